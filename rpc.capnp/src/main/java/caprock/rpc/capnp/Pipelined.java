package caprock.rpc.capnp;

import caprock.rpc.capnp.internal.core.Handle;
import caprock.rpc.capnp.internal.core.Path;
import caprock.rpc.capnp.internal.core.Reply;
import caprock.rpc.capnp.internal.core.Turn;

/**
 * A place in results that are not there yet. Taking a capability from it and calling it sends the
 * call at once, so a chain of calls takes one round trip. Immutable, thread-safe.
 */
public class Pipelined {
  private final Reply reply;
  private final Path path;
  private final Runnable used;

  Pipelined(Reply reply, Path path, Runnable used) {
    this.reply = reply;
    this.path = path;
    this.used = used;
  }

  /** The same place; generated pipelines extend this. */
  public Pipelined(Pipelined at) {
    this(at.reply, at.path, at.used);
  }

  /** The struct or AnyPointer at a pointer of this struct. */
  public final Pipelined pointer(int pointerIndex) {
    return new Pipelined(reply, path.then(checked(pointerIndex)), used);
  }

  /** The capability at a pointer of this struct: a new reference to be closed. */
  public final <C extends Capability> C capability(int pointerIndex, CapabilityFactory<C> type) {
    return pointer(pointerIndex).as(type);
  }

  /** The capability at this very place: a new reference to be closed. */
  public final <C extends Capability> C as(CapabilityFactory<C> type) {
    used.run();
    Turn turn = Turn.enter();
    try {
      return type.of(new Handle(reply.pipelined(path)));
    } finally {
      turn.exit();
    }
  }

  private static int checked(int pointerIndex) {
    if (pointerIndex < 0 || pointerIndex > 0xffff) {
      throw new IllegalArgumentException(
          "A pointer's index is " + pointerIndex + ", but must be 0 to 65535.");
    }
    return pointerIndex;
  }
}
