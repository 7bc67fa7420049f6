package caprock.rpc.capnp.internal.wire;

import caprock.rpc.capnp.internal.core.BrokenHook;
import caprock.rpc.capnp.internal.core.Hook;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.capnproto.AnyPointer;
import org.capnproto.BuilderArena;
import org.capnproto.FromPointerReader;
import org.capnproto.ReaderArena;
import org.capnproto.SegmentBuilder;

/**
 * A message that will not change any more: received, or frozen from a builder. It lives on the heap,
 * so its readers are good for as long as anyone holds them; its capabilities until {@link
 * #releaseCaps}.
 */
public final class WireMessage implements CapTable {
  /** Nesting that readers allow: the runtime's and the reference implementation's default. */
  public static final int NESTING_LIMIT = 64;

  private static final Hook[] NO_CAPS = {};
  private static final ByteBuffer[] NO_SLICES = {};

  private final ReaderArena arena;
  private final long bytes;
  private Hook[] caps = NO_CAPS;
  private boolean released;

  /**
   * @param segments little-endian slices that start at position 0; owned by the message from here on
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

  /** Freezes a copy of what a builder holds now. Far pointers stay valid: segments keep their numbers. */
  public static WireMessage freeze(BuilderArena built) {
    int total = 0;
    for (SegmentBuilder segment : built.segments) {
      total += segment.currentSize() * 8;
    }
    byte[] flat = new byte[total];
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
      throw new org.capnproto.DecodeException("The message has no root pointer: its first segment is empty.");
    }
    return new AnyPointer.Reader(arena.segments.get(0), 0, NESTING_LIMIT);
  }

  /** Sets the capabilities; the message takes over one reference to each. Once, before it is shared. */
  public void adoptCaps(Hook[] hooks) {
    caps = hooks;
  }

  /** How many capabilities the message carries. */
  public int capCount() {
    return caps.length;
  }

  @Override
  public synchronized Hook at(int index) {
    if (released && caps.length > 0) {
      return BrokenHook.released();
    }
    return index >= 0 && index < caps.length ? caps[index] : BrokenHook.NULL;
  }

  /** As {@link #at}, with a reference of the caller's own, safe against a concurrent release. */
  public synchronized Hook retained(int index) {
    Hook hook = at(index);
    hook.retain();
    return hook;
  }

  /** Puts another capability in a place; takes over the reference given and returns the old one. */
  public synchronized Hook replace(int index, Hook hook) {
    Hook old = caps[index];
    caps[index] = hook;
    return old;
  }

  /** Drops the message's references; a second call does nothing. */
  public void releaseCaps() {
    synchronized (this) {
      if (released) {
        return;
      }
      released = true;
    }
    for (Hook cap : caps) {
      cap.release();
    }
  }
}
