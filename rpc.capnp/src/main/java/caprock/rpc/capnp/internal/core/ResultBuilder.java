package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.protocol.Rpc;
import org.capnproto.AnyPointer;
import org.capnproto.BuilderArena;
import org.capnproto.FromPointerBuilder;

/**
 * Results under construction, laid out as the Return message that would carry them, so that they go
 * to a wire without another copy.
 */
public final class ResultBuilder {
  /** A Return without its results and capabilities. */
  private static final int FRAME_WORDS = 8;

  private final BuilderArena arena;
  private final Rpc.Payload.Builder payload;

  /** An empty one, with room for results of this type. */
  public ResultBuilder(FromPointerBuilder<?> type) {
    arena = Arenas.create(FRAME_WORDS + Arenas.wordsFor(type));
    payload = Arenas.root(arena).initAs(Rpc.Message.factory).initReturn().initResults();
  }

  /** Where the content goes. */
  public AnyPointer.Builder content() {
    return payload.getContent();
  }

  /**
   * Copies content of another message. Capability indexes stay: the caller carries the table over.
   */
  public void copyFrom(AnyPointer.Reader content) {
    Arenas.copyVerbatim(payload.getContent(), content);
  }

  /** The arena that the message is built in. */
  public BuilderArena arena() {
    return arena;
  }

  /** The results as they are now; the builder must not be used any more. */
  public Payload finish() {
    return Payload.built(
        arena, frozen -> frozen.root(Rpc.Message.factory).getReturn().getResults().getContent());
  }
}
