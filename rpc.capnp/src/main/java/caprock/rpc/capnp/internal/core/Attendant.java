package caprock.rpc.capnp.internal.core;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * One thread for the whole library that looks, once a millisecond and only while there is something
 * to look at, whether work was left lying: a connection that nobody reads, a handler that blocks
 * its connection, a local call whose caller did not wait. It never runs user code; it hands over.
 */
public final class Attendant {
  /** How often it looks, and so how long a handler may block its reading thread: 1 ms. */
  public static final long TICK_NS = 1_000_000;

  /** Something to look at. */
  public interface Attended {
    /** Looks. Must not block or run user code. @return whether to look again at the next tick */
    boolean tick();
  }

  private static final Attendant INSTANCE = new Attendant();

  private final Set<Object> watched = new LinkedHashSet<>();
  private final Thread thread;
  private boolean idle = true;
  private volatile boolean suspended;

  private Attendant() {
    thread = Workers.thread(this::run, "caprock-rpc-attendant");
    thread.start();
  }

  /** The library's one. */
  public static Attendant get() {
    return INSTANCE;
  }

  void watch(Mailbox mailbox) {
    add(mailbox);
  }

  /** Looks at this from the next tick on. Cheap if it is looked at already. */
  public void watch(Attended attended) {
    add(attended);
  }

  private void add(Object item) {
    boolean wake;
    synchronized (watched) {
      watched.add(item);
      wake = idle;
      idle = false;
    }
    if (wake) {
      LockSupport.unpark(thread);
    }
  }

  /** For simulations, which have one thread and their own time: looks at nothing until resumed. */
  public void suspend(boolean value) {
    suspended = value;
  }

  private void run() {
    List<Object> round = new ArrayList<>();
    while (true) {
      boolean sleep;
      synchronized (watched) {
        idle = watched.isEmpty();
        sleep = idle;
      }
      if (sleep) {
        LockSupport.park(this);
        continue;
      }
      LockSupport.parkNanos(this, TICK_NS);
      if (suspended) {
        continue;
      }
      synchronized (watched) {
        round.addAll(watched);
        watched.clear();
      }
      for (Object item : round) {
        Failures.guard(() -> look(item));
      }
      round.clear();
    }
  }

  private void look(Object item) {
    boolean again = item instanceof Mailbox mailbox ? mailbox.tick() : ((Attended) item).tick();
    if (again) {
      synchronized (watched) {
        watched.add(item);
      }
    }
  }
}
