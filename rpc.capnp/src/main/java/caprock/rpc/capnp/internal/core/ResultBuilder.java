package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.protocol.Rpc;
import org.capnproto.AnyPointer;
import org.capnproto.BuilderArena;
import org.capnproto.MessageBuilder;

/**
 * Results under construction, laid out as the Return message that would carry them, so that they go
 * to a wire without another copy.
 */
public final class ResultBuilder {
  /** Room for a Return and small results; one allocation of 512 bytes. */
  private static final int FIRST_SEGMENT_WORDS = 32;

  private final MessageBuilder message = new MessageBuilder(FIRST_SEGMENT_WORDS);
  private final Rpc.Payload.Builder payload;

  /** An empty one. */
  public ResultBuilder() {
    payload = message.initRoot(Rpc.Message.factory).initReturn().initResults();
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
    return Arenas.of(message);
  }

  /** The results as they are now; the builder must not be used any more. */
  public Payload finish() {
    return Payload.built(
        Arenas.of(message),
        frozen -> frozen.root(Rpc.Message.factory).getReturn().getResults().getContent());
  }
}
