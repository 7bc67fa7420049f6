package caprock.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person can get wrong: one line with a code, exit 1, and nothing left behind. */
class BadInputIT {
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

  private static String failure(String... args) throws Exception {
    return caprock.run(args).failure(1);
  }

  @Test
  void shouldNameAnUnknownCapability() throws Exception {
    assertThat(failure("invoke", "no.such", "method"))
        .startsWith("CAPABILITY_NOT_FOUND: ")
        .contains("no.such");
  }

  @Test
  void shouldNameAnUnknownMethod() throws Exception {
    assertThat(failure("invoke", "core.json", "explode"))
        .startsWith("UNKNOWN_METHOD: ")
        .contains("explode");
  }

  @Test
  void shouldNameAVersionThatIsNotThere() throws Exception {
    assertThat(failure("invoke", "text.similarity@^7.0", "dice"))
        .startsWith("VERSION_MISMATCH: ")
        .contains("1.0.0", "^7.0");
  }

  @Test
  void shouldSayWhereJsonIsMalformed() throws Exception {
    assertThat(failure("invoke", "core.json", "parse", "{\"a\": }"))
        .startsWith("INVALID_PAYLOAD: Argument 1 is not JSON: ")
        .contains("line 1, column 7");
    assertThat(failure("invoke", "core.json", "parse", "1 2")).contains("more than one JSON value");
    assertThat(failure("invoke", "core.json", "parse", "")).contains("empty");
    assertThat(failure("invoke", "core.json", "parse", "123456789012345678901"))
        .contains("64 bits");
  }

  @Test
  void shouldRefuseArgumentsOfTheWrongTypeOrNumber() throws Exception {
    assertThat(failure("invoke", "text.similarity", "dice", "\"a\"", "\"b\"", "\"c\""))
        .startsWith("INVALID_PAYLOAD: ");
    assertThat(failure("invoke", "text.similarity", "dice", "\"a\""))
        .startsWith("INVALID_PAYLOAD: ");
  }

  @Test
  void shouldRefuseArgumentsOutOfRange() throws Exception {
    assertThat(failure("invoke", "text.similarity", "dice", "\"a\"", "\"b\"", "3000000000"))
        .startsWith("INVALID_PAYLOAD: ")
        .contains("3000000000");
  }

  @Test
  void shouldRefuseMissingAndUnreadableFiles() throws Exception {
    assertThat(failure("query", "missing.csv", "SELECT 1"))
        .isEqualTo("INVALID_PAYLOAD: There is no file missing.csv.");
    assertThat(failure("query", ".", "SELECT 1"))
        .startsWith("INVALID_PAYLOAD: ")
        .contains("folder");
  }

  @Test
  void shouldRefuseABinaryFile() throws Exception {
    byte[] binary = new byte[4096];
    new java.util.Random(7).nextBytes(binary);
    caprock.file("binary.csv", binary);
    assertThat(failure("query", "binary.csv", "SELECT 1")).startsWith("INVALID_PAYLOAD: ");
  }

  @Test
  void shouldRefuseAnEmptyFile() throws Exception {
    caprock.file("empty.csv", "");
    assertThat(failure("query", "empty.csv", "SELECT 1")).startsWith("INVALID_PAYLOAD: ");
  }

  @Test
  void shouldNameTheLineOfARaggedRow() throws Exception {
    caprock.file("ragged.csv", "a,b\n1,2\n3\n");
    assertThat(failure("query", "ragged.csv", "SELECT 1"))
        .startsWith("INVALID_PAYLOAD: ")
        .contains("3");
  }

  @Test
  void shouldRefuseAnOpenQuote() throws Exception {
    caprock.file("open.csv", "a,b\n1,\"2\n3,4\n");
    assertThat(failure("query", "open.csv", "SELECT 1")).startsWith("INVALID_PAYLOAD: ");
  }

  @Test
  void shouldPassOnWhatSqliteSays() throws Exception {
    caprock.file("good.csv", "a,b\n1,2\n");
    assertThat(failure("query", "good.csv", "SELECT ) FROM data"))
        .startsWith("INVALID_PAYLOAD: ")
        .contains("syntax error");
    assertThat(failure("query", "good.csv", "SELECT nope FROM data"))
        .startsWith("INVALID_PAYLOAD: ")
        .contains("no such column: nope");
    assertThat(failure("query", "good.csv", "SELEC 1")).contains("near \"SELEC\": syntax error");
  }

  @Test
  void shouldSayWhatAQueryIs() throws Exception {
    assertThat(failure("query", "any.csv", "BEGIN"))
        .startsWith("INVALID_PAYLOAD: BEGIN is not for 'query'")
        .contains("one statement that reads, like SELECT");
  }

  @Test
  void shouldNotPrintAnObjectThatNobodyCanCall() throws Exception {
    assertThat(failure("invoke", "data.sql", "open", "\"books\""))
        .startsWith("INVALID_PAYLOAD: data.sql.open returns an object")
        .contains("SqlDatabases", "./caprock query");
  }
}
