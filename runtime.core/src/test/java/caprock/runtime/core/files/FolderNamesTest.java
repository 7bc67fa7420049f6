package caprock.runtime.core.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderNamesTest {
  @ParameterizedTest
  @CsvSource({
    "data.sql, data.sql",
    "default, default",
    "Alice, %41lice",
    "alice, alice",
    "'..', %2E.",
    "'.', %2E",
    "../../etc, %2E.%2F..%2Fetc",
    "a/b, a%2Fb",
    "a%2Fb, a%252%46b",
    "é, %C3%A9",
    "'', %",
  })
  void shouldEncodeWhatIsNotPlain(String text, String name) {
    assertThat(FolderNames.encode(text)).isEqualTo(name);
  }

  @Test
  void shouldKeepLongNamesShortAndApart() {
    String one = FolderNames.encode("a".repeat(5000) + "1");
    String two = FolderNames.encode("a".repeat(5000) + "2");
    assertThat(one).hasSize(FolderNames.MAX_LENGTH).startsWith("aaa").isNotEqualTo(two);
    assertThat(two).hasSize(FolderNames.MAX_LENGTH);
  }

  @Test
  void shouldEncodeControlCharactersToo() {
    assertThat(FolderNames.encode("a\0b\n")).isEqualTo("a%00b%0A");
  }
}
