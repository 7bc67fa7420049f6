package caprock.broker.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApiRulesTest {
  private static final String BASE =
      """
      package p 1.2.0
        Both: @ProviderType interface
          abstract void a()
        Each: @ConsumerType interface
          abstract void a()
        Fixed: final class
          static final int LIMIT = 5
      """;

  private static List<String> violations(String... replaced) {
    String now = BASE;
    for (int i = 0; i < replaced.length; i += 2) {
      assertThat(now).contains(replaced[i]);
      now = now.replace(replaced[i], replaced[i + 1]);
    }
    return ApiRules.violations(
        ApiFile.parse(BASE.lines().toList()), ApiFile.parse(now.lines().toList()));
  }

  @Test
  void shouldPassWhatDidNotChange() {
    assertThat(violations()).isEmpty();
  }

  @Test
  void shouldWantAMajorVersionForAChangedMember() {
    String[] change = {"LIMIT = 5", "LIMIT = 6"};
    assertThat(violations(change))
        .singleElement()
        .satisfies(v -> assertThat(v).contains("still 1.2.0", "need 2.0.0", "LIMIT = 5"));
    assertThat(violations(change[0], change[1], "p 1.2.0", "p 1.3.0")).hasSize(1);
    assertThat(violations(change[0], change[1], "p 1.2.0", "p 2.0.0")).isEmpty();
  }

  @Test
  void shouldWantAMinorVersionForAMethodThatOnlyTheRuntimeImplements() {
    String added = "@ProviderType interface\n    abstract void b()";
    assertThat(violations("@ProviderType interface", added))
        .singleElement()
        .satisfies(v -> assertThat(v).contains("need 1.3.0", "added to Both"));
    assertThat(violations("@ProviderType interface", added, "p 1.2.0", "p 1.3.0")).isEmpty();
  }

  @Test
  void shouldWantAMajorVersionForAMethodThatOthersMustImplement() {
    String added = "@ConsumerType interface\n    abstract void b()";
    assertThat(violations("@ConsumerType interface", added, "p 1.2.0", "p 1.3.0"))
        .singleElement()
        .satisfies(v -> assertThat(v).contains("need 2.0.0"));
    String byDefault = "@ConsumerType interface\n    default void b()";
    assertThat(violations("@ConsumerType interface", byDefault, "p 1.2.0", "p 1.3.0")).isEmpty();
  }

  @Test
  void shouldWantTheRightVersionForTypes() {
    String added = "  Fixed: final class\n  New: class\n";
    assertThat(violations("  Fixed: final class\n", added)).hasSize(1);
    assertThat(violations("Fixed: final class", "Fixed: class", "1.2.0", "1.3.0")).hasSize(1);
    assertThat(violations("Fixed: final class", "Other: final class", "1.2.0", "1.3.0"))
        .singleElement()
        .satisfies(v -> assertThat(v).contains("removed the type Fixed", "added the type Other"));
  }

  @Test
  void shouldMissAPackageThatIsGone() {
    assertThat(violations("package p", "package q"))
        .containsExactly("The package p is gone; it was 1.2.0.");
  }

  @Test
  void shouldNotGoBackInVersions() {
    assertThat(violations("1.2.0", "1.1.0")).hasSize(1);
  }
}
