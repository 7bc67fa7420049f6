package caprock.runtime.core.wasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HugeMethodsTest {
  private static final String ON = "-XX:-DontCompileHugeMethods";
  private static final String OFF = "-XX:+DontCompileHugeMethods";

  @Test
  void shouldReadTheJvmsArguments() {
    assertThat(HugeMethods.compiled(List.of("-Xmx1g"))).isFalse();
    assertThat(HugeMethods.compiled(List.of("-Xmx1g", ON))).isTrue();
    assertThat(HugeMethods.compiled(List.of(ON, OFF))).isFalse();
    assertThat(HugeMethods.compiled(List.of(OFF, ON))).isTrue();
  }
}
