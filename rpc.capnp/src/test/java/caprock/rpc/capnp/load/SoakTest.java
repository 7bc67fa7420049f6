package caprock.rpc.capnp.load;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.testing.ChildJvm;
import caprock.rpc.capnp.testing.Figures;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Calls of every kind leave nothing behind: tables empty, heap flat. {@code -Drpc.soak=10000000}
 * makes ten million.
 */
class SoakTest {
  private static final long CALLS = Long.getLong("rpc.soak", 100_000);

  /** What classes loaded late, compiled code's constants and thread-local buffers may add. */
  private static final long SLACK_KB = 1_024;

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void shouldLeaveTheHeapFlatAndTheTablesEmpty() throws Exception {
    try (ChildJvm child =
        new ChildJvm(List.of(), List.of("-Xmx256m"), Soak.class, Long.toString(CALLS))) {
      Figures said = Figures.of(child.line());
      assertThat(said.get("calls")).as(said.toString()).isGreaterThanOrEqualTo(CALLS);
      assertThat(said.get("tablesEmpty")).isOne();
      assertThat(said.get("heapKb"))
          .as(said.toString())
          .isLessThan(said.get("earlyHeapKb") + SLACK_KB);
      assertThat(child.end()).as(child.errors()).isZero();
    }
  }
}
