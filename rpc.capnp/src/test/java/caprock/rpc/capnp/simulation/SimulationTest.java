package caprock.rpc.capnp.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.internal.core.Attendant;
import caprock.rpc.capnp.internal.peer.Faults;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random schedules of two and three vats. {@code -Drpc.schedules=N} runs as many, {@code
 * -Drpc.seed=N} starts elsewhere; a failure names its seed, and {@code -Drpc.schedules=1
 * -Drpc.seed=THAT} runs it again.
 */
class SimulationTest {
  private static final long SCHEDULES = Long.getLong("rpc.schedules", 100_000);
  private static final long SEED = Long.getLong("rpc.seed", 1);

  @BeforeAll
  static void letNobodyElseAct() {
    Attendant.get().suspend(true);
  }

  @AfterAll
  static void resume() {
    Attendant.get().suspend(false);
  }

  @Test
  void shouldKeepOrderAndLeaveNothingBehindWhateverTheSchedule() {
    for (long seed = SEED; seed < SEED + SCHEDULES; seed++) {
      assertThat(problems(seed, Faults.NONE)).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void shouldNoticeWithinAThousandSchedulesThatEmbargoesAreMissing() {
    assertThat(firstFailure(new Faults(true, false, 0))).isLessThan(1_000);
  }

  @Test
  void shouldNoticeWithinAThousandSchedulesThatFinishIsMissing() {
    assertThat(firstFailure(new Faults(false, true, 0))).isLessThan(1_000);
  }

  @Test
  void shouldNoticeWithinAThousandSchedulesThatOneReleaseIsMissing() {
    assertThat(firstFailure(new Faults(false, false, 1))).isLessThan(1_000);
  }

  private static long firstFailure(Faults faults) {
    for (long seed = 0; seed < 1_000; seed++) {
      if (!problems(seed, faults).isEmpty()) {
        return seed;
      }
    }
    return 1_000;
  }

  private static List<String> problems(long seed, Faults faults) {
    int vats = seed % 3 == 0 ? 3 : 2;
    int steps = 30 + (int) (seed % 60);
    return new SimWorld(seed, vats, faults).run(steps);
  }
}
