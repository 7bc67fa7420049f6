package caprock.rpc.capnp.raw;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.testing.ChildJvm;
import caprock.rpc.capnp.testing.Figures;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Conversations with mistakes, in 256 MB: {@code -Drpc.mutations=1000000} makes a million, {@code
 * -Drpc.seed} others.
 */
class FuzzTest {
  private static final long ROUNDS = Long.getLong("rpc.mutations", 100_000);
  private static final long SEED = Long.getLong("rpc.seed", 42);

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void shouldSurviveMutatedConversations() throws Exception {
    try (ChildJvm child =
        new ChildJvm(
            List.of(),
            List.of("-Xmx256m"),
            Fuzz.class,
            Long.toString(ROUNDS),
            Long.toString(SEED))) {
      Figures said = Figures.of(child.line());
      assertThat(said.get("unmutatedRest")).as("a right one is handled to its end").isZero();
      assertThat(said.get("objectsLeft")).as(said.toString()).isZero();
      assertThat(said.get("peakMb")).as(said.toString()).isLessThan(400);
      assertThat(child.end()).as(child.errors()).isZero();
    }
  }
}
