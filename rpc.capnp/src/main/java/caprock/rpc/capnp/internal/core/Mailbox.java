package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.annotation.Nullable;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * Starts handlers one after another, in the order in which they were added. One thread at a time
 * does; if a start blocks, the role is taken from that thread ({@link #usurp}) and the next start
 * happens elsewhere, unless the mailbox is serialized. Thread-safe.
 */
public final class Mailbox {
  private final ArrayDeque<Runnable> starts = new ArrayDeque<>(4);
  private final @Nullable Executor executor;
  private final boolean serialized;
  private final boolean patient;
  private final BooleanSupplier open;
  private boolean scheduled;
  private boolean busy;
  private int epoch;
  private int seenEpoch = -1;
  private boolean watched;
  private @Nullable Thread runner;
  private volatile boolean entered;

  /**
   * @param executor where handlers run, or null for the reading threads
   * @param serialized never hand over a start that blocks
   * @param patient starts that a thread added which must not run them wait a moment for that thread
   *     to begin to wait, rather than go to a worker at once
   */
  public Mailbox(@Nullable Executor executor, boolean serialized, boolean patient) {
    this(executor, serialized, patient, () -> true);
  }

  /**
   * As the other, for calls of one connection.
   *
   * @param open whether starts may go on: not while their results would only be queued. Once it is
   *     false it is asked again each millisecond
   */
  public Mailbox(
      @Nullable Executor executor, boolean serialized, boolean patient, BooleanSupplier open) {
    this.executor = executor;
    this.serialized = serialized;
    this.patient = patient;
    this.open = open;
  }

  /** Whether the next start may happen now. */
  boolean open() {
    return open.getAsBoolean();
  }

  /** Adds a start; in a {@link Turn}. */
  public void add(Runnable start) {
    boolean schedule;
    boolean watch;
    synchronized (this) {
      starts.add(start);
      schedule = !scheduled && !busy;
      scheduled |= schedule;
      watch = !schedule && busy && needsWatch();
    }
    if (schedule) {
      Turn.current().schedule(this);
    } else if (watch) {
      Attendant.get().watch(this);
    }
  }

  /**
   * Adds a start that came by another way and only has to stay behind what is here already. It does
   * not stay where nothing may start: a peer that does not read must not hold up others.
   */
  void addFromElsewhere(Runnable start) {
    add(new FromElsewhere(start));
  }

  private record FromElsewhere(Runnable start) implements Runnable {
    @Override
    public void run() {
      start.run();
    }
  }

  /** Takes out the starts that came by another way; for when the others may not start. */
  synchronized List<Runnable> takeThoseFromElsewhere() {
    List<Runnable> taken = starts.stream().filter(FromElsewhere.class::isInstance).toList();
    if (!taken.isEmpty()) {
      starts.removeIf(FromElsewhere.class::isInstance);
    }
    return taken;
  }

  private boolean waitsForPeer() {
    return !open() && starts.stream().noneMatch(FromElsewhere.class::isInstance);
  }

  private boolean needsWatch() {
    boolean needed = !watched && !serialized;
    watched |= needed;
    return needed;
  }

  boolean runsOnTurns() {
    return executor == null;
  }

  boolean patient() {
    return patient;
  }

  /** Whether something waits here or is just being started. */
  synchronized boolean active() {
    return busy || !starts.isEmpty();
  }

  synchronized boolean waiting() {
    return !busy && !starts.isEmpty();
  }

  /** Gives the mailbox to its executor. */
  void handOver() {
    Executor chosen = executor == null ? Workers.pool() : executor;
    try {
      chosen.execute(this::runAll);
    } catch (java.util.concurrent.RejectedExecutionException e) {
      Failures.record(
          "The executor of a served object refused its calls; they run on a worker thread instead",
          e);
      Workers.pool().execute(this::runAll);
    }
  }

  /** Drains the mailbox on this thread. */
  void runAll() {
    Turn turn = Turn.enterPump();
    try {
      turn.runAll(this);
    } finally {
      turn.exitPump();
    }
  }

  /** Runs the next start. @return whether the caller should run another */
  boolean runOne() {
    Runnable next;
    int mine;
    boolean watch;
    synchronized (this) {
      if (busy) {
        return false;
      }
      next = starts.poll();
      if (next == null) {
        scheduled = false;
        return false;
      }
      busy = true;
      entered = false;
      runner = Thread.currentThread();
      mine = ++epoch;
      watch = !starts.isEmpty() && needsWatch();
    }
    if (watch) {
      // Others wait behind this start, which may block.
      Attendant.get().watch(this);
    }
    Failures.guard(next);
    synchronized (this) {
      if (epoch != mine) {
        return false;
      }
      busy = false;
      runner = null;
      if (starts.isEmpty()) {
        scheduled = false;
        return false;
      }
      return true;
    }
  }

  /** The thread that runs the current start is about to enter the handler itself. */
  void entersHandler() {
    entered = true;
  }

  /**
   * Whether the current start waits inside its handler. A thread that merely runs long, or is not
   * given a processor, may not have reached the handler's first instruction, and the next start
   * must not overtake it.
   */
  private boolean waitsInHandler() {
    Thread thread = runner;
    return entered && thread != null && thread.getState() != Thread.State.RUNNABLE;
  }

  /**
   * Takes the role from a thread that is inside a start. @return whether there is more to run now
   */
  synchronized boolean usurp() {
    if (!busy || serialized) {
      return false;
    }
    epoch++;
    busy = false;
    scheduled = !starts.isEmpty();
    return scheduled;
  }

  /**
   * Looked at once a millisecond while something waits: what nobody started, or what waits behind a
   * start that blocks, moves to a worker.
   *
   * @return whether to look again
   */
  boolean tick() {
    synchronized (this) {
      if (starts.isEmpty()) {
        seenEpoch = -1;
        watched = false;
        return false;
      }
      if (!busy) {
        if (seenEpoch != epoch || waitsForPeer()) {
          seenEpoch = epoch;
          return true;
        }
      } else if (serialized) {
        watched = false;
        return false;
      } else if (seenEpoch != epoch || !waitsInHandler()) {
        seenEpoch = epoch;
        return true;
      } else {
        usurp();
      }
      seenEpoch = -1;
      watched = false;
    }
    if (executor == null) {
      Workers.pump(this);
    } else {
      handOver();
    }
    return false;
  }
}
