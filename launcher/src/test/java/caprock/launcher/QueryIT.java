package caprock.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code caprock query} on files as people have them. */
class QueryIT {
  private static CaprockProcess caprock;

  @BeforeAll
  static void prepare(@TempDir Path work) throws Exception {
    caprock = new CaprockProcess(work);
  }

  @AfterAll
  static void shouldLeaveNothingBehind() {
    assertThat(caprock.leftovers()).isEmpty();
    assertThat(caprock.processes()).isEmpty();
  }

  private static String query(String csv, String sql, String... options) throws Exception {
    Path file = caprock.file("input.csv", csv);
    String[] args = new String[options.length + 3];
    args[0] = "query";
    args[1] = file.toString();
    args[2] = sql;
    System.arraycopy(options, 0, args, 3, options.length);
    return caprock.run(args).output();
  }

  @Test
  void shouldPrintAnAlignedTable() throws Exception {
    assertThat(query("name,n\nAda,1\nBo,22\nCy,\n", "SELECT * FROM data ORDER BY name"))
        .isEqualTo(
            """
            name     n
            ----  ----
            Ada      1
            Bo      22
            Cy    NULL
            """);
  }

  @Test
  void shouldPrintJsonObjects() throws Exception {
    assertThat(query("name,n\nAda,1.5\nBo,\n", "SELECT *, x'00ff' AS b FROM data", "--json"))
        .isEqualTo(
            """
            [
            {"name":"Ada","n":1.5,"b":"AP8="},
            {"name":"Bo","n":null,"b":"AP8="}
            ]
            """);
  }

  @Test
  void shouldKeepColumnsOfOneNameApart() throws Exception {
    assertThat(query("a,A,\n1,2,3\n", "SELECT * FROM data", "--json"))
        .isEqualTo("[\n{\"a\":1,\"A_2\":2,\"column3\":3}\n]\n");
    assertThat(query("a\n1\n", "SELECT a, a FROM data", "--json"))
        .isEqualTo("[\n{\"a\":1,\"a_2\":1}\n]\n");
  }

  @Test
  void shouldReadQuotesLineBreaksAndAByteOrderMark() throws Exception {
    assertThat(
            query("\uFEFFtext,n\r\n\"a \"\"b\"\", c\nd\",1\r\n", "SELECT text FROM data", "--json"))
        .isEqualTo("[\n{\"text\":\"a \\\"b\\\", c\\nd\"}\n]\n");
  }

  @Test
  void shouldNotLetDataSteerTheTerminal() throws Exception {
    assertThat(query("t\n\u001b[31mred\u0007\n", "SELECT t FROM data"))
        .contains("\\u001b[31mred\\u0007")
        .doesNotContain("\u001b");
  }

  @Test
  void shouldAcceptAFileWithoutRows() throws Exception {
    assertThat(query("a,b\n", "SELECT count(*) AS n FROM data", "--json"))
        .isEqualTo("[\n{\"n\":0}\n]\n");
    assertThat(query("a,b\n", "SELECT * FROM data")).isEqualTo("a  b\n-  -\n");
  }

  @Test
  void shouldReadStdinAndOtherSeparators() throws Exception {
    assertThat(
            caprock
                .runWith("a;b\n1;2\n", "query", "-", "SELECT a + b AS s FROM data", "--separator=;")
                .output())
        .isEqualTo("s\n-\n3\n");
  }

  @Test
  void shouldAnswerOverManyRows() throws Exception {
    StringBuilder csv = new StringBuilder("id,square\n");
    for (long i = 1; i <= 20_000; i++) {
      csv.append(i).append(',').append(i * i).append('\n');
    }
    long sum = 20_000L * 20_001 * 40_001 / 6;
    assertThat(query(csv.toString(), "SELECT count(*) AS n, sum(square) AS s FROM data", "--json"))
        .isEqualTo("[\n{\"n\":20000,\"s\":" + sum + "}\n]\n");
  }

  @Test
  void shouldUnderstandArgumentsWithoutALocale() throws Exception {
    caprock.file("größe.csv", "日本\n1\n");
    ProcessBuilder builder =
        caprock.builder(List.of("query", "größe.csv", "SELECT 'ö日' AS x FROM data"), List.of());
    builder.environment().keySet().removeIf(name -> name.matches("LANG|LC_.*"));
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    CaprockProcess.awaitEnd(process);
    assertThat(out).isEqualTo("x\n---\nö日\n");
  }

  @Test
  void shouldStreamRowsOut() throws Exception {
    String rows =
        query(
            "n\n1\n",
            "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c"
                + " WHERE i < 5000) SELECT i FROM c");
    assertThat(rows.lines()).hasSize(5002).last().isEqualTo("5000");
  }
}
