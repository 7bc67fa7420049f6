package example;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.testing.Pair;
import caprock.rpc.capnp.transport.Endpoint;
import caprock.rpc.capnp.transport.RpcServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README's calculator is what is compiled and run here. */
class ReadmeTest {
  private static final Path SCHEMA = Path.of("src/test/schema/calc.capnp");
  private static final Path SOURCES = Path.of("src/test/java/example");

  @Test
  void shouldAdd() throws Exception {
    Endpoint endpoint = Endpoint.unix(Pair.socketFile());
    try (RpcServer server = CalculatorExample.serve(endpoint)) {
      assertThat(CalculatorExample.onePlus(41, server.endpoint())).isEqualTo(42);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CalculatorServer.java", "CalculatorExample.java"})
  void shouldShowTheSources(String file) throws IOException {
    String source = Files.readString(SOURCES.resolve(file));
    assertThat(readme()).contains(source.substring(source.indexOf("final class")));
  }

  @Test
  void shouldShowTheSchema() throws IOException {
    assertThat(readme()).contains(Files.readString(SCHEMA));
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
