package caprock.launcher.command.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRowsTest {
  @Test
  void shouldNumberNamesThatCameBefore() {
    assertThat(JsonRows.unique(List.of("a", "b", "a", "a")))
        .containsExactly("a", "b", "a_2", "a_3");
  }

  @Test
  void shouldNotTakeTheNameOfAnotherColumn() {
    assertThat(JsonRows.unique(List.of("a", "a", "a_2"))).containsExactly("a", "a_3", "a_2");
  }

  @Test
  void shouldWriteOneObjectALine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonRows rows = new JsonRows(bytes, List.of("n", "b"));
    rows.row(Arrays.asList(1L, new byte[] {1, 2}));
    rows.row(Arrays.asList(null, "x\"y"));
    rows.end();
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("[\n{\"n\":1,\"b\":\"AQI=\"},\n{\"n\":null,\"b\":\"x\\\"y\"}\n]\n");
  }
}
