package caprock.launcher.command.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CapCommandsTest {
  static List<String> functions() {
    return Arrays.stream(CapCommands.FUNCTIONS).filter(name -> !isForCompletion(name)).toList();
  }

  private static boolean isForCompletion(String name) {
    return name.startsWith("__");
  }

  /** The shell keeps a command's result in a variable, and with it whatever hangs on it. */
  @ParameterizedTest
  @MethodSource("functions")
  void shouldGiveTheShellNothingButText(String function) {
    assertThat(Arrays.stream(CapCommands.class.getMethods()))
        .filteredOn(method -> method.getName().equals(function))
        .isNotEmpty()
        .extracting(Method::getReturnType)
        .isSubsetOf(String.class, void.class);
  }
}
