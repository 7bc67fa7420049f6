package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import java.lang.ref.Cleaner;

/**
 * The state of one reference that the application holds, apart from the object it holds, so that a
 * forgotten one can be cleaned up. Thread-safe; closing twice does nothing.
 */
public final class Handle implements Runnable {
  private static final Cleaner CLEANER =
      Cleaner.create(task -> Workers.thread(task, "caprock-rpc-references"));
  private static final BrokenHook CLOSED =
      new BrokenHook(
          RpcException.failed("The reference was closed. Use share() to keep one of your own."));

  private final StreamWindow window;
  private Hook hook;
  private boolean closed;

  /** Takes over one reference to the hook. */
  public Handle(Hook hook) {
    this(hook, new StreamWindow());
  }

  private Handle(Hook hook, StreamWindow window) {
    this.hook = hook;
    this.window = window;
  }

  /**
   * Closes the handle when its owner was forgotten. Returns null where there is nothing to count.
   */
  public Cleaner.@Nullable Cleanable watch(Object owner) {
    return hook instanceof BrokenHook ? null : CLEANER.register(owner, this);
  }

  /** The hook with a reference for the caller; a broken one after {@link #run}. */
  public synchronized Hook retained() {
    if (closed) {
      return CLOSED;
    }
    hook.retain();
    return hook;
  }

  /** The hook, lent. */
  public synchronized Hook peek() {
    return closed ? CLOSED : hook;
  }

  /** Another handle on the same reference: same order, same window. */
  public Handle share() {
    return new Handle(retained(), window);
  }

  /** The flow control of streaming calls on this reference. */
  public StreamWindow window() {
    return window;
  }

  /** Gives the reference back. */
  @Override
  public void run() {
    Hook last;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      last = hook;
      hook = CLOSED;
    }
    Turn turn = Turn.enter();
    try {
      last.release();
    } finally {
      turn.exit();
    }
  }
}
