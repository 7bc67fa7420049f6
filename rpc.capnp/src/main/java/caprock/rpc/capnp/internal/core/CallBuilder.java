package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.protocol.Rpc;
import org.capnproto.AnyPointer;
import org.capnproto.BuilderArena;
import org.capnproto.FromPointerBuilder;

/**
 * Parameters under construction, laid out as the Call message that would carry them, so that they
 * go to a wire without another copy.
 */
public final class CallBuilder {
  /** A Call without its parameters and capabilities, addressed to a field of results at most. */
  private static final int FRAME_WORDS = 17;

  private final BuilderArena arena;
  private final Rpc.Payload.Builder payload;

  /** An empty one, with room for parameters of this type. */
  public CallBuilder(FromPointerBuilder<?> params) {
    arena = Arenas.create(FRAME_WORDS + Arenas.wordsFor(params));
    payload = Arenas.root(arena).initAs(Rpc.Message.factory).initCall().initParams();
  }

  /** Where the content goes. */
  public <P> P params(FromPointerBuilder<P> type) {
    return payload.getContent().initAs(type);
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

  /** The parameters as they are now; the builder must not be used any more. */
  public Payload finish() {
    return Payload.built(
        arena, frozen -> frozen.root(Rpc.Message.factory).getCall().getParams().getContent());
  }
}
