package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.annotation.Nullable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Waits for an outcome, and reads, runs handlers and writes meanwhile where that helps. */
public final class Waiting implements Consumer<Outcome>, BooleanSupplier {
  private final Reply reply;
  private final Thread thread = Thread.currentThread();
  private final long deadlineNs;
  private volatile boolean done;
  private volatile @Nullable Pump driving;

  private Waiting(Reply reply, long timeoutNs) {
    this.reply = reply;
    long now = System.nanoTime();
    this.deadlineNs = timeoutNs > Long.MAX_VALUE / 4 ? now + Long.MAX_VALUE / 4 : now + timeoutNs;
  }

  /** The outcome, or null if the time is up. */
  public static @Nullable Outcome await(Reply reply, long timeoutNs) throws InterruptedException {
    Waiting waiting = new Waiting(reply, timeoutNs);
    Turn turn = Turn.current();
    boolean nested = turn.inUserCode();
    if (nested) {
      turn.stepAside();
    }
    reply.listen(waiting);
    if (nested) {
      waiting.parkUntilDone();
    } else {
      waiting.pumpUntilDone();
    }
    return reply.outcome();
  }

  /** Whether it is over. */
  @Override
  public boolean getAsBoolean() {
    return done;
  }

  /** It is over. */
  @Override
  public void accept(Outcome outcome) {
    done = true;
    if (Thread.currentThread() != thread) {
      LockSupport.unpark(thread);
      Pump driven = driving;
      if (driven != null) {
        driven.wakeLeader();
      }
    }
  }

  private void pumpUntilDone() throws InterruptedException {
    Turn turn = Turn.enterPump();
    try {
      turn.flush();
      while (!done && deadlineNs - System.nanoTime() > 0) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        if (turn.runLazy()) {
          continue;
        }
        Pump pump = reply.pump();
        if (pump == null || !drive(pump)) {
          follow(pump);
        }
      }
    } finally {
      turn.exitPump();
    }
  }

  private boolean drive(Pump pump) {
    driving = pump;
    try {
      return pump.lead(this, deadlineNs);
    } finally {
      driving = null;
    }
  }

  /** Parks once, ready to read if the one who does gives up. */
  private void follow(@Nullable Pump pump) {
    if (pump == null) {
      parkOnce();
      return;
    }
    Leadership role = pump.leadership();
    role.follow(thread);
    try {
      if (!role.free()) {
        parkOnce();
      }
    } finally {
      role.unfollow(thread);
    }
  }

  private void parkUntilDone() throws InterruptedException {
    while (!done && deadlineNs - System.nanoTime() > 0) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      parkOnce();
    }
  }

  private void parkOnce() {
    long left = deadlineNs - System.nanoTime();
    if (!done && left > 0) {
      LockSupport.parkNanos(this, left);
    }
  }
}
