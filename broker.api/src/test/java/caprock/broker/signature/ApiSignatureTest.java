package caprock.broker.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import caprock.broker.CapabilityBroker;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/**
 * Compares what the bundle exports with the committed {@code api-signature.txt}.
 *
 * <p>{@code mvn -pl broker.api test -Dcaprock.api.signature=write} rewrites the file if the
 * packages' versions allow the changes; {@code =restart} rewrites it in any case, for an API that
 * nobody has been given yet.
 */
class ApiSignatureTest {
  private static final String PROPERTY = "caprock.api.signature";
  private static final Path FILE = Path.of("api-signature.txt");

  @Test
  void shouldChangeTheApiOnlyWithItsVersion() throws IOException, URISyntaxException {
    Path classes =
        Path.of(CapabilityBroker.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    SortedMap<String, PackageApi> now = new ApiReader(classes).read();
    assertThat(now).containsKeys("caprock.broker", "caprock.broker.spi");
    String text = ApiFile.format(now);
    assertThat(ApiFile.format(ApiFile.parse(text.lines().toList()))).isEqualTo(text);
    String mode = System.getProperty(PROPERTY, "");
    if (!mode.equals("restart")) {
      List<String> violations = ApiRules.violations(ApiFile.read(FILE), now);
      if (!violations.isEmpty()) {
        fail(String.join("\n", violations));
      }
    }
    if (mode.isEmpty()) {
      compare(text);
    } else {
      Files.writeString(FILE, text);
    }
  }

  private static void compare(String text) throws IOException {
    if (!Files.exists(FILE) || !Files.readString(FILE).equals(text)) {
      fail(
          "The API changed, as its versions allow, but %s does not say so. Run".formatted(FILE)
              + " mvn -pl broker.api test -D%s=write and commit the file.".formatted(PROPERTY));
    }
  }
}
