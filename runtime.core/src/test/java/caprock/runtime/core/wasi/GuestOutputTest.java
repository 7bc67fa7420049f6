package caprock.runtime.core.wasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GuestOutputTest {
  private final AtomicLong nowNs = new AtomicLong();
  private final List<String> log = new ArrayList<>();
  private final GuestOutput output = new GuestOutput(new OutputBudget(3, nowNs::get), log::add);

  private void print(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    output.write(bytes, 0, bytes.length);
  }

  @Test
  void shouldLogWholeLines() {
    print("one\ntw");
    print("o\n\nthree");
    assertThat(log).containsExactly("one", "two");
    output.flush();
    assertThat(log).containsExactly("one", "two", "three");
  }

  @Test
  void shouldCutLongLines() {
    print("x".repeat(1_000_000) + "\nnext\n");
    assertThat(log).containsExactly("x".repeat(GuestOutput.MAX_LINE_BYTES) + " [cut]", "next");
  }

  @Test
  void shouldReplaceWhatCouldForgeALine() {
    print("a\rb\u001b[2Jc\td\0\n");
    assertThat(log).containsExactly("a?b?[2Jc\td?");
  }

  @Test
  void shouldCountWhatAFloodDrops() {
    print("line\n".repeat(1000));
    assertThat(log).hasSize(3);
    nowNs.addAndGet(1_000_000_000L);
    print("after\n");
    assertThat(log).hasSize(4).last().isEqualTo("after [997 lines before it dropped]");
  }
}
