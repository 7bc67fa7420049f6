package caprock.runtime.core.wasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.runtime.core.call.CurrentDeadline;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class WatchdogTest {
  private static final int RUNS = 2_000_000;

  private final Watchdog watchdog = new Watchdog(50);
  private final WatchSlot slot = new WatchSlot(watchdog);

  @AfterEach
  void end() {
    watchdog.close();
    assertThat(Thread.interrupted()).as("a stray interrupt").isFalse();
  }

  private boolean run(long deadlineNs, Runnable work) {
    assertThat(slot.begin(Thread.currentThread(), deadlineNs)).isTrue();
    work.run();
    return slot.end();
  }

  private static void spinUntilInterrupted() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
  }

  /** A second thread fires at every run it sees; an interrupt must end with the run it was for. */
  @Test
  void shouldLeaveNoStrayInterruptInAStorm() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    Thread storm = new Thread(() -> fireAtEveryRun(over));
    storm.start();
    Thread me = Thread.currentThread();
    int fired = 0;
    int stray = 0;
    try {
      for (int i = 0; i < RUNS || fired < 1000; i++) {
        slot.begin(me, CurrentDeadline.NONE);
        if ((i & 63) == 0) {
          Thread.onSpinWait();
        }
        if (slot.end()) {
          fired++;
        }
        if (Thread.interrupted()) {
          stray++;
        }
      }
    } finally {
      over.set(true);
      storm.join();
    }
    assertThat(stray).isZero();
    assertThat(fired).isGreaterThanOrEqualTo(1000);
  }

  private void fireAtEveryRun(AtomicBoolean over) {
    while (!over.get()) {
      long word = slot.word();
      if (WatchSlot.stateOf(word) == WatchSlot.RUNNING) {
        slot.fire(word);
      }
    }
  }

  @Test
  void shouldNotFireAtARunThatFollowsTheOneItSaw() {
    slot.begin(Thread.currentThread(), CurrentDeadline.NONE);
    long stale = slot.word();
    assertThat(slot.end()).isFalse();
    slot.begin(Thread.currentThread(), CurrentDeadline.NONE);
    slot.fire(stale);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(slot.end()).isFalse();
  }

  @Test
  void shouldInterruptAtTheDeadlineAndClearTheInterrupt() {
    long deadlineNs = System.nanoTime() + 20_000_000;
    assertThat(run(deadlineNs, WatchdogTest::spinUntilInterrupted)).isTrue();
    assertThat(System.nanoTime() - deadlineNs).isNotNegative();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void shouldInterruptARunWithoutDeadlineAtTheLimit() {
    assertThat(run(CurrentDeadline.NONE, WatchdogTest::spinUntilInterrupted)).isTrue();
  }

  @Test
  void shouldKeepAnInterruptOfSomebodyElse() {
    assertThat(run(CurrentDeadline.NONE, () -> Thread.currentThread().interrupt())).isFalse();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void shouldInterruptAgainWhatSwallowsIt() {
    Runnable stubborn =
        () -> {
          spinUntilInterrupted();
          Thread.interrupted();
          spinUntilInterrupted();
        };
    assertThat(run(System.nanoTime() + 10_000_000, stubborn)).isTrue();
  }

  @Test
  void shouldFallAsleepAndWakeForTheNextRun() {
    assertThat(run(CurrentDeadline.NONE, () -> {})).isFalse();
    for (int round = 0; round < 2; round++) {
      while (!watchdog.asleep()) {
        Thread.onSpinWait();
      }
      assertThat(run(System.nanoTime() + 1_000_000, WatchdogTest::spinUntilInterrupted)).isTrue();
    }
  }

  @Test
  void shouldInterruptARunThatIsToldToStop() throws Exception {
    AtomicBoolean fired = new AtomicBoolean();
    AtomicBoolean inside = new AtomicBoolean();
    Watchdog patient = new Watchdog(60_000);
    WatchSlot guarded = new WatchSlot(patient);
    Thread runner =
        new Thread(
            () -> {
              guarded.begin(Thread.currentThread(), CurrentDeadline.NONE);
              inside.set(true);
              spinUntilInterrupted();
              fired.set(guarded.end());
            });
    runner.start();
    while (!inside.get()) {
      Thread.onSpinWait();
    }
    assertThat(guarded.close()).isFalse();
    runner.join();
    assertThat(fired).isTrue();
    assertThat(guarded.close()).isTrue();
    assertThat(guarded.begin(Thread.currentThread(), CurrentDeadline.NONE)).isFalse();
    patient.close();
  }

  @Test
  void shouldRefuseALimitOfNothing() {
    assertThatThrownBy(() -> new WasiRuntime(ignored -> {}, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("caprock.wasi.maxExecutionMs");
  }
}
