package caprock.runtime.core.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.broker.CallOptions;
import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.manifest.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReplacementTest {
  private static final long PATIENT_MS = 20_000;

  private final SampleProvider first = new SampleProvider("p1");
  private final Wiring wiring = new Wiring(first, Limits.NONE);
  private final Sample typed = wiring.handle.as(Sample.class);
  private final ExecutorService callers = Executors.newCachedThreadPool();

  @AfterEach
  void close() {
    callers.shutdownNow();
    wiring.close();
  }

  @Test
  void callsNoProviderAfterItsDrain() throws Exception {
    assertThat(callsAfterEnd(PATIENT_MS)).isZero();
  }

  /** The check above can fail: a provider that does not wait for its calls is called too late. */
  @Test
  void wouldNoticeAProviderThatDoesNotWait() throws Exception {
    long late = 0;
    for (int attempt = 0; attempt < 200 && late == 0; attempt++) {
      late = lateCallsWithoutClosing();
    }
    assertThat(late).isPositive();
  }

  private long callsAfterEnd(long drainMs) throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    AtomicLong calls = new AtomicLong();
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      boolean dynamic = i % 2 == 0;
      running.add(
          callers.submit(
              () -> {
                while (!stop.get()) {
                  assertThat(sum(dynamic)).isEqualTo(3);
                  calls.incrementAndGet();
                }
              }));
    }
    SampleProvider current = first;
    long late = 0;
    for (int update = 0; update < 200; update++) {
      long enough = calls.get() + 50;
      awaitWhile(() -> calls.get() < enough);
      SampleProvider next = new SampleProvider("p" + update);
      SampleProvider old = current;
      wiring.binding.close();
      wiring.binding.drain(System.nanoTime() + drainMs * 1_000_000);
      old.ended = true;
      wiring.replace(next, drainMs);
      late += old.afterEnd.get();
      current = next;
    }
    stop.set(true);
    for (Future<?> f : running) {
      f.get(PATIENT_MS, TimeUnit.MILLISECONDS);
    }
    return late;
  }

  private long sum(boolean dynamic) {
    return dynamic
        ? (Long) wiring.handle.invoke("add", 1L, 2L).toCompletableFuture().join()
        : typed.add(1, 2);
  }

  private long lateCallsWithoutClosing() throws Exception {
    SampleProvider provider = new SampleProvider("rash");
    try (Wiring rash = new Wiring(provider, Limits.NONE)) {
      Sample forwarder = rash.handle.as(Sample.class);
      AtomicBoolean stop = new AtomicBoolean();
      AtomicLong calls = new AtomicLong();
      Future<?> caller =
          callers.submit(
              () -> {
                while (!stop.get()) {
                  forwarder.add(1, 2);
                  calls.incrementAndGet();
                }
              });
      awaitWhile(() -> calls.get() < 100);
      provider.ended = true;
      long seen = calls.get();
      awaitWhile(() -> calls.get() == seen);
      stop.set(true);
      caller.get(PATIENT_MS, TimeUnit.MILLISECONDS);
      return provider.afterEnd.get();
    }
  }

  private static void awaitWhile(BooleanSupplier condition) {
    long giveUp = System.nanoTime() + PATIENT_MS * 1_000_000;
    while (condition.getAsBoolean()) {
      assertThat(System.nanoTime() - giveUp).as("time over the limit").isNegative();
      Thread.yield();
    }
  }

  @Test
  void parksCallsUntilTheNextProviderIsThere() throws Exception {
    wiring.binding.close();
    CompletionStage<Object> dynamic = wiring.handle.invoke("add", 1L, 2L);
    Future<Long> waiting = callers.submit(() -> typed.add(3, 4));
    assertThat(dynamic.toCompletableFuture()).isNotDone();
    wiring.replace(new SampleProvider("p2"), PATIENT_MS);
    assertThat(dynamic.toCompletableFuture().get(PATIENT_MS, TimeUnit.MILLISECONDS)).isEqualTo(3L);
    assertThat(waiting.get(PATIENT_MS, TimeUnit.MILLISECONDS)).isEqualTo(7);
  }

  @Test
  void failsAParkedCallAtItsDeadline() {
    Sample hurried = wiring.handle.as(Sample.class, CallOptions.deadlineMs(20));
    wiring.binding.close();
    assertThatThrownBy(() -> hurried.add(1, 2))
        .isInstanceOf(CapabilityException.class)
        .hasMessageContaining("no provider came back");
  }

  @Test
  void waitsForOpenReferencesAndThenCutsThemOff() {
    Sample.Cursor cursor = typed.cursor(0);
    CompletionStage<String> pending = typed.later("x");
    assertThat(wiring.replace(new SampleProvider("p2"), 30)).isEqualTo(2);
    assertThatThrownBy(cursor::next)
        .isInstanceOf(CapabilityException.class)
        .extracting(e -> ((CapabilityException) e).code())
        .isEqualTo(ErrorCode.DISCONNECTED);
    assertThat(pending.toCompletableFuture()).isCompletedExceptionally();
    cursor.close();
  }

  @Test
  void letsAReferenceGoOnWhileItsProviderWaits() throws Exception {
    Sample.Cursor cursor = typed.cursor(5);
    Future<Long> cut = callers.submit(() -> wiring.replace(new SampleProvider("p2"), PATIENT_MS));
    awaitWhile(() -> !wiring.binding.isClosed());
    assertThat(cursor.next()).isEqualTo(5);
    cursor.close();
    assertThat(cut.get(PATIENT_MS, TimeUnit.MILLISECONDS)).isZero();
  }

  @Test
  void makesARestorableObjectAgainOnTheNextProvider() {
    Sample.Store store = typed.store("books");
    assertThat(store.where()).isEqualTo("books at p1");
    assertThat(wiring.replace(new SampleProvider("p2"), PATIENT_MS)).isZero();
    assertThat(store.where()).isEqualTo("books at p2");
    store.close();
    store.close();
    assertThatThrownBy(store::where).hasMessageContaining("this Store was closed");
  }

  @Test
  void makesARestorableObjectAgainOnceForManyCallers() throws Exception {
    Sample.Store store = typed.store("books");
    SampleProvider second = new SampleProvider("p2");
    wiring.replace(second, PATIENT_MS);
    CompletableFuture<Void> go = new CompletableFuture<>();
    List<Future<String>> answers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      answers.add(
          callers.submit(
              () -> {
                go.join();
                return store.where();
              }));
    }
    go.complete(null);
    for (Future<String> answer : answers) {
      assertThat(answer.get(PATIENT_MS, TimeUnit.MILLISECONDS)).isEqualTo("books at p2");
    }
    assertThat(second.open).hasValue(1);
  }

  @Test
  void countsAReferenceThatARestorableObjectGave() {
    Sample.Cursor cursor = typed.store("books").cursor();
    assertThat(wiring.binding.inUse()).isEqualTo(1);
    assertThat(cursor.next()).isZero();
    cursor.close();
    assertThat(wiring.binding.inUse()).isZero();
  }
}
