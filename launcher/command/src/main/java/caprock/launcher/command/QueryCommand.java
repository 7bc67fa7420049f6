package caprock.launcher.command;

import caprock.broker.CapabilityBroker;
import caprock.capability.data.CsvOptions;
import caprock.capability.data.CsvReport;
import caprock.capability.data.SqlCursor;
import caprock.capability.data.SqlDatabase;
import caprock.launcher.command.query.FileSource;
import caprock.launcher.command.query.JsonRows;
import caprock.launcher.command.query.ProgressBar;
import caprock.launcher.command.query.QueryDatabase;
import caprock.launcher.command.query.ReadingStatement;
import caprock.launcher.command.query.RowOutput;
import caprock.launcher.command.query.TableOutput;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code caprock query}: imports a CSV file into a database in memory and runs one statement. */
@Command(
    name = "query",
    description = "Imports a CSV file as the table 'data' and prints the rows of an SQL query.",
    footer = {
      "",
      "The header line names the columns; types are inferred. The SQL is SQLite's.",
      "Example: ./caprock query prices.csv 'SELECT item, max(price) FROM data'"
    })
final class QueryCommand implements Callable<Integer> {
  private static final String TABLE = "data";
  private static final String STDIN = "-";
  private static final int BLOCK_ROWS = 1_000;

  private final Tool tool;

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Parameters(index = "0", paramLabel = "FILE.csv", description = "The file; - for stdin.")
  private String file;

  @Parameters(index = "1", paramLabel = "SQL", description = "One statement that reads.")
  private String sql;

  @Option(names = "--json", description = "Print a JSON array with an object for each row.")
  private boolean json;

  @Option(
      names = "--separator",
      paramLabel = "CHAR",
      defaultValue = ",",
      description = "What separates fields (default: '${DEFAULT-VALUE}'; \\t for a tab).")
  private String separator;

  @Option(names = "--trace", description = "Print load, import and query times on stderr.")
  private boolean trace;

  QueryCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public Integer call() throws IOException {
    CsvOptions options = options();
    checkStatement();
    try (FileSource source = source()) {
      CapabilityBroker broker = tool.broker();
      long begin = System.nanoTime();
      try (QueryDatabase database = QueryDatabase.open(broker)) {
        trace("acquired in %.0f ms", begin);
        importFile(database.sql(), source, options);
        print(database.sql());
      }
    }
    return 0;
  }

  /** A separator that cannot be one is wrong usage, not a failure. */
  private CsvOptions options() {
    try {
      return new CsvOptions(separator.equals("\\t") ? "\t" : separator, false);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private void checkStatement() {
    if (ReadingStatement.isEmpty(sql)) {
      throw new ParameterException(
          spec.commandLine(),
          "The SQL is empty. Write one statement that reads, like 'SELECT * FROM data'.");
    }
    ReadingStatement.check(sql);
  }

  private FileSource source() {
    if (file.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "The name of the CSV file is empty.");
    }
    return file.equals(STDIN) ? FileSource.stdin() : FileSource.open(file);
  }

  private void importFile(SqlDatabase database, FileSource source, CsvOptions options) {
    long begin = System.nanoTime();
    try (ProgressBar bar = progress(source)) {
      CsvReport report = database.importCsv(TABLE, source, options, bar);
      trace("imported " + report.rows() + " rows in %.0f ms", begin);
    }
  }

  private @Nullable ProgressBar progress(FileSource source) {
    Console console = tool.console();
    return console.errTerminal() ? new ProgressBar(console.err(), source.bytes()) : null;
  }

  private void print(SqlDatabase database) throws IOException {
    long begin = System.nanoTime();
    long rows = 0;
    try (SqlCursor cursor = database.cursor(sql, List.of())) {
      RowOutput output = output(cursor.columns());
      List<List<@Nullable Object>> block = cursor.fetch(BLOCK_ROWS);
      // A reader that has gone, as after '| head', ends it too.
      while (!block.isEmpty() && !tool.console().out().checkError()) {
        for (List<@Nullable Object> row : block) {
          output.row(row);
        }
        rows += block.size();
        block = cursor.fetch(BLOCK_ROWS);
      }
      output.end();
    }
    trace("printed " + rows + " rows in %.0f ms", begin);
  }

  private RowOutput output(List<String> columns) throws IOException {
    return json
        ? new JsonRows(tool.console().out(), columns)
        : new TableOutput(tool.console().out(), columns);
  }

  private void trace(String format, long beginNs) {
    if (trace) {
      double ms = (System.nanoTime() - beginNs) / 1e6;
      tool.console().err().println(String.format(Locale.ROOT, format, ms));
    }
  }
}
