package caprock.broker.spi;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A WASI module as its build-time compiler left it: {@code WasiModule.of("kern", Kern::load,
 * Kern::create)}. Immutable.
 *
 * @param name what logs and errors call it
 * @param definition gives the engine's module; called once per pool
 * @param machine makes the engine's machine for an instance
 * @param imports the engine's host functions besides WASI's, shared by all instances
 */
public record WasiModule(
    String name, Supplier<?> definition, Function<?, ?> machine, List<?> imports) {
  /** Copies the list. */
  public WasiModule {
    imports = List.copyOf(imports);
  }

  /**
   * Makes a module that imports nothing but WASI.
   *
   * @param <M> the engine's module
   * @param <I> the engine's instance
   * @param <E> the engine's machine
   */
  public static <M, I, E> WasiModule of(
      String name, Supplier<M> definition, Function<I, E> machine) {
    return new WasiModule(name, definition, machine, List.of());
  }

  /** The same module with host functions. */
  public WasiModule withImports(List<?> functions) {
    return new WasiModule(name, definition, machine, functions);
  }
}
