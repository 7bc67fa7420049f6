package caprock.runtime.core.wasi;

import caprock.broker.spi.DataFolder;
import caprock.broker.spi.WasiLease;
import caprock.broker.spi.WasiModule;
import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.InterpreterMachine;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.ValType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/** The guests of src/test/guest, and how tests call them. */
final class TestGuests {
  static final WasmModule HOSTILE = parse("hostile");
  static final Function<Instance, Machine> COMPILED = MachineFactoryCompiler.compile(HOSTILE);
  static final Function<Instance, Machine> INTERPRETED = InterpreterMachine::new;

  private TestGuests() {}

  static WasmModule parse(String name) {
    return Parser.parse(Path.of("src/test/guest", name + ".wasm"));
  }

  /** The hostile guest; its one import does what is given. */
  static WasiModule hostile(Function<Instance, Machine> machine, IntUnaryOperator host) {
    HostFunction call =
        new HostFunction(
            "host",
            "call",
            FunctionType.of(List.of(ValType.I32), List.of(ValType.I32)),
            (instance, args) -> new long[] {host.applyAsInt((int) args[0])});
    return WasiModule.of("hostile", () -> HOSTILE, machine).withImports(List.of(call));
  }

  /** Calls an export that returns an int, within a guarded call. */
  static int call(WasiLease lease, String export, long... arguments) {
    return lease.call(
        held -> {
          long[] result = held.unwrap(Instance.class).export(export).apply(arguments);
          return result == null || result.length == 0 ? 0 : (int) result[0];
        });
  }

  /** Puts strings into the guest's text, each with a zero behind it. */
  static void putText(WasiLease lease, String... strings) {
    int at = call(lease, "text_at");
    byte[] bytes = (String.join("\0", strings) + '\0').getBytes(StandardCharsets.UTF_8);
    lease.unwrap(Instance.class).memory().write(at, bytes);
  }

  static String text(WasiLease lease) {
    return lease.unwrap(Instance.class).memory().readCString(call(lease, "text_at"));
  }

  static DataFolder folder(Path path) {
    return new DataFolder() {
      @Override
      public Path path() {
        return path;
      }

      @Override
      public Path resolve(String fileName) {
        return path.resolve(fileName);
      }
    };
  }
}
