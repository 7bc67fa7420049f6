package caprock.launcher.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private static String print(List<String> columns, Consumer<TextTable> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TextTable table = new TextTable(new PrintStream(bytes, true, StandardCharsets.UTF_8), columns);
    rows.accept(table);
    table.end();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void shouldAlignNumbersToTheRight() {
    String table =
        print(
            List.of("name", "n"),
            t -> {
              t.row(List.of("a", 1L));
              t.row(Arrays.asList("bbbbb", null));
              t.row(List.of("c", 1000L));
            });
    assertThat(table)
        .isEqualTo(
            """
            name      n
            -----  ----
            a         1
            bbbbb  NULL
            c      1000
            """);
  }

  @Test
  void shouldAlignToTheLeftWhereAValueIsNoNumber() {
    assertThat(print(List.of("n"), t -> List.of(List.of(1L), List.of("x")).forEach(t::row)))
        .isEqualTo("n\n-\n1\nx\n");
  }

  @Test
  void shouldAlignWideCharacters() {
    String table =
        print(
            List.of("t", "u"),
            t -> {
              t.row(List.of("中文", "x"));
              t.row(List.of("ab", "y"));
            });
    assertThat(table).isEqualTo("t     u\n----  -\n中文  x\nab    y\n");
  }

  @Test
  void shouldPrintAHeaderWithoutRows() {
    assertThat(print(List.of("a", "b"), t -> {})).isEqualTo("a  b\n-  -\n");
  }

  @Test
  void shouldPrintRowsAfterTheSampleWithoutCuttingThem() {
    String table =
        print(
            List.of("t"),
            t -> {
              for (int i = 0; i < 1_000; i++) {
                t.row(List.of("x"));
              }
              t.row(List.of("longer than the column"));
            });
    assertThat(table.lines()).hasSize(1_003).last().isEqualTo("longer than the column");
  }
}
