package caprock.launcher.command.demo;

import caprock.broker.AcquireRequest;
import caprock.broker.AcquireResponse;
import caprock.broker.CapabilityBroker;
import caprock.broker.CapabilityException;
import caprock.broker.CapabilityHandle;
import caprock.broker.CapabilityInfo;
import caprock.broker.CapabilitySession;
import caprock.broker.ErrorCode;
import caprock.broker.health.ReclaimReport;
import caprock.broker.spi.RuntimeControl;
import caprock.broker.version.CapabilityRequirement;
import caprock.capability.data.CsvOptions;
import caprock.capability.data.CsvReport;
import caprock.capability.data.SqlDatabase;
import caprock.capability.data.SqlDatabases;
import caprock.capability.data.SqlResult;
import caprock.launcher.command.CapabilityListing;
import caprock.launcher.command.Waiting;
import caprock.launcher.command.query.FileSource;
import caprock.launcher.command.text.TextTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * One capability's life, told step by step: acquire, hot-load, call, update in place, release,
 * unload, reclaim. Everything is done for real; what fails ends the demo with its error. Used once,
 * by one thread.
 */
public final class Demo {
  private static final String SQL = "data.sql";
  private static final String JSON = "core.json";
  private static final String TEXT = "text.similarity";
  private static final String ABSENT = "weather.oracle";
  private static final String TOP_CURRENCIES =
      """
      SELECT currency, currency_name, count(*) AS countries, min(country) AS first, max(country) AS last
      FROM data WHERE currency IS NOT NULL
      GROUP BY currency ORDER BY countries DESC, currency LIMIT 5""";

  private final CapabilityBroker broker;
  private final Extensions extensions;
  private final Path csv;
  private final Narrator narrator;

  /**
   * Prepares a demo.
   *
   * @param csv a file with the columns of the demo's countries.csv
   */
  public Demo(
      CapabilityBroker broker,
      RuntimeControl control,
      BundleFiles files,
      Path csv,
      PrintStream out) {
    this.broker = broker;
    this.extensions = new Extensions(control, files);
    this.csv = csv;
    this.narrator = new Narrator(out);
  }

  /** Runs it. Blocks for some seconds. */
  public void run() throws IOException {
    showCatalogue();
    try (CapabilitySession session = broker.openSession(CapabilityBroker.DEFAULT_ACCOUNT)) {
      refuse(session);
      try (AcquireResponse response = acquire(session)) {
        CapabilityHandle sql = response.handle(SQL);
        compare(response.handle(TEXT));
        try (SqlDatabase database = sql.as(SqlDatabases.class).openMemory("demo")) {
          query(database);
          update(sql, database);
        }
        narrator.step("Release what was acquired");
      }
      narrator.line("Both handles are given back; the extensions are idle now.");
    }
    unload();
  }

  private void showCatalogue() {
    narrator.step("What can be had");
    List<CapabilityInfo> all = broker.list();
    long loaded = all.stream().filter(i -> i.state() == CapabilityInfo.State.LOADED).count();
    narrator.line(
        "%d capabilities: %d run already, %d are loaded when somebody needs them.",
        all.size(), loaded, all.size() - loaded);
  }

  private void refuse(CapabilitySession session) {
    narrator.step("Require something that nobody offers, together with " + JSON);
    AcquireRequest request = AcquireRequest.of(JSON, ABSENT);
    try (AcquireResponse response = Waiting.get(session.acquire(request))) {
      narrator.line("All or nothing: success = %s, %s", response.success(), response.errors());
    }
  }

  private AcquireResponse acquire(CapabilitySession session) {
    narrator.step("Require " + SQL + " and " + TEXT + ", and " + ABSENT + " if it is there");
    AcquireRequest request =
        AcquireRequest.builder()
            .require(SQL + "@^1.0", TEXT + "@>=1.0 <2")
            .optional(ABSENT)
            .build();
    long begin = System.nanoTime();
    AcquireResponse response = Waiting.get(session.acquire(request)).orThrow();
    double ms = Narrator.msSince(begin);
    for (CapabilityHandle handle : response.handles().values()) {
      narrator.line("%s", CapabilityListing.describe(handle.info()));
    }
    response.errors().forEach((name, error) -> narrator.line("without %s: %s", name, error));
    narrator.line("Hot-loaded in %.0f ms: two bundles, each with a WASI module inside.", ms);
    return response;
  }

  private void compare(CapabilityHandle text) {
    narrator.step("Call a function in a WASI sandbox by name: " + TEXT + ".editDistance");
    long begin = System.nanoTime();
    Object distance = Waiting.get(text.invoke("editDistance", "Untied Kingdom", "United Kingdom"));
    narrator.line(
        "Untied Kingdom → United Kingdom: %s edits, in %.1f ms.",
        distance, Narrator.msSince(begin));
  }

  private void query(SqlDatabase database) throws IOException {
    narrator.step("Query a real CSV, typed: SQLite in a WASI sandbox");
    long begin = System.nanoTime();
    try (FileSource source = FileSource.open(csv)) {
      CsvReport report = database.importCsv("data", source, CsvOptions.DEFAULT, null);
      narrator.line(
          "%s: %d rows of %d columns imported in %.0f ms.",
          csv.getFileName(), report.rows(), report.columns().size(), Narrator.msSince(begin));
    }
    SqlResult result = database.query(TOP_CURRENCIES, List.of());
    TextTable table = new TextTable(narrator.out(), result.columns());
    result.rows().forEach(table::row);
    table.end();
  }

  private void update(CapabilityHandle sql, SqlDatabase database) throws IOException {
    narrator.step("Update the extension in place, while the database is open");
    String provider = sql.info().provider();
    long begin = System.nanoTime();
    extensions.update(provider);
    narrator.line("%s updated in %.0f ms.", provider, Narrator.msSince(begin));
    Object count = database.query("SELECT count(*) FROM data", List.of()).rows().get(0).get(0);
    narrator.line("The same handle and the same database answer: %s rows.", count);
  }

  private void unload() {
    narrator.step("Unload both extensions and get their memory back");
    for (String name : List.of(SQL, TEXT)) {
      for (ReclaimReport report : extensions.unload(CapabilityRequirement.of(name))) {
        narrator.line(
            "%s: %s after %d ms. %s",
            report.bundle(), report.outcome(), report.elapsedMs(), report.sentence());
        if (report.outcome() != ReclaimReport.Outcome.RECLAIMED) {
          throw new CapabilityException(
              ErrorCode.INTERNAL, "The memory of " + report.bundle() + " did not come back.");
        }
      }
    }
  }
}
