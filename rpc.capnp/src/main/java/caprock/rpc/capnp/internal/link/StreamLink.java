package caprock.rpc.capnp.internal.link;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.internal.core.Attendant;
import caprock.rpc.capnp.internal.core.Failures;
import caprock.rpc.capnp.internal.core.Turn;
import caprock.rpc.capnp.internal.peer.VatConnection;
import caprock.rpc.capnp.internal.wire.FrameDecoder;
import caprock.rpc.capnp.internal.wire.FrameException;
import caprock.rpc.capnp.internal.wire.OutQueue;
import caprock.rpc.capnp.internal.wire.WireMessage;
import caprock.rpc.capnp.vat.Limits;
import java.io.IOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.function.BooleanSupplier;
import org.capnproto.BuilderArena;

/** Messages over a stream of bytes. Nothing here blocks but waiting for the socket. */
public final class StreamLink extends LedLink {
  /** How long the last bytes of a closed connection, such as an Abort, may take to leave. */
  private static final long LINGER_NS = 1_000_000_000L;

  /** More than this is worth a write of its own: 16 KiB. */
  private static final int SOON_BYTES = 16 * 1024;

  private final VatConnection connection;
  private final Wire wire;
  private final OutQueue out = new OutQueue();
  private final Writer writer;
  private final FrameDecoder decoder;
  private final Selector selector;
  private final SelectionKey key;
  private final FrameClock clock;
  private final Spin spin = new Spin();

  private volatile boolean waiting;
  private volatile long closedAt;

  // Belongs to whoever reads.
  private int ready;

  /** Takes over a connected wire. */
  public StreamLink(VatConnection connection, Wire wire, long frameTimeoutNs) throws IOException {
    Limits limits = connection.limits();
    this.connection = connection;
    this.wire = wire;
    this.writer = new Writer(out, wire);
    this.decoder =
        new FrameDecoder(limits.maxSegments(), limits.maxMessageBytes(), limits.traversalWords());
    this.clock = new FrameClock(frameTimeoutNs);
    this.selector = Selector.open();
    this.key = wire.channel().register(selector, SelectionKey.OP_READ);
  }

  // ---- writing

  @Override
  public void send(BuilderArena message) {
    out.append(message);
  }

  @Override
  public long queuedBytes() {
    return out.bytes();
  }

  @Override
  public void flush() {
    if (closed && out.bytes() == 0) {
      return;
    }
    try {
      if (writer.flush()) {
        wake();
        watch();
      }
      connection.queued(out.bytes());
    } catch (IOException e) {
      broken(e);
    }
  }

  @Override
  public void flushSoon() {
    if (waiting || closed || out.bytes() > SOON_BYTES) {
      flush();
    } else {
      watch();
    }
  }

  @Override
  public void wake() {
    if (waiting) {
      selector.wakeup();
    }
  }

  @Override
  public void wakeLeader() {
    selector.wakeup();
  }

  private void broken(IOException e) {
    if (!closed) {
      String what =
          e instanceof ClosedChannelException
              ? "the socket was closed"
              : String.valueOf(e.getMessage());
      Turn turn = Turn.enter();
      connection.failed(RpcException.disconnected("The connection failed: " + what), false);
      turn.exit();
    }
  }

  // ---- reading

  @Override
  void read(Turn turn, int term, BooleanSupplier done, long deadlineNs, boolean worker) {
    try {
      while (!done.getAsBoolean() && !closed && !shouldStop(worker)) {
        int count = look(done, worker);
        if (count == 0) {
          if (!await(deadlineNs, worker)) {
            return;
          }
          if ((ready & SelectionKey.OP_READ) == 0) {
            continue;
          }
          count = wire.read(decoder.target());
        }
        if (!handle(count) || !drain(turn, term)) {
          return;
        }
      }
    } catch (FrameException e) {
      connection.failed(RpcException.failed(e.getMessage()), true);
    } catch (IOException e) {
      broken(e);
    } catch (CancelledKeyException | ClosedSelectorException e) {
      broken(new ClosedChannelException());
    }
  }

