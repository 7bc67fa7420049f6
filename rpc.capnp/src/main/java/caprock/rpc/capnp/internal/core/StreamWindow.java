package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import java.util.ArrayDeque;

/**
 * Flow control of the streaming calls on one reference: at most a window of bytes is unacknowledged
 * before senders are told to wait. The first failure is remembered, for the calls after it.
 * Thread-safe.
 */
public final class StreamWindow {
  /**
   * Default window: what the reference implementation uses, and about two socket buffers' worth.
   */
  public static final long DEFAULT_BYTES = 64 * 1024;

  private final ArrayDeque<Reply> blocked = new ArrayDeque<>(2);
  private volatile long windowBytes = DEFAULT_BYTES;
  private long unacknowledged;
  private volatile @Nullable RpcException failure;

  /** The first failure of a streaming call, or null. */
  public @Nullable RpcException failure() {
    return failure;
  }

  /** Sets the window, in bytes. */
  public void resize(long bytes) {
    windowBytes = bytes;
  }

  /** Counts a call in; the ready reply completes when the next may be sent. In a turn. */
  public void sent(long bytes, Reply ready, Outcome go) {
    synchronized (this) {
      unacknowledged += bytes;
      if (unacknowledged > windowBytes) {
        blocked.add(ready);
        return;
      }
    }
    ready.complete(go);
  }

  /** Counts a call out. In a turn. */
  public void ended(long bytes, Outcome outcome, Outcome go) {
    if (outcome instanceof Outcome.Failure failed) {
      synchronized (this) {
        if (failure == null) {
          failure = failed.error();
        }
      }
    }
    Reply next;
    RpcException broken = failure;
    synchronized (this) {
      unacknowledged -= bytes;
      next = nextReady(broken != null);
    }
    while (next != null) {
      if (broken == null) {
        next.complete(go);
      } else {
        next.fail(broken);
      }
      synchronized (this) {
        next = nextReady(broken != null);
      }
    }
  }

  private @Nullable Reply nextReady(boolean all) {
    return all || unacknowledged <= windowBytes ? blocked.poll() : null;
  }
}
