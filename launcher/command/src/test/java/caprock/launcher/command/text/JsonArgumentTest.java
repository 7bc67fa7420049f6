package caprock.launcher.command.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonArgumentTest {
  private static Object parse(String text) {
    return JsonArgument.parse("Argument 1", text);
  }

  @Test
  void shouldReadEachKindOfValue() {
    assertThat(parse("null")).isNull();
    assertThat(parse("true")).isEqualTo(true);
    assertThat(parse("-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
    assertThat(parse("1.0")).isEqualTo(1.0);
    assertThat(parse("\"a\\n\"")).isEqualTo("a\n");
    assertThat(parse("[1, null]")).isEqualTo(Arrays.asList(1L, null));
    assertThat(parse("{\"a\": {\"b\": []}}")).isEqualTo(Map.of("a", Map.of("b", List.of())));
  }

  @Test
  void shouldReadBackWhatIsWritten() {
    String text = "{\"a\":[1,2.5,null,true,\"x\"]}";
    assertThat(JsonText.write(parse(text), false)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "{a:1}", "[1,]", "nul", "'a'", "1 2", "{\"a\":1,\"a\":2}", "NaN"})
  void shouldRefuseWhatIsNotOneJsonValue(String text) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOfSatisfying(
            CapabilityException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PAYLOAD))
        .hasMessageContaining("Argument 1");
  }

  @Test
  void shouldRefuseIntegersOfMoreThan64Bits() {
    assertThatThrownBy(() -> parse("[9223372036854775808]"))
        .hasMessageContaining("9223372036854775808")
        .hasMessageContaining("64 bits");
  }

  @Test
  void shouldRefuseDeepNestingInsteadOfRunningOutOfStack() {
    String deep = "[".repeat(100_000);
    assertThatThrownBy(() -> parse(deep)).isInstanceOf(CapabilityException.class);
  }
}
