package caprock.runtime.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSettingTest {
  private static final NumberSetting PAGES = new NumberSetting("a.pages", "pages", 1, 2_000, 7);

  @Test
  void shouldReadANumber() {
    assertThat(PAGES.of(" 5 ")).isEqualTo(5);
    assertThat(PAGES.of(null)).isEqualTo(7);
    assertThat(PAGES.of("2000")).isEqualTo(2_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1 GB", "0", "-1", "2001", "1.5", "99999999999999999999"})
  void shouldNameTheSettingTheValueAndWhatIsAccepted(String wrong) {
    assertThatThrownBy(() -> PAGES.of(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The setting a.pages is '%s', and must be a number of pages, from 1 to 2,000."
                .formatted(wrong));
  }

  @Test
  void shouldNameALeastAlone() {
    NumberSetting open = new NumberSetting("a.bytes", "bytes", 1, Long.MAX_VALUE, 7);
    assertThatThrownBy(() -> open.of("0")).hasMessageEndingWith("a number of bytes, at least 1.");
  }
}
