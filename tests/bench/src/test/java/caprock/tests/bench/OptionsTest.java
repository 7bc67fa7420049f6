package caprock.tests.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static final List<String> SUITES = List.of("calls", "load");

  private static Options parse(String... args) {
    return Options.parse(args, SUITES);
  }

  @Test
  void withoutArgumentsEverythingIsMeasuredForPeople() {
    assertThat(parse()).isEqualTo(new Options(false, false, false, List.of()));
  }

  @Test
  void suitesAreNamedOneByOneOrTogether() {
    assertThat(parse("--only=load,calls", "--json").only()).containsExactly("load", "calls");
    assertThat(parse("--only=load", "--only=calls").only()).containsExactly("load", "calls");
  }

  @Test
  void whatIsUnknownIsNamed() {
    assertThatThrownBy(() -> parse("--fast")).hasMessageContaining("--fast");
    assertThatThrownBy(() -> parse("--only=loads"))
        .hasMessageContaining("loads")
        .hasMessageContaining("calls, load");
  }
}
