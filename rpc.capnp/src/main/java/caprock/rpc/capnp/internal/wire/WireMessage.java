package caprock.rpc.capnp.internal.wire;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.BrokenHook;
import caprock.rpc.capnp.internal.core.Hook;
import caprock.rpc.capnp.internal.core.Turn;
import caprock.rpc.capnp.internal.core.Workers;
import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.capnproto.AnyPointer;
import org.capnproto.BuilderArena;
import org.capnproto.FromPointerReader;
import org.capnproto.ReaderArena;
import org.capnproto.SegmentBuilder;

/**
 * A message that will not change any more: received, or frozen from a builder. It lives on the
 * heap, so its readers are good for as long as anyone holds them; its capabilities until {@link
 * #releaseCaps}.
 */
public final class WireMessage implements CapTable {
  /** Nesting that readers allow: the runtime's and the reference implementation's default. */
  public static final int NESTING_LIMIT = 64;

  private static final Cleaner CLEANER =
      Cleaner.create(task -> Workers.thread(task, "caprock-rpc-cleaner"));
  private static final ByteBuffer[] NO_SLICES = {};

  private final ReaderArena arena;
  private final long bytes;
  private Held held = Held.NOTHING;
  private Cleaner.@Nullable Cleanable watch;

  /** A message of one segment; the bytes are owned by the message from here on. */
  public WireMessage(byte[] segment, long traversalLimitWords) {
    arena = new ReaderArena(NO_SLICES, traversalLimitWords);
    arena.segments.add(
        new MessageSegment(ByteBuffer.wrap(segment).order(ByteOrder.LITTLE_ENDIAN), arena, this));
    bytes = segment.length;
  }

  /**
   * @param segments little-endian slices that start at position 0; owned by the message from here
   *     on
   * @param traversalLimitWords how many words readers may visit in all
   */
  public WireMessage(ByteBuffer[] segments, long traversalLimitWords) {
    arena = new ReaderArena(NO_SLICES, traversalLimitWords);
    long sum = 0;
    for (ByteBuffer segment : segments) {
      arena.segments.add(new MessageSegment(segment, arena, this));
      sum += segment.capacity();
    }
    bytes = sum;
  }

  /**
   * Freezes a copy of what a builder holds now. Far pointers stay valid: segments keep their
   * numbers.
   */
  public static WireMessage freeze(BuilderArena built) {
    int total = 0;
    for (SegmentBuilder segment : built.segments) {
      total += segment.currentSize() * 8;
    }
    byte[] flat = new byte[total];
    if (built.segments.size() == 1) {
      built.segments.get(0).buffer.get(0, flat);
      return new WireMessage(flat, Long.MAX_VALUE);
    }
    ByteBuffer[] slices = new ByteBuffer[built.segments.size()];
    int at = 0;
    for (int i = 0; i < slices.length; i++) {
      SegmentBuilder segment = built.segments.get(i);
      int size = segment.currentSize() * 8;
      segment.buffer.get(0, flat, at, size);
      slices[i] = ByteBuffer.wrap(flat, at, size).slice().order(ByteOrder.LITTLE_ENDIAN);
      at += size;
    }
    return new WireMessage(slices, Long.MAX_VALUE);
  }

  /** Bytes of all segments. */
  public long bytes() {
    return bytes;
  }

  /** Reads the root pointer. Throws the runtime's DecodeException for a malformed message. */
  public <T> T root(FromPointerReader<T> type) {
    return rootPointer().getAs(type);
  }

  /** The root pointer itself. */
  public AnyPointer.Reader rootPointer() {
    if (arena.segments.isEmpty() || arena.segments.get(0).buffer.capacity() < 8) {
      throw new org.capnproto.DecodeException(
          "The message has no root pointer: its first segment is empty.");
    }
    return new AnyPointer.Reader(arena.segments.get(0), 0, NESTING_LIMIT);
  }

  /**
   * Sets the capabilities; the message takes over one reference to each. Once, before it is shared.
   */
  public void adoptCaps(Hook[] hooks) {
    if (hooks.length > 0) {
      held = new Held(hooks);
      watch = CLEANER.register(this, held);
    }
  }

  /** How many capabilities the message carries. */
  public int capCount() {
    return held.caps.length;
  }

  @Override
  public Hook at(int index) {
    synchronized (held) {
      return held.at(index);
    }
  }

  /** As {@link #at}, with a reference of the caller's own, safe against a concurrent release. */
  public Hook retained(int index) {
    synchronized (held) {
      Hook hook = held.at(index);
      hook.retain();
      return hook;
    }
  }

  /** Puts another capability in a place; takes over the reference given and returns the old one. */
  public Hook replace(int index, Hook hook) {
    synchronized (held) {
      if (held.released) {
        return hook;
      }
      Hook old = held.caps[index];
      held.caps[index] = hook;
      return old;
    }
  }

  /** Drops the message's references; a second call does nothing. */
  public void releaseCaps() {
    if (watch != null) {
      watch.clean(); // and watches no more: what it keeps would live until the next collection
    }
  }

  /** What the message holds on to, apart from it, so that a forgotten message can be cleaned up. */
  private static final class Held implements Runnable {
    static final Held NOTHING = new Held(new Hook[0]);

    final Hook[] caps;
    boolean released;

    Held(Hook[] caps) {
      this.caps = caps;
    }

    Hook at(int index) {
      if (released) {
        return BrokenHook.released();
      }
      return index >= 0 && index < caps.length ? caps[index] : BrokenHook.NULL;
    }

    @Override
    public void run() {
      synchronized (this) {
        if (released) {
          return;
        }
        released = true;
      }
      Turn turn = Turn.enter();
      try {
        for (Hook cap : caps) {
          cap.release();
        }
      } finally {
        turn.exit();
      }
    }
  }
}
