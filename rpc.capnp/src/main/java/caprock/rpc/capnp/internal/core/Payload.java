package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.wire.BuilderCaps;
import caprock.rpc.capnp.internal.wire.WireMessage;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.function.Function;
import org.capnproto.AnyPointer;
import org.capnproto.BuilderArena;

/**
 * Parameters or results with their capabilities: either as a received message, or as a message
 * built here, which is frozen into one the first time that someone in this vat wants to read it.
 * The builder itself is never read by anyone else. Counted: the last release gives the capabilities
 * back.
 */
public final class Payload {
  private static final AtomicIntegerFieldUpdater<Payload> REFS =
      AtomicIntegerFieldUpdater.newUpdater(Payload.class, "refs");

  private volatile int refs = 1;
  private final @Nullable BuilderArena built;
  private final Function<WireMessage, AnyPointer.Reader> content;
  private @Nullable WireMessage message;
  private boolean taken;

  private Payload(
      @Nullable BuilderArena built,
      @Nullable WireMessage message,
      Function<WireMessage, AnyPointer.Reader> content) {
    this.built = built;
    this.message = message;
    this.content = content;
  }

  /** Content of a received message, whose capabilities are in place already. */
  public static Payload received(
      WireMessage message, Function<WireMessage, AnyPointer.Reader> content) {
    return new Payload(null, message, content);
  }

  /** Content of a message built here. The builder must not change any more. */
  public static Payload built(
      BuilderArena arena, Function<WireMessage, AnyPointer.Reader> content) {
    return new Payload(arena, null, content);
  }

  /**
   * The builder, if this was built here and nobody took it yet; it can be written to one wire
   * without another copy. Its capabilities stay this payload's.
   */
  public synchronized @Nullable BuilderArena takeBuilt() {
    if (built == null || taken) {
      return null;
    }
    freezeCaps();
    taken = true;
    return built;
  }

  private @Nullable Hook[] early;

  private void freezeCaps() {
    if (message == null && early == null && built != null) {
      early = BuilderCaps.take(built);
    }
  }

  /** The frozen message; frozen here if need be. */
  public synchronized WireMessage message() {
    WireMessage frozen = message;
    if (frozen == null) {
      freezeCaps();
      frozen = WireMessage.freeze(java.util.Objects.requireNonNull(built));
      frozen.adoptCaps(java.util.Objects.requireNonNull(early));
      message = frozen;
    }
    return frozen;
  }

  /** Reads the content. Throws the runtime's DecodeException if it is malformed. */
  public AnyPointer.Reader content() {
    return content.apply(message());
  }

  /** Number of capabilities. */
  public synchronized int capCount() {
    freezeCaps();
    return message != null ? message.capCount() : java.util.Objects.requireNonNull(early).length;
  }

  /** A capability by index, lent. */
  public synchronized Hook cap(int index) {
    freezeCaps();
    return message != null ? message.at(index) : java.util.Objects.requireNonNull(early)[index];
  }

  /** Puts another capability in a place, taking over the reference given; returns the old one. */
  public synchronized Hook replaceCap(int index, Hook hook) {
    freezeCaps();
    if (message != null) {
      return message.replace(index, hook);
    }
    Hook[] table = java.util.Objects.requireNonNull(early);
    Hook old = table[index];
    table[index] = hook;
    return old;
  }

  /** Bytes of the message, headers included. */
  public synchronized long bytes() {
    if (message != null) {
      return message.bytes();
    }
    long words = 0;
    for (var segment : java.util.Objects.requireNonNull(built).segments) {
      words += segment.currentSize();
    }
    return words * 8;
  }

  /** The capability at a path, lent: null where there is none, broken where the path is wrong. */
  public Hook at(Path path) {
    return Walk.capability(this, path);
  }

  /** Index in the capability table of what a path leads to; -1 where there is no capability. */
  public int indexAt(Path path) {
    return Walk.safeIndex(this, path);
  }

  /** Takes one more reference. */
  public void retain() {
    REFS.incrementAndGet(this);
  }

  /** Gives a reference back; the last one releases the capabilities. */
  public void release() {
    if (REFS.decrementAndGet(this) == 0) {
      giveBackCaps();
    }
  }

  /** Gives the capabilities back at once. Later reads of one find it broken. Idempotent. */
  public void giveBackCaps() {
    Hook[] unread;
    WireMessage read;
    synchronized (this) {
      freezeCaps();
      read = message;
      unread = read == null ? early : null;
      if (unread != null && unread.length > 0) {
        early = new Hook[unread.length];
        java.util.Arrays.fill(early, BrokenHook.released());
      }
    }
    if (read != null) {
      read.releaseCaps();
    } else if (unread != null) {
      for (Hook hook : unread) {
        hook.release();
      }
    }
  }
}
