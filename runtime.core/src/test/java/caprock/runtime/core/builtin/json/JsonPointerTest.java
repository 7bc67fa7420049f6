package caprock.runtime.core.builtin.json;

import static caprock.runtime.core.builtin.Failures.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import caprock.capability.core.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPointerTest {
  private final Json json = new JsonProvider();
  private final Object document =
      json.parse(
          """
          {"list": ["x", {"y": 5}], "": 0, "a/b": 1, "m~n": 8, "~1": 9, "nothing": null, " ": 7}
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "/list/0;\"x\"",
        "/list/1/y;5",
        "/;0",
        "/a~1b;1",
        "/m~0n;8",
        "/~01;9",
        "/nothing;null",
        "/ ;7",
      })
  void shouldFindWhatItPointsAt(String pointer, String expected) {
    assertThat(json.stringify(json.pointer(document, pointer))).isEqualTo(expected);
  }

  @Test
  void shouldFindTheWholeDocument() {
    assertThat(json.pointer(document, "")).isSameAs(document);
    assertThat(json.pointer(3L, "")).isEqualTo(3L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "list;does not begin with /",
        "/m~n;a ~ without",
        "/m~;a ~ without",
        "/gone;no member 'gone'",
        "/list/2;the highest is 1",
        "/list/01;no index",
        "/list/-1;no index",
        "/list/-;no index",
        "/list/+0;no index",
        "/list/99999999999;no index",
        "/list/0/x;a part of a single value",
        "/nothing/x;a part of a single value",
      })
  void shouldSayWhyItPointsAtNothing(String pointer, String part) {
    assertInvalid(() -> json.pointer(document, pointer), part);
  }

  @Test
  void shouldRefuseAPointerOfAnyLengthQuickly() {
    assertInvalid(() -> json.pointer(document, "/a".repeat(1_000_000)), "65,536");
  }
}
