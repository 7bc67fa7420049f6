package caprock.rpc.capnp.load;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.testing.ChildJvm;
import caprock.rpc.capnp.testing.Figures;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Eight threads on one core that send over one connection: no write is left behind. {@code
 * -Drpc.sends=10000000} sends ten million.
 */
class WriterStressTest {
  private static final long SENDS = Long.getLong("rpc.sends", 200_000);

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void shouldSendWhatEightThreadsSendWithoutAStall() throws Exception {
    try (ChildJvm child =
        new ChildJvm(
            ChildJvm.onOneCore(), List.of("-Xmx256m"), Senders.class, Long.toString(SENDS))) {
      Figures said = Figures.of(child.line());
      assertThat(said.get("failed")).as(said.toString()).isZero();
      assertThat(said.get("answered")).as(said.toString()).isEqualTo(SENDS);
      assertThat(said.get("stallMs")).as(said.toString()).isLessThan(1_000);
      assertThat(child.end()).as(child.errors()).isZero();
    }
  }
}
