package caprock.runtime.core.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TaskGroupTest {
  private final CoreThreads threads = new CoreThreads();
  private final TaskGroups groups = new TaskGroups(threads, 200);
  private final TaskGroup group = groups.open("data.sql");

  @AfterEach
  void end() {
    group.close();
    threads.close();
  }

  @Test
  void shouldRunTasksOnDaemonThreadsNamedAfterTheOwner() throws Exception {
    Callable<Thread> which = Thread::currentThread;
    Thread thread = group.executor().submit(which).get();
    assertThat(thread.getName()).startsWith("caprock-ext-data.sql-");
    assertThat(thread.isDaemon()).isTrue();
    assertThat(group.scheduler().schedule(which, 1, TimeUnit.MILLISECONDS).get().getName())
        .startsWith("caprock-ext-data.sql-");
  }

  @Test
  void shouldInterruptRunningTasksAndDropQueuedOnes() throws Exception {
    int running = Math.max(2, Runtime.getRuntime().availableProcessors());
    CountDownLatch begun = new CountDownLatch(running);
    CountDownLatch interrupted = new CountDownLatch(running);
    for (int i = 0; i < running; i++) {
      group.executor().execute(() -> awaitInterrupt(begun, interrupted));
    }
    Future<?> queued = group.executor().submit(() -> {});
    begun.await();
    group.close();
    interrupted.await();
    assertThatThrownBy(queued::get).isInstanceOf(CancellationException.class);
    assertThat(groups.stuck()).isEmpty();
    assertThatThrownBy(() -> group.executor().execute(() -> {}))
        .isInstanceOf(RejectedExecutionException.class)
        .hasMessageContaining("data.sql has stopped");
  }

  @Test
  void shouldReportATaskThatIgnoresItsInterruptByName() throws Exception {
    AtomicBoolean go = new AtomicBoolean(true);
    CountDownLatch begun = new CountDownLatch(1);
    group.executor().execute(() -> spin(begun, go));
    begun.await();
    group.close();
    assertThat(groups.stuck()).hasSize(1);
    StuckTask stuck = groups.stuck().get(0);
    assertThat(stuck.owner()).isEqualTo("data.sql");
    assertThat(stuck.thread()).isEqualTo("caprock-ext-data.sql-1");
    assertThat(stuck.at()).contains("TaskGroupTest");
    go.set(false);
    while (!groups.stuck().isEmpty()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void shouldRepeatUntilCancelled() throws Exception {
    CountDownLatch thrice = new CountDownLatch(3);
    ScheduledFuture<?> repeated =
        group.scheduler().scheduleAtFixedRate(thrice::countDown, 0, 1, TimeUnit.MILLISECONDS);
    thrice.await();
    assertThat(repeated.cancel(false)).isTrue();
    CountDownLatch delayed = new CountDownLatch(3);
    group.scheduler().scheduleWithFixedDelay(delayed::countDown, 0, 1, TimeUnit.MILLISECONDS);
    delayed.await();
  }

  @Test
  void shouldStopRepeatingAfterAFailure() {
    AtomicInteger runs = new AtomicInteger();
    ScheduledFuture<?> failing =
        group.scheduler().scheduleAtFixedRate(() -> fail(runs), 0, 1, TimeUnit.MILLISECONDS);
    assertThatThrownBy(failing::get).hasRootCauseMessage("run 1");
    assertThat(runs).hasValue(1);
  }

  @Test
  void shouldDropTimersWhenItEnds() {
    ScheduledFuture<?> once = group.scheduler().schedule(() -> {}, 1, TimeUnit.DAYS);
    ScheduledFuture<?> forever =
        group.scheduler().schedule(() -> {}, Long.MAX_VALUE, TimeUnit.DAYS);
    ScheduledFuture<?> often = group.scheduler().scheduleAtFixedRate(() -> {}, 1, 1, TimeUnit.DAYS);
    assertThat(once.getDelay(TimeUnit.HOURS)).isEqualTo(23);
    assertThat(once.compareTo(forever)).isNegative();
    group.close();
    assertThat(once.isCancelled()).isTrue();
    assertThat(forever.isCancelled()).isTrue();
    assertThat(often.isCancelled()).isTrue();
    assertThatThrownBy(() -> group.scheduler().schedule(() -> {}, 1, TimeUnit.DAYS))
        .isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void shouldLeaveItsEndToTheRuntime() {
    assertThatThrownBy(group.executor()::shutdown)
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(group.scheduler()::shutdownNow)
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(group.executor().isShutdown()).isFalse();
  }

  @Test
  void shouldRefuseMoreTasksThanTheQueueHolds() throws Exception {
    AtomicBoolean go = new AtomicBoolean(true);
    int running = Math.max(2, Runtime.getRuntime().availableProcessors());
    CountDownLatch begun = new CountDownLatch(running);
    for (int i = 0; i < running; i++) {
      group.executor().execute(() -> spin(begun, go));
    }
    begun.await();
    for (int i = 0; i < TaskGroup.MAX_QUEUED; i++) {
      group.executor().execute(() -> {});
    }
    assertThatThrownBy(() -> group.executor().execute(() -> {}))
        .isInstanceOf(RejectedExecutionException.class)
        .hasMessageContaining("65536 tasks waiting");
    go.set(false);
  }

  private static void fail(AtomicInteger runs) {
    throw new IllegalStateException("run " + runs.incrementAndGet());
  }

  private static void spin(CountDownLatch begun, AtomicBoolean go) {
    begun.countDown();
    while (go.get()) {
      Thread.onSpinWait();
    }
  }

  private static void awaitInterrupt(CountDownLatch begun, CountDownLatch interrupted) {
    begun.countDown();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException expected) {
      interrupted.countDown();
    }
  }
}
