package caprock.tests.bench;

import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasi.WasiOptions;
import com.dylibso.chicory.wasi.WasiPreview1;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.FunctionImport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The engine without the runtime around it, to compare with. */
final class BareEngine {
  private static final String WASI = "wasi_snapshot_preview1";
  private static final String INITIALIZE = "_initialize";

  private BareEngine() {}

  /**
   * An initialized instance. What a module imports beside WASI is there, but must not be called.
   */
  static Instance instance(WasmModule module, Function<Instance, Machine> machine) {
    WasiPreview1 wasi = WasiPreview1.builder().withOptions(WasiOptions.builder().build()).build();
    Instance instance =
        Instance.builder(module)
            .withImportValues(
                ImportValues.builder()
                    .addFunction(wasi.toHostFunctions())
                    .addFunction(others(module))
                    .build())
            .withMachineFactory(machine)
            .withMemoryFactory(ByteArrayMemory::new)
            .withStart(false)
            .build();
    if (exports(module, INITIALIZE)) {
      instance.export(INITIALIZE).apply();
    }
    return instance;
  }

  private static boolean exports(WasmModule module, String name) {
    var section = module.exportSection();
    for (int i = 0; i < section.exportCount(); i++) {
      if (section.getExport(i).name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static ImportFunction[] others(WasmModule module) {
    List<ImportFunction> functions = new ArrayList<>();
    module.importSection().stream()
        .filter(FunctionImport.class::isInstance)
        .map(FunctionImport.class::cast)
        .filter(wanted -> !wanted.module().equals(WASI))
        .forEach(wanted -> functions.add(refusing(module, wanted)));
    return functions.toArray(ImportFunction[]::new);
  }

  private static HostFunction refusing(WasmModule module, FunctionImport wanted) {
    return new HostFunction(
        wanted.module(),
        wanted.name(),
        module.typeSection().getType(wanted.typeIndex()),
        (instance, args) -> {
          throw new IllegalStateException(wanted.name() + " is not installed.");
        });
  }
}
