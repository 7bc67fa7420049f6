package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.annotation.Nullable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * What a thread still has to do once it holds no lock of ours: settle promises, start handlers,
 * write to connections. This is the trampoline: nothing that completes runs inside what completed
 * it, so a chain of any length takes a loop, and no handler is entered from within a caller's
 * {@code send}.
 *
 * <p>Each thread has one. Completions run when the outermost turn of the thread ends. Handlers run
 * only on a thread that may be used for them ({@link #enterPump}): one that reads a connection or
 * waits for a call; other threads leave them to the {@link Attendant}, unless they begin to wait
 * first. A thread found stuck in a handler loses what else it had to do to another ({@link
 * #adopt}).
 */
public final class Turn {
  /** Something with written but unsent bytes. */
  public interface Flushable {
    /** Sends what can be sent without blocking. */
    void flush();
  }

  private static final ThreadLocal<Turn> CURRENT = ThreadLocal.withInitial(Turn::new);

  // Guarded by this: a stuck thread's are taken by another.
  private final ArrayDeque<Runnable> work = new ArrayDeque<>();
  private final ArrayDeque<Mailbox> mailboxes = new ArrayDeque<>();
  private final List<Flushable> dirty = new ArrayList<>(2);

  // Only touched by the thread itself.
  private int depth;
  private int pumps;
  private boolean draining;
  private final ArrayDeque<Mailbox> lazy = new ArrayDeque<>();
  private final List<Leadership> leading = new ArrayList<>(2);
  private @Nullable Mailbox running;

  private Turn() {}

  /** The calling thread's. */
  public static Turn current() {
    return CURRENT.get();
  }

  /**
   * Opens a turn; every API call that may deliver, settle or write does. Balanced by {@link #exit}.
   */
  public static Turn enter() {
    Turn turn = CURRENT.get();
    turn.depth++;
    return turn;
  }

  /** Closes a turn; the outermost one does what was put off. */
  public void exit() {
    if (depth == 1 && !draining) {
      drain();
    }
    depth--;
  }

  /** Opens a turn on a thread that may run handlers. */
  public static Turn enterPump() {
    Turn turn = enter();
    turn.pumps++;
    return turn;
  }

  /** Closes a turn opened by {@link #enterPump}. */
  public void exitPump() {
    if (depth == 1 && !draining) {
      drain();
    }
    pumps--;
    depth--;
  }

  /** Whether the thread runs handlers, and sends what they wrote when they are done. */
  public boolean pumping() {
    return pumps > 0;
  }

  /** Whether the thread is in the middle of user code that we called. */
  public boolean inUserCode() {
    return draining;
  }

  /** Runs this when the turn ends, outside every lock, in order. */
  public void later(Runnable completion) {
    synchronized (this) {
      work.add(completion);
    }
    if (depth == 0) {
      throw new IllegalStateException(
          "Work was put off outside a turn; it would never run. This is a bug.");
    }
  }

  /** Starts the handlers of a mailbox when the turn ends. */
  void schedule(Mailbox mailbox) {
    synchronized (this) {
      mailboxes.add(mailbox);
    }
  }

  /** Sends what was written when the turn ends. */
  public void flushLater(Flushable link) {
    synchronized (this) {
      if (!dirty.contains(link)) {
        dirty.add(link);
      }
    }
  }

  /**
   * Does all that was put off; on a pump, handlers too. Not re-entrant: a nested call does nothing.
   */
  public void drain() {
    if (draining) {
      return;
    }
    draining = true;
    try {
      while (step()) {
        // Each step may put off more.
      }
    } finally {
      draining = false;
    }
    flush();
  }

  private boolean step() {
    Runnable next;
    Mailbox mailbox = null;
    synchronized (this) {
      next = work.poll();
      if (next == null) {
        mailbox = mailboxes.poll();
      }
    }
    if (next != null) {
      Failures.guard(next);
      return true;
    }
    if (mailbox == null) {
      return false;
    }
    if (!mailbox.runsOnTurns()) {
      mailbox.handOver();
    } else if (!opens(mailbox)) {
      return true;
    } else if (pumps > 0) {
      if (run(mailbox)) {
        schedule(mailbox);
      }
    } else if (mailbox.patient()) {
      lazy.add(mailbox);
      Attendant.get().watch(mailbox);
    } else {
      Workers.pump(mailbox);
    }
    return true;
  }

  /** Whether a mailbox may go on, if need be after sending; else the attendant looks after it. */
  private boolean opens(Mailbox mailbox) {
    if (mailbox.open()) {
      return true;
    }
    flush();
    if (mailbox.open()) {
      return true;
    }
    mailbox.takeThoseFromElsewhere().forEach(this::later);
    Attendant.get().watch(mailbox);
    return false;
  }

  private boolean run(Mailbox mailbox) {
    Mailbox outer = running;
    running = mailbox;
    try {
      return mailbox.runOne();
    } finally {
      running = outer;
    }
  }

  /** Runs a mailbox to its end on this thread, which is its executor's or a worker's. */
  void runAll(Mailbox mailbox) {
    draining = true;
    try {
      while (opens(mailbox) && run(mailbox)) {
        while (step()) {
          // What the start put off comes before the next start.
        }
        flush();
      }
    } finally {
      draining = false;
    }
  }

  /** The handler itself is entered now. */
  void entersHandler() {
    Mailbox mailbox = running;
    if (mailbox != null) {
      mailbox.entersHandler();
    }
  }

  /** Sends what was written so far. */
  public void flush() {
    while (true) {
      Flushable link;
      synchronized (this) {
        if (dirty.isEmpty()) {
          return;
        }
        link = dirty.remove(dirty.size() - 1);
      }
      link.flush();
    }
  }

  /**
   * Runs, on a pump, handlers that this thread's own sends left waiting. @return whether there were
   * any
   */
  public boolean runLazy() {
    boolean any = false;
    for (Mailbox mailbox = lazy.poll(); mailbox != null; mailbox = lazy.poll()) {
      if (mailbox.waiting()) {
        schedule(mailbox);
        any = true;
      }
    }
    if (any) {
      drain();
    }
    return any;
  }

  /**
   * The thread will not wait for what it sent: what its sends left waiting goes to a worker now.
   */
  public void hurry(@Nullable Pump from) {
    if (pumps == 0) {
      handOverLazy();
      if (from != null) {
        from.hurry();
      }
    }
  }

  private void handOverLazy() {
    for (Mailbox mailbox = lazy.poll(); mailbox != null; mailbox = lazy.poll()) {
      if (mailbox.waiting()) {
        Workers.pump(mailbox);
      }
    }
  }

  void leads(Leadership role) {
    leading.add(role);
  }

  void leadsNoMore(Leadership role) {
    leading.remove(role);
  }

  /**
   * User code on this thread is about to block: what else the thread had to do, the reading of
   * connections included, goes to workers, so that the wait can end.
   */
  public void stepAside() {
    flush();
    Mailbox inside = running;
    if (inside != null && inside.usurp()) {
      Workers.pump(inside);
    }
    boolean more;
    synchronized (this) {
      more = !work.isEmpty() || !mailboxes.isEmpty();
    }
    if (more) {
      Workers.adopt(this);
    }
    for (Leadership role : List.copyOf(leading)) {
      role.surrender(this);
    }
  }

  /** Takes over what a stuck thread had put off. */
  public void adopt(Turn stuck) {
    List<Runnable> completions;
    List<Mailbox> handlers;
    List<Flushable> links;
    synchronized (stuck) {
      completions = List.copyOf(stuck.work);
      handlers = List.copyOf(stuck.mailboxes);
      links = List.copyOf(stuck.dirty);
      stuck.work.clear();
      stuck.mailboxes.clear();
      stuck.dirty.clear();
    }
    completions.forEach(this::later);
    handlers.forEach(this::schedule);
    links.forEach(this::flushLater);
  }
}
