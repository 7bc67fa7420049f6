package caprock.rpc.capnp.internal.link;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.Leadership;
import caprock.rpc.capnp.internal.core.Turn;
import caprock.rpc.capnp.internal.peer.VatConnection;
import caprock.rpc.capnp.internal.wire.WireMessage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.capnproto.BuilderArena;

/**
 * Messages between two vats of one process. Each message is a frozen copy, so no builder is visible
 * to both sides; framing and sockets are left out, the protocol is not. A thread that waits reads
 * for both sides, so that a call and its answer happen on the caller's thread.
 */
public final class MemoryLink extends LedLink {
  private final ConcurrentLinkedQueue<WireMessage> inbox = new ConcurrentLinkedQueue<>();
  private final AtomicLong inboxBytes = new AtomicLong();
  private final VatConnection connection;
  private final @Nullable MemoryLink[] ends;
  private final int side;
  private volatile @Nullable Thread parked;

  /**
   * One end.
   *
   * @param ends both, filled in by the constructors
   * @param side 0 or 1
   */
  public MemoryLink(VatConnection connection, @Nullable MemoryLink[] ends, int side) {
    this.connection = connection;
    this.ends = ends;
    this.side = side;
    ends[side] = this;
  }

  private MemoryLink other() {
    return java.util.Objects.requireNonNull(ends[1 - side]);
  }

  @Override
  public void send(BuilderArena message) {
    WireMessage frozen = WireMessage.freeze(message);
    MemoryLink to = other();
    to.inboxBytes.addAndGet(frozen.bytes());
    to.inbox.add(frozen);
  }

  @Override
  public long queuedBytes() {
    return other().inboxBytes.get();
  }

  @Override
  public void flush() {
    other().signal();
    connection.queued(queuedBytes());
  }

  @Override
  public void flushSoon() {
    other().watch();
    connection.queued(queuedBytes());
  }

  /**
   * An answer was given. Where this happens on a thread that reads neither side, nobody may be
   * about to look; a call, on the other hand, is left for a moment to its caller, who may be about
   * to wait.
   */
  @Override
  public void wake() {
    signal();
    MemoryLink peer = other();
    if (peer.needsReader() && peer.parked == null && !leadership().heldBy(Turn.current())) {
      peer.hurry();
    }
  }

  @Override
  boolean needsReader() {
    return !inbox.isEmpty() && connection.mayRead();
  }

  @Override
  public void wakeLeader() {
    signal();
  }

  private void signal() {
    Thread reader = parked;
    if (reader != null) {
      LockSupport.unpark(reader);
    } else {
      watch();
    }
  }

  @Override
  void read(Turn turn, int term, BooleanSupplier done, long deadlineNs, boolean worker) {
    while (!done.getAsBoolean() && !closed) {
      boolean any = takeAll();
      if (any && !drain(turn, term)) {
        return;
      }
      if (done.getAsBoolean()) {
        return;
      }
      int helped = any ? 0 : help(turn, term);
      if (helped < 0) {
        return;
      }
      if (any || helped > 0) {
        continue;
      }
      if (worker || shouldStop(worker) || !pause(deadlineNs)) {
        return;
      }
    }
  }

  private boolean takeAll() {
    boolean any = false;
    while (connection.mayRead()) {
      WireMessage next = inbox.poll();
      if (next == null) {
        break;
      }
      any = true;
      inboxBytes.addAndGet(-next.bytes());
      connection.received(next);
    }
    if (any) {
      other().connection.queued(inboxBytes.get());
    }
    return any;
  }

  /**
   * Reads for the other side if nobody does. @return 1 if there was something, -1 if the own role
   * was lost
   */
  private int help(Turn turn, int term) {
    MemoryLink peer = other();
    if (peer.inbox.isEmpty() || peer.closed) {
      return 0;
    }
    Leadership role = peer.leadership();
    int theirs = role.acquire(turn);
    if (theirs == 0) {
      return 0;
    }
    try {
      peer.watch();
      boolean any = peer.takeAll();
      role.enterUserCode(theirs);
      boolean still = drain(turn, term);
      role.leaveUserCode(theirs);
      return still ? any ? 1 : 0 : -1;
    } finally {
      role.release(turn, theirs);
    }
  }

  /** Waits for a message. @return false if the time is up */
  private boolean pause(long deadlineNs) {
    parked = Thread.currentThread();
    try {
      long left = deadlineNs == Long.MAX_VALUE ? Long.MAX_VALUE : deadlineNs - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      if ((inbox.isEmpty() || !connection.mayRead()) && !closed && otherNeedsNoHelp()) {
        LockSupport.parkNanos(this, left);
      }
      return true;
    } finally {
      parked = null;
    }
  }

  private boolean otherNeedsNoHelp() {
    MemoryLink peer = other();
    return peer.inbox.isEmpty() || peer.closed || !peer.leadership().free();
  }

  @Override
  public void close() {
    closed = true;
    Thread reader = parked;
    if (reader != null) {
      LockSupport.unpark(reader);
    }
    MemoryLink peer = ends[1 - side];
    if (peer != null && !peer.closed) {
      // What was sent before, such as an Abort, is handled first.
      Turn.current().later(peer::closedByPeer);
    }
  }

  private void closedByPeer() {
    int term = leadership().acquire(Turn.current());
    try {
      if (term != 0) {
        takeAll();
      }
      connection.failed(RpcException.disconnected("The peer closed the connection."), false);
    } finally {
      leadership().release(Turn.current(), term);
    }
  }

  @Override
  boolean linger() {
    return false;
  }
}
