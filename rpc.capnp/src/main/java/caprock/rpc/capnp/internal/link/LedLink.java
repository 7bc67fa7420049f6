package caprock.rpc.capnp.internal.link;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.Attendant;
import caprock.rpc.capnp.internal.core.Leadership;
import caprock.rpc.capnp.internal.core.Turn;
import caprock.rpc.capnp.internal.core.Workers;
import caprock.rpc.capnp.internal.peer.Link;
import java.util.function.BooleanSupplier;

/**
 * Who reads a link is decided by {@link Leadership}: the thread that waits for a call if there is
 * one, since that saves handing the answer over; a worker otherwise. A worker that sees a thread
 * wait steps down in its favour; while nobody reads, the {@link Attendant} finds a worker after a
 * millisecond or two, and also when the reader is stuck in a handler.
 */
abstract class LedLink implements Link, Attendant.Attended {
  /** Ticks without a message after which an idle connection is not looked at any more. */
  private static final int IDLE_TICKS = 50;

  private final Leadership leadership = new Leadership(this::startWorker);

  protected volatile boolean closed;
  protected volatile boolean watched;

  // Only touched by the attendant.
  private int lastUserCode;
  private int quietTicks;
  private boolean vacantBefore;

  @Override
  public final Leadership leadership() {
    return leadership;
  }

  @Override
  public final boolean lead(BooleanSupplier done, long deadlineNs) {
    return lead(done, deadlineNs, false, null);
  }

  private boolean lead(
      BooleanSupplier done, long deadlineNs, boolean worker, @Nullable Turn stuck) {
    Turn turn = Turn.enterPump();
    int term = leadership.acquire(turn);
    try {
      if (stuck != null) {
        turn.adopt(stuck);
      }
      if (term == 0) {
        return false;
      }
      if (drain(turn, term)) {
        read(turn, term, done, deadlineNs, worker);
      }
      return true;
    } finally {
      if (term != 0) {
        leadership.release(turn, term);
      }
      turn.exitPump();
    }
  }

  /**
   * Reads and handles messages until done, the time is up, the role is lost or the link is closed.
   */
  abstract void read(Turn turn, int term, BooleanSupplier done, long deadlineNs, boolean worker);

  /** Runs what messages led to. @return whether this thread still reads */
  final boolean drain(Turn turn, int term) {
    watch();
    leadership.enterUserCode(term);
    turn.drain();
    return leadership.leaveUserCode(term);
  }

  /** Whether a reader should rather stop than wait for the next message. */
  final boolean shouldStop(boolean worker) {
    return worker ? leadership.followed() : Thread.currentThread().isInterrupted();
  }

  /** Starts reading; a worker does until someone waits. */
  public final void start() {
    startWorker();
  }

  final void startWorker() {
    if (!closed) {
      Workers.pool().execute(() -> lead(() -> false, Long.MAX_VALUE, true, null));
    }
  }

  @Override
  public final void hurry() {
    if (queuedBytes() > 0) {
      flush();
    }
    if (leadership.free()) {
      startWorker();
    }
  }

  final void watch() {
    if (!watched) {
      watched = true;
      Attendant.get().watch(this);
    }
  }

  @Override
  public final boolean tick() {
    if (closed) {
      return linger();
    }
    if (leadership.free() && needsReader()) {
      if (vacantBefore) {
        startWorker();
      }
      vacantBefore = !vacantBefore;
      quietTicks = 0;
      return true;
    }
    vacantBefore = false;
    int userCode = leadership.userCode();
    if (userCode != lastUserCode) {
      lastUserCode = userCode;
      quietTicks = 0;
      return true;
    }
    Turn stuck = leadership.usurp(userCode);
    if (stuck != null) {
      Workers.pool().execute(() -> lead(() -> false, Long.MAX_VALUE, true, stuck));
      return true;
    }
    if (queuedBytes() > 0) {
      flush();
      quietTicks = 0;
    }
    if (++quietTicks <= IDLE_TICKS) {
      return true;
    }
    watched = false;
    return changedMeanwhile(userCode);
  }

  /** Closes the gap between looking and not looking any more. */
  private boolean changedMeanwhile(int userCode) {
    if ((leadership.free() && needsReader())
        || leadership.userCode() != userCode
        || queuedBytes() > 0) {
      watched = true;
      quietTicks = 0;
      return true;
    }
    return false;
  }

  /** Whether somebody has to read, even if nothing has come yet. */
  abstract boolean needsReader();

  /** A closed link is looked at: @return whether to look again. */
  abstract boolean linger();
}
