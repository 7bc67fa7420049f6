package caprock.launcher.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTextTest {
  @Test
  void shouldEscapeWhatCouldSteerATerminal() {
    assertThat(DisplayText.escape("a\u001b[2Jb\r\n\t\u0007"))
        .isEqualTo("a\\u001b[2Jb\\r\\n\\t\\u0007");
  }

  @Test
  void shouldEscapeTextDirectionAndInvisibleCharacters() {
    assertThat(DisplayText.escape("a\u202eb\u200bc\u2028d")).isEqualTo("a\\u202eb\\u200bc\\u2028d");
  }

  @Test
  void shouldKeepOrdinaryTextOfAnyScript() {
    for (String text : List.of("plain", "Åland", "中文", "עברית", "😀")) {
      assertThat(DisplayText.escape(text)).isEqualTo(text);
    }
  }

  @Test
  void shouldEscapeALoneSurrogate() {
    assertThat(DisplayText.escape("a\ud800b")).isEqualTo("a\\ud800b");
  }

  @Test
  void shouldShowRealsAsPeopleWriteThem() {
    assertThat(List.of(0.5, 5.0, 9_999_999.5, 12_615_395.351, -2e7, 1e15, 1e-5, Double.NaN))
        .extracting(DisplayText::of)
        .containsExactly(
            "0.5", "5.0", "9999999.5", "12615395.351", "-20000000.0", "1.0E15", "1.0E-5", "NaN");
  }

  @Test
  void shouldCountColumns() {
    assertThat(DisplayText.width("abc")).isEqualTo(3);
    assertThat(DisplayText.width("中文")).isEqualTo(4);
    assertThat(DisplayText.width("e\u0301")).isEqualTo(1);
    assertThat(DisplayText.width("😀")).isEqualTo(2);
  }

  @Test
  void shouldShowEachKindOfValueOnOneLine() {
    assertThat(DisplayText.of(null)).isEqualTo("NULL");
    assertThat(DisplayText.of(1.5)).isEqualTo("1.5");
    assertThat(DisplayText.of(new byte[] {0, (byte) 255})).isEqualTo("x'00ff'");
    assertThat(DisplayText.of(new byte[100])).endsWith("…' (100 bytes)");
    assertThat(DisplayText.of(Arrays.asList(1L, null))).isEqualTo("[1,null]");
    assertThat(DisplayText.of(Map.of("a", "b\nc"))).isEqualTo("{\"a\":\"b\\nc\"}");
  }
}
