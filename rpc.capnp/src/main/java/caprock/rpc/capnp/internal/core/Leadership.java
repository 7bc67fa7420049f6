package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.annotation.Nullable;
import java.util.ArrayDeque;
import java.util.concurrent.locks.LockSupport;

/**
 * Who reads a connection. At most one thread at a time holds the role; threads that wait for a call
 * prefer to hold it themselves, which saves the hand-off. A holder that gives it back wakes the
 * next one that waits; if none does, the connection's owner finds a worker. A holder that is stuck
 * loses it. Thread-safe.
 */
public final class Leadership {
  private @Nullable Turn holder;
  private int term;
  private int inUserCode;
  private final ArrayDeque<Thread> followers = new ArrayDeque<>(2);
  private final Runnable vacant;

  /**
   * @param vacant told, on the thread that gave the role back and outside locks, that a reader is
   *     needed at once
   */
  public Leadership(Runnable vacant) {
    this.vacant = vacant;
  }

  /** Takes the role if it is free. @return the term held, or 0 */
  public synchronized int acquire(Turn turn) {
    if (holder != null) {
      return 0;
    }
    holder = turn;
    turn.leads(this);
    return ++term;
  }

  /** Whether this term still runs. */
  public synchronized boolean held(int mine) {
    return holder != null && term == mine;
  }

  /** Whether this thread's turn holds the role. */
  public synchronized boolean heldBy(Turn turn) {
    return holder == turn;
  }

  /** Whether nobody reads. */
  public synchronized boolean free() {
    return holder == null;
  }

  /** Ends a term; wakes one follower. */
  public void release(Turn turn, int mine) {
    turn.leadsNoMore(this);
    Thread next;
    synchronized (this) {
      if (holder == null || term != mine) {
        return;
      }
      holder = null;
      inUserCode += inUserCode & 1;
      next = followers.peek();
    }
    if (next != null) {
      LockSupport.unpark(next);
    }
  }

  /** The holder's thread is going to block: the role is free, and a reader is needed at once. */
  void surrender(Turn turn) {
    synchronized (this) {
      if (holder != turn) {
        return;
      }
      holder = null;
      term++;
      inUserCode += inUserCode & 1;
    }
    vacant.run();
  }

  /** The holder goes into user code, where it may get stuck and lose the role. */
  public synchronized void enterUserCode(int mine) {
    if (holder != null && term == mine) {
      inUserCode++;
    }
  }

  /**
   * The holder is back. @return whether it still holds the role; if not, it must touch nothing more
   */
  public synchronized boolean leaveUserCode(int mine) {
    if (holder == null || term != mine) {
      return false;
    }
    inUserCode++;
    return true;
  }

  /** Odd while the holder is in user code; the same odd number later means it never came out. */
  public synchronized int userCode() {
    return inUserCode;
  }

  /**
   * Takes the role from a holder that is still in the same piece of user code.
   *
   * @return what the holder still had to do, or null if it came out
   */
  public synchronized @Nullable Turn usurp(int since) {
    if (holder == null || inUserCode != since || (since & 1) == 0) {
      return null;
    }
    Turn stuck = holder;
    holder = null;
    term++;
    inUserCode++;
    return stuck;
  }

  /** The calling thread waits and would read. */
  public synchronized void follow(Thread thread) {
    followers.add(thread);
  }

  /** The calling thread waits no more. */
  public synchronized void unfollow(Thread thread) {
    followers.remove(thread);
  }

  /** Whether a thread waits that would rather read itself. */
  public synchronized boolean followed() {
    return !followers.isEmpty();
  }
}
