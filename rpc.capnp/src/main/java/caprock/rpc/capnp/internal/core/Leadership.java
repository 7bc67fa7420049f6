package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.annotation.Nullable;
import java.util.ArrayDeque;
import java.util.concurrent.locks.LockSupport;

/**
 * Who reads a connection. At most one thread at a time holds the role; threads that wait for a call
 * prefer to hold it themselves, which saves the hand-off. A holder that gives it back wakes the next
 * one that waits; if none does, the connection's owner finds a worker. A holder that is stuck loses
 * it. Thread-safe.
 */
public final class Leadership {
  private @Nullable Turn holder;
  private int term;
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
      next = followers.peek();
    }
    if (next != null) {
      LockSupport.unpark(next);
    }
  }

  /** The holder's thread is going to block: the role is free, and a reader is needed at once. */
  void surrender() {
    synchronized (this) {
      holder = null;
      term++;
    }
    vacant.run();
  }

  /** Takes the role from a stuck holder. @return what the holder still had to do, or null if free */
  public synchronized @Nullable Turn usurp() {
    Turn stuck = holder;
    holder = null;
    term++;
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