  /** Looks for input for a moment without sleeping. @return as {@link Wire#read} */
  private int look(BooleanSupplier done, boolean worker) throws IOException {
    if (!connection.mayRead() || writer.blocked() || !spin.begin()) {
      return 0;
    }
    if (out.bytes() > 0) {
      flush();
    }
    int count = 0;
    try {
      do {
        count = wire.read(decoder.target());
      } while (count == 0
          && !done.getAsBoolean()
          && !closed
          && !shouldStop(worker)
          && spin.again());
    } finally {
      spin.end(count > 0);
    }
    return count;
  }

  /** Waits until there is something to do. @return false if the time is up */
  private boolean await(long deadlineNs, boolean worker) throws IOException {
    boolean mayRead = connection.mayRead();
    int interest =
        (mayRead ? SelectionKey.OP_READ : 0) | (writer.blocked() ? SelectionKey.OP_WRITE : 0);
    if (key.interestOps() != interest) {
      key.interestOps(interest);
    }
    long now = System.nanoTime();
    long left = deadlineNs - now;
    if (worker) {
      left = Long.MAX_VALUE;
    }
    left = Math.min(left, clock.leftNs(now));
    if (left <= 0) {
      if (clock.leftNs(now) <= 0) {
        throw new FrameException(
            "A message did not arrive within the time allowed for one: " + clock);
      }
      return false;
    }
    waiting = true;
    try {
      // What was put off until an idle moment goes now, and what others queue from here on wakes
      // us.
      if (out.bytes() > 0) {
        flush();
      }
      ready = 0;
      if (connection.mayRead() == mayRead
          && writer.blocked() == ((interest & SelectionKey.OP_WRITE) != 0)) {
        selector.select(chosen -> ready = chosen.readyOps(), Math.max(1, left / 1_000_000));
      }
    } finally {
      waiting = false;
    }
    if (worker) {
      Thread.interrupted(); // nobody interrupts a worker on purpose
    }
    if ((ready & SelectionKey.OP_WRITE) != 0 && writer.blocked()) {
      writer.unblock();
      flush();
    }
    return true;
  }

  /**
   * Handles every message that a read completed, and what else the wire holds. @return false at the
   * end of the stream
   */
  private boolean handle(int read) throws IOException {
    int count = read;
    if (count < 0) {
      connection.failed(
          RpcException.disconnected(
              decoder.midMessage()
                  ? "The peer closed the connection in the middle of a message."
                  : "The peer closed the connection."),
          false);
      return false;
    }
    boolean full = !decoder.target().hasRemaining();
    while (true) {
      decoder.filled(count);
      for (WireMessage next = decoder.next(); next != null; next = decoder.next()) {
        connection.received(next);
        if (closed) {
          return false;
        }
      }
      if (!wire.holdsInput()) {
        break;
      }
      count = wire.read(decoder.target());
      if (count <= 0) {
        break; // half a record; the end of the stream shows again at the next read
      }
    }
    clock.progress(decoder.midMessage(), decoder.expectedBytes());
    if (full) {
      decoder.widen();
    }
    return true;
  }

  // ---- closing

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closedAt = System.nanoTime();
    closed = true;
    flush();
    selector.wakeup();
    if (out.bytes() == 0) {
      release();
    } else {
      watched = true;
      Attendant.get().watch(this);
    }
  }

  @Override
  boolean needsReader() {
    return true;
  }

  /** Tries to get the last bytes out. */
  @Override
  boolean linger() {
    writer.unblock();
    flush();
    if (out.bytes() == 0 || System.nanoTime() - closedAt > LINGER_NS) {
      release();
      return false;
    }
    return true;
  }

  private void release() {
    wire.close();
    try {
      selector.close();
    } catch (IOException e) {
      Failures.record("Closing a selector failed", e);
    }
  }
}
