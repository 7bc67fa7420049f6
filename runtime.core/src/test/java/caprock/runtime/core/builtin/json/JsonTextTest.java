package caprock.runtime.core.builtin.json;

import static caprock.runtime.core.builtin.Failures.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import caprock.capability.core.Json;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  private final Json json = new JsonProvider();

  @Test
  void shouldReadEveryKindOfValue() {
    Object value = json.parse(" {\"a\": [null, true, -7, 2.5, \"\\u00e9\\n\"], \"b\": {}} ");
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("a", Arrays.asList(null, true, -7L, 2.5, "é\n"));
    expected.put("b", Map.of());
    assertThat(value).isEqualTo(expected);
  }

  @Test
  void shouldKeepTheOrderOfMembers() {
    assertThat(json.stringify(json.parse("{\"z\":1,\"a\":2,\"m\":3}")))
        .isEqualTo("{\"z\":1,\"a\":2,\"m\":3}");
  }

  @Test
  void shouldIndentByTwoSpaces() {
    assertThat(json.pretty(json.parse("{\"a\":[1,{}],\"b\":[]}")))
        .isEqualTo("{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9223372036854775807",
        "-9223372036854775808",
        "0.1",
        "1.7976931348623157E308",
        "4.9E-324",
        "2.2250738585072014E-308",
        "0.30000000000000004",
        "2.0E23"
      })
  void shouldReadBackTheNumbersItWrites(String number) {
    Object value = json.parse(number);
    assertThat(new BigDecimal(json.stringify(value))).isEqualByComparingTo(new BigDecimal(number));
    assertThat(json.parse(json.stringify(value))).isEqualTo(value);
  }

  @Test
  void shouldReadBackAnyDouble() {
    SplittableRandom random = new SplittableRandom(42);
    for (int i = 0; i < 50_000; i++) {
      double d = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(d)) {
        assertThat(json.parse(json.stringify(d))).isEqualTo(d);
        String allDigits = new BigDecimal(d).round(new MathContext(17)).toString();
        assertThat(((Number) json.parse(allDigits)).doubleValue()).isEqualTo(d);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9223372036854775808",
        "-9223372036854775809",
        "123456789012345678901234567890",
        "3.14159265358979323846",
        "1e400",
        "-1E+400",
        "1e-400",
        "1e999999999999",
        "0.1234567890123456789"
      })
  void shouldNotLoseDigitsSilently(String number) {
    assertInvalid(() -> json.parse("[" + number + "]"), number, "TEXT", "line 1, column 2");
    assertThat(json.parseWith(number, Json.BigNumbers.TEXT)).isEqualTo(number);
  }

  @Test
  void shouldRoundWhenTold() {
    assertThat(json.parseWith("9223372036854775808", Json.BigNumbers.ROUND)).isEqualTo(0x1p63);
    assertThat(json.parseWith("1e-400", Json.BigNumbers.ROUND)).isEqualTo(0.0);
    assertInvalid(() -> json.parseWith("1e400", Json.BigNumbers.ROUND), "too large");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "``;empty",
        "{\"a\":1,\"a\":2};'a' is twice",
        "1 2;more text",
        "[1,];line 1, column",
        "{'a':1};line 1, column",
        "01;line 1, column",
        "NaN;line 1, column",
        "nul;line 1",
        "\"abc;line 1",
        "[1,2;line 1",
        "];line 1",
        "+1;line 1",
        "// c;line 1",
      })
  void shouldSayWhereATextIsNoJson(String text, String part) {
    assertInvalid(() -> json.parse(text), part);
  }

  @Test
  void shouldNotNameItsLibrary() {
    for (String text : List.of("{", "[1,]", "\"\u0001\"", "tru", "{\"a\" 1}", "[".repeat(300))) {
      assertInvalid(() -> json.parse(text));
      try {
        json.parse(text);
      } catch (RuntimeException e) {
        assertThat(e.getMessage())
            .doesNotContain("Source")
            .doesNotContain("StreamRead")
            .doesNotContain("\n");
      }
    }
  }

  @Test
  void shouldRefuseWhatIsNestedTooDeep() {
    String deep = "[".repeat(256) + "]".repeat(256);
    assertThat(json.stringify(json.parse(deep))).isEqualTo(deep);
    assertInvalid(() -> json.parse("[" + deep + "]"), "256");
    assertInvalid(() -> json.parse("{\"a\":".repeat(100_000)), "256");
  }

  @Test
  void shouldRefuseTooLongANumberAndTooManyValues() {
    assertInvalid(() -> json.parse("1".repeat(1_001)), "1000");
    assertInvalid(() -> json.parse("[" + "1,".repeat(1_000_000) + "1]"), "1,000,000");
    assertInvalid(() -> json.parse(" ".repeat((16 << 20) + 1)), "16,777,217", "16,777,216");
  }

  @Test
  void shouldRefuseToWriteWhatJsonCannotSay() {
    assertInvalid(() -> json.stringify(Double.NaN), "NaN");
    assertInvalid(() -> json.stringify(new byte[1]), "Base64");
    assertInvalid(() -> json.stringify(new Object()), "java.lang.Object");
    assertInvalid(() -> json.stringify(Map.of(1, 2)), "keys");
    List<Object> self = new ArrayList<>();
    self.add(self);
    assertInvalid(() -> json.stringify(self), "256", "contains itself");
    assertInvalid(() -> json.stringify("a".repeat((16 << 20) + 1)), "16,777,216");
  }

  @Test
  void shouldSayWhatIsMissing() {
    assertInvalid(() -> json.parse(null), "text is missing");
    assertInvalid(() -> json.parseWith("1", null), "bigNumbers is missing");
    assertInvalid(() -> json.pointer(1L, null), "pointer is missing");
    assertInvalid(() -> json.patch(1L, null), "operations is missing");
    List<Map<String, Object>> none = new ArrayList<>();
    none.add(null);
    assertInvalid(() -> json.patch(1L, none), "Operation 1", "missing");
  }

  @Test
  void shouldWriteEveryIntegralTypeAsAnInteger() {
    assertThat(json.stringify(List.of((byte) 1, (short) 2, 3, 4L, 0.5f)))
        .isEqualTo("[1,2,3,4,0.5]");
  }
}
