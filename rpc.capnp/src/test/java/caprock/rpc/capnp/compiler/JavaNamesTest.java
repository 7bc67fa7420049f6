package caprock.rpc.capnp.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.rpc.capnp.Capability;
import caprock.rpc.capnp.CapabilityServer;
import caprock.rpc.capnp.Pipelined;
import caprock.rpc.capnp.Promise;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.capnproto.StructBuilder;
import org.capnproto.StructFactory;
import org.capnproto.StructReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {
  @ParameterizedTest
  @CsvSource({
    "red, RED",
    "darkGreen, DARK_GREEN",
    "httpURL, HTTP_URL",
    "URLPath, URL_PATH",
    "uInt8, U_INT8",
    "int64s, INT64S",
    "a, A",
    "aB, A_B",
    "snake_case, SNAKE_CASE",
    "snake_Case, SNAKE_CASE"
  })
  void constantsAreWordsInCapitals(String name, String constant) {
    assertThat(JavaNames.constant(name)).isEqualTo(constant);
  }

  @ParameterizedTest
  @CsvSource({
    "rpc.capnp, Rpc",
    "dir/rpc-twoparty.capnp, RpcTwoparty",
    "/capnp/c++.capnp, C",
    "2nd.capnp, Schema2nd",
    "-.capnp, Schema",
    "plain, Plain"
  })
  void outerClassesAreNamedAfterTheFile(String file, String outer) {
    assertThat(JavaNames.outerClass(file)).isEqualTo(outer);
  }

  @Test
  void wordsOfJavaAreEscaped() {
    assertThat(JavaNames.method("class")).isEqualTo("class_");
    assertThat(JavaNames.method("classes")).isEqualTo("classes");
    assertThat(JavaNames.accessor("class")).isEqualTo("Class_");
    assertThat(JavaNames.accessor("int")).isEqualTo("Int");
  }

  @Test
  void packagesAreCheckedBeforeTheyAreWritten() {
    assertThat(JavaNames.isPackage("a.b_1.C")).isTrue();
    assertThat(JavaNames.isPackage("")).isFalse();
    assertThat(JavaNames.isPackage("a..b")).isFalse();
    assertThat(JavaNames.isPackage("a.class")).isFalse();
    assertThat(JavaNames.isPackage("../../etc")).isFalse();
    assertThatThrownBy(() -> new Options("../up", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("../up");
  }

  @Test
  void theGeneratorKnowsEveryNestedClassThatGeneratedOnesInherit() {
    Set<String> inherited = new TreeSet<>();
    for (Class<?> type :
        Set.of(
            Capability.class,
            CapabilityServer.class,
            Promise.class,
            Pipelined.class,
            StructReader.class,
            StructBuilder.class,
            StructFactory.class)) {
      for (Class<?> nested : type.getClasses()) {
        inherited.add(nested.getSimpleName());
      }
    }

    assertThat(References.INHERITED).containsAll(inherited);
  }
}
