package caprock.runtime.ext.data.sqlite;

import caprock.broker.spi.WasiModule;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.ValType;
import io.roastedroot.sqlite4j.SQLiteModule;
import java.util.ArrayList;
import java.util.List;

/**
 * SQLite as sqlite4j compiled it. The module imports 13 callbacks for SQL functions, hooks and the
 * like, which only that library's driver would install; here none is, so a call of one is a fault.
 */
public final class SqliteModuleImage {
  private static final ValType I = ValType.I32;
  private static final ValType L = ValType.I64;

  private SqliteModuleImage() {}

  /** The module for a pool. Does not load it yet. */
  public static WasiModule module() {
    return WasiModule.of("sqlite", SQLiteModule::load, SQLiteModule::create)
        .withImports(callbacks());
  }

  private static List<HostFunction> callbacks() {
    List<HostFunction> functions = new ArrayList<>();
    functions.add(callback("xFunc", List.of(I, I, I), List.of()));
    functions.add(callback("xStep", List.of(I, I, I), List.of()));
    functions.add(callback("xFinal", List.of(I), List.of()));
    functions.add(callback("xValue", List.of(I), List.of()));
    functions.add(callback("xInverse", List.of(I, I, I), List.of()));
    functions.add(callback("xDestroy", List.of(I), List.of()));
    functions.add(callback("xProgress", List.of(I), List.of(I)));
    functions.add(callback("xBusy", List.of(I, I), List.of(I)));
    functions.add(callback("xCompare", List.of(I, I, I, I, I), List.of(I)));
    functions.add(callback("xDestroyCollation", List.of(I), List.of()));
    functions.add(callback("xUpdate", List.of(I, I, I, I, L), List.of()));
    functions.add(callback("xCommit", List.of(I), List.of(I)));
    functions.add(callback("xRollback", List.of(I), List.of()));
    return functions;
  }

  private static HostFunction callback(String name, List<ValType> params, List<ValType> results) {
    return new HostFunction(
        "env",
        name,
        FunctionType.of(params, results),
        (instance, args) -> {
          throw new IllegalStateException("SQLite called " + name + ", which is not installed.");
        });
  }
}
