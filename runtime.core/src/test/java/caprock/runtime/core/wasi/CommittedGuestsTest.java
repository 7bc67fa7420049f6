package caprock.runtime.core.wasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommittedGuestsTest {
  private static final Path FOLDER = Path.of("src/test/guest");

  @Test
  void shouldBeTheModulesOfTheCommittedHashes() throws Exception {
    List<String> sums = Files.readAllLines(FOLDER.resolve("SHA256SUMS"));
    assertThat(sums).hasSize(2);
    for (String sum : sums) {
      String[] words = sum.split(" +");
      byte[] module = Files.readAllBytes(FOLDER.resolve(words[1]));
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(module);
      assertThat(HexFormat.of().formatHex(hash)).as(words[1]).isEqualTo(words[0]);
    }
  }
}
