package caprock.tests.bench;

import caprock.broker.AcquireResponse;
import caprock.capability.data.SqlDatabase;
import caprock.capability.data.SqlDatabases;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasm.WasmModule;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hot-loads data.sql, and beside each load does what no loader can spare: defines SQLite's classes
 * in a class loader of their own, reads the module and makes an instance.
 */
final class SqliteSuite implements Suite {
  private static final String NAME = "load";
  private static final String CAPABILITY = "data.sql";
  private static final String MODULE = "io.roastedroot.sqlite4j.SQLiteModule";
  private static final int WARM_UPS = 2;
  private static final double MOST = 1.3;

  @Override
  public void run(Lab lab, Report report) throws Exception {
    Path jar = extension(lab);
    Stopwatch loads = new Stopwatch();
    Stopwatch bare = new Stopwatch();
    int count = Math.max(3, lab.effort().loads() / 3);
    for (int i = -WARM_UPS; i < count; i++) {
      load(lab, i < 0 ? new Stopwatch() : loads);
      bare(jar, i < 0 ? new Stopwatch() : bare);
    }
    report.add(
        Row.of(NAME, "SQLite bare: define + instantiate", Unit.MILLISECONDS, bare.wall())
            .withNote(bare.cpuNote()));
    report.add(
        Row.of(NAME, "hot-load data.sql, acquire → first query", Unit.MILLISECONDS, loads.wall())
            .withNote(loads.cpuNote()));
    report.add(
        Row.of(
                NAME,
                "hot-load data.sql over SQLite bare",
                Unit.RATIO,
                loads.wall().median() / bare.wall().median())
            .withTarget(Target.atMost(MOST)));
  }

  private static Path extension(Lab lab) throws Exception {
    try (Stream<Path> files = Files.list(lab.path("caprock.home").resolve("repository"))) {
      return files
          .filter(f -> f.getFileName().toString().startsWith("caprock.runtime.ext.data"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("No runtime.ext.data in the repository."));
    }
  }

  private static void load(Lab lab, Stopwatch watch) throws Exception {
    watch.start();
    try (AcquireResponse got = lab.acquire(CAPABILITY)) {
      try (SqlDatabase db = got.handle(CAPABILITY).as(SqlDatabases.class).openMemory("bench")) {
        int rows = db.query("select 1", List.of()).rows().size();
        watch.stop();
        if (rows != 1) {
          throw new IllegalStateException("One row was selected, not " + rows + ".");
        }
      }
    }
    lab.unload(CAPABILITY);
    System.gc();
  }

  private static void bare(Path jar, Stopwatch watch) throws Exception {
    watch.start();
    URL[] urls = {jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, SqliteSuite.class.getClassLoader())) {
      Class<?> module = loader.loadClass(MODULE);
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      MethodHandle load =
          lookup.findStatic(module, "load", MethodType.methodType(WasmModule.class));
      MethodHandle create =
          lookup.findStatic(module, "create", MethodType.methodType(Machine.class, Instance.class));
      BareEngine.instance(definition(load), instance -> machine(create, instance));
      watch.stop();
    }
    System.gc();
  }

  private static WasmModule definition(MethodHandle load) {
    try {
      return (WasmModule) load.invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("SQLite's module cannot be read.", e);
    }
  }

  private static Machine machine(MethodHandle create, Instance instance) {
    try {
      return (Machine) create.invoke(instance);
    } catch (Throwable e) {
      throw new IllegalStateException("SQLite's machine cannot be made.", e);
    }
  }
}
