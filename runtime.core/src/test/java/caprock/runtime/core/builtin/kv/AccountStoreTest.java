package caprock.runtime.core.builtin.kv;

import static caprock.runtime.core.builtin.Failures.failure;
import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.ErrorCode;
import caprock.capability.core.KeyValueStore;
import caprock.runtime.core.call.CurrentDeadline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class AccountStoreTest {
  @TempDir Path folder;
  private final AtomicLong nowMs = new AtomicLong(1_000_000);
  private AccountStore store;

  @BeforeEach
  void open() {
    store = new AccountStore(folder.resolve("kv.mv"), KvSettings.DEFAULT, nowMs::get);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void shouldHideAValueWhenItsTimeHasPassed() {
    store.put("k", "v", 100);
    store.put("ever", "v", 0);
    nowMs.addAndGet(99);
    assertThat(store.get("k")).isEqualTo("v");
    nowMs.addAndGet(1);
    assertThat(store.get("k")).isNull();
    assertThat(store.delete("k")).isFalse();
    assertThat(store.scan("", "", 10).entries()).extracting("key").containsExactly("ever");
    assertThat(store.compareAndSet("k", null, "w", 0)).isTrue();
  }

  @Test
  void shouldForgetTheOldTimeOfAKeySetAgain() {
    store.put("k", "short", 100);
    store.put("k", "ever", 0);
    store.put("j", "short", 100);
    store.put("j", "long", 10_000);
    nowMs.addAndGet(200);
    store.put("other", 1, 0);
    assertThat(store.get("k")).isEqualTo("ever");
    assertThat(store.get("j")).isEqualTo("long");
  }

  @Test
  void shouldRemoveWhatHasEndedFromTheFile() {
    for (int i = 0; i < 100; i++) {
      store.put("k" + i, i, 100);
    }
    nowMs.addAndGet(1_000);
    for (int i = 0; i < 100; i++) {
      store.put("other", i, 0);
    }
    store.close();
    StoreFile file = StoreFile.open(folder.resolve("kv.mv"));
    try {
      assertThat(file.values.keySet()).containsExactly("other");
      assertThat(file.ends.isEmpty()).isTrue();
    } finally {
      file.close();
    }
  }

  @Test
  void shouldCountRightWhenManyIncrementAtOnce() throws Exception {
    store.put("n", 0, 0);
    runAll(
        4,
        () -> {
          for (int done = 0; done < 50; ) {
            long n = (Long) store.get("n");
            if (store.compareAndSet("n", n, n + 1, 0)) {
              done++;
            }
          }
          return null;
        });
    assertThat(store.get("n")).isEqualTo(200L);
  }

  @Test
  void shouldReadRightWhileOthersWrite() throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    ExecutorService writer = Executors.newSingleThreadExecutor();
    try {
      Future<?> writing =
          writer.submit(
              () -> {
                for (int i = 0; !stop.get(); i++) {
                  store.put("k" + i % 500, List.of((long) i, "x".repeat(2_000)), 0);
                }
              });
      for (int i = 0; i < 3_000; i++) {
        Object value = store.get("k" + i % 500);
        if (value != null) {
          assertThat((List<?>) value).hasSize(2);
        }
        assertThat(store.scan("k", "", 20).entries()).hasSizeLessThanOrEqualTo(20);
      }
      stop.set(true);
      writing.get(30, TimeUnit.SECONDS);
    } finally {
      writer.shutdownNow();
    }
  }

  @Test
  void shouldNotGrowWithTheNumberOfChanges() throws Exception {
    for (int i = 0; i < 3_000; i++) {
      store.put("k" + i % 100, i, 0);
    }
    long early = Files.size(folder.resolve("kv.mv"));
    for (int i = 0; i < 9_000; i++) {
      store.put("k" + i % 100, i, 0);
    }
    assertThat(Files.size(folder.resolve("kv.mv"))).isLessThan(2 * early + 1_000_000);
  }

  @Test
  void shouldSurviveInterruptedCallers() throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    Thread victim = Thread.currentThread();
    Thread interrupter =
        new Thread(
            () -> {
              while (!stop.get()) {
                victim.interrupt();
                LockSupport.parkNanos(50_000);
              }
            });
    interrupter.start();
    for (int i = 0; i < 500; i++) {
      store.put("k" + i, i, 0);
      assertThat(store.get("k" + i)).isEqualTo((long) i);
    }
    stop.set(true);
    while (interrupter.isAlive()) {
      Thread.onSpinWait();
    }
    assertThat(Thread.interrupted()).isTrue();
    assertThat(store.scan("", "", KeyValueStore.MAX_PAGE_ENTRIES).entries()).hasSize(500);
  }

  @Test
  void shouldNotWaitBeyondTheDeadlineOfTheCall() throws Exception {
    ReentrantLock busy = new ReentrantLock();
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      other.submit(busy::lock).get(10, TimeUnit.SECONDS);
      long previous = CurrentDeadline.enter(System.nanoTime() + 1_000_000);
      try {
        assertThat(failure(ErrorCode.TIMEOUT, () -> DeadlineLock.lock(busy, "Reading")))
            .hasMessageContaining("Reading");
      } finally {
        CurrentDeadline.restore(previous);
      }
    } finally {
      other.shutdownNow();
    }
  }

  private static void runAll(int threads, Callable<?> task) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(pool.submit(task));
      }
      for (Future<?> one : running) {
        one.get(30, TimeUnit.SECONDS);
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
