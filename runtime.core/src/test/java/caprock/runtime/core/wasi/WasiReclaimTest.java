package caprock.runtime.core.wasi;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.CapabilityException;
import caprock.broker.spi.WasiHost;
import caprock.broker.spi.WasiLease;
import caprock.broker.spi.WasiModule;
import caprock.broker.spi.WasiPool;
import caprock.broker.spi.WasiSettings;
import caprock.runtime.core.call.CurrentDeadline;
import caprock.runtime.core.tasks.ThrowawayLoader;
import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.ValType;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An extension whose guests trapped, timed out and were left leased is collected. */
@Timeout(60)
class WasiReclaimTest {
  private final WasiRuntime runtime = new WasiRuntime(ignored -> {}, 20_000);

  @Test
  void shouldKeepNothingOfAnExtensionThatHasStopped() throws Exception {
    WeakReference<ClassLoader> extension = useAndStop();
    assertThat(ThrowawayLoader.collected(extension, 200)).isTrue();
    runtime.close();
  }

  @SuppressWarnings("unchecked")
  private WeakReference<ClassLoader> useAndStop() {
    Function<WasiHost, List<String>> extension =
        (Function<WasiHost, List<String>>) ThrowawayLoader.newInstance(Extension.class);
    try (ExtensionWasi host = runtime.open("extension")) {
      assertThat(extension.apply(host)).containsExactly("TIMEOUT", "TRAPPED", "TRAPPED");
      assertThat(host.instances()).isEqualTo(1);
    }
    return new WeakReference<>(extension.getClass().getClassLoader());
  }

  /** Uses a module of its own in every way that fails, and gives one lease never back. */
  public static final class Extension implements Function<WasiHost, List<String>> {
    @Override
    public List<String> apply(WasiHost host) {
      WasmModule parsed = Parser.parse(Path.of("src/test/guest/hostile.wasm"));
      HostFunction call =
          new HostFunction(
              "host",
              "call",
              FunctionType.of(List.of(ValType.I32), List.of(ValType.I32)),
              (instance, args) -> {
                throw new OwnFailure();
              });
      WasiPool pool =
          host.pool(
              WasiModule.of("hostile", () -> parsed, MachineFactoryCompiler.compile(parsed))
                  .withImports(List.of(call)),
              WasiSettings.DEFAULT);
      WasiLease left = pool.lease();
      left.call(held -> held.unwrap(Instance.class).export("count").apply());
      return List.of(
          failing(pool, "spin"), failing(pool, "unreachable"), failing(pool, "call_host", 1));
    }

    private static String failing(WasiPool pool, String export, long... arguments) {
      try (WasiLease lease = pool.lease()) {
        long previous = CurrentDeadline.enter(System.nanoTime() + 50_000_000);
        try {
          lease.call(held -> held.unwrap(Instance.class).export(export).apply(arguments));
          return "no failure";
        } finally {
          CurrentDeadline.restore(previous);
        }
      } catch (CapabilityException failure) {
        return failure.code().name();
      }
    }

    /** A class that only the extension knows. */
    static final class OwnFailure extends IllegalStateException {
      private static final long serialVersionUID = 1;
    }
  }
}
