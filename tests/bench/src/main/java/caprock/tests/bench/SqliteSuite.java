package caprock.tests.bench;

import caprock.broker.AcquireResponse;
import caprock.capability.data.SqlDatabase;
import caprock.capability.data.SqlDatabases;
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
    BareLoad alone = new BareLoad(extension(lab), MODULE);
    Stopwatch loads = new Stopwatch();
    Stopwatch bare = new Stopwatch();
    int count = Math.max(3, lab.effort().loads() / 3);
    for (int i = -WARM_UPS; i < count; i++) {
      load(lab, i < 0 ? new Stopwatch() : loads);
      alone.run(i < 0 ? new Stopwatch() : bare);
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
            .withTarget(Target.atMost(MOST))
            .withNote(
                "By the processor time of Java threads: "
                    + Unit.RATIO.text(loads.cpu().median() / bare.cpu().median())
                    + "."));
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
}
