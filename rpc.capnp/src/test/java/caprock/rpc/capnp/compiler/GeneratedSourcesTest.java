package caprock.rpc.capnp.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import caprock.rpc.capnp.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is checked in is what the tools make, byte for byte. After a change of a schema or of the
 * generator, {@code rpc.capnp/regenerate} makes it anew.
 */
class GeneratedSourcesTest {
  static List<GeneratedSet> sets() {
    return GeneratedSet.ALL;
  }

  @ParameterizedTest
  @MethodSource("sets")
  void theCheckedInJavaIsWhatTheGeneratorMakesOfTheRequest(GeneratedSet set) throws IOException {
    set.generate()
        .forEach(
            (path, source) ->
                assertThat(set.output().resolve(path))
                    .content()
                    .as("%s; run rpc.capnp/regenerate", path)
                    .isEqualTo(source));
  }

  @Test
  void nothingElseIsCheckedInBesideIt() throws IOException {
    Map<Path, Set<String>> expected = new HashMap<>();
    for (GeneratedSet set : sets()) {
      expected
          .computeIfAbsent(set.output(), output -> new TreeSet<>())
          .addAll(set.generate().keySet());
    }
    for (Map.Entry<Path, Set<String>> output : expected.entrySet()) {
      assertThat(GeneratedSet.checkedIn(output.getKey())).isEqualTo(output.getValue());
    }
  }

  @ParameterizedTest
  @MethodSource("sets")
  void theCheckedInRequestIsWhatCapnpMakesOfTheSchemas(GeneratedSet set) throws IOException {
    String installed = Capnp.assumeVersion();
    Schema.CapnpVersion.Reader version = GeneratedSet.read(set.requestFile()).getCapnpVersion();
    String madeWith = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    assumeTrue(
        installed.equals(madeWith),
        "skipped: the request was made with capnp " + madeWith + ", here is " + installed);

    byte[] made = Capnp.run(new byte[0], set.compileCommand());

    assertThat(made)
        .as("run rpc.capnp/regenerate")
        .isEqualTo(Files.readAllBytes(set.requestFile()));
  }
}
