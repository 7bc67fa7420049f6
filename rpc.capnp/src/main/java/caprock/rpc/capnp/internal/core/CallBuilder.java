package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.protocol.Rpc;
import org.capnproto.AnyPointer;
import org.capnproto.BuilderArena;
import org.capnproto.FromPointerBuilder;
import org.capnproto.MessageBuilder;

/**
 * Parameters under construction, laid out as the Call message that would carry them, so that they
 * go to a wire without another copy.
 */
public final class CallBuilder {
  /** Room for a Call and small parameters; one allocation of 384 bytes. */
  private static final int FIRST_SEGMENT_WORDS = 48;

  private final MessageBuilder message = new MessageBuilder(FIRST_SEGMENT_WORDS);
  private final Rpc.Payload.Builder payload;

  /** An empty one. */
  public CallBuilder() {
    payload = message.initRoot(Rpc.Message.factory).initCall().initParams();
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
    return Arenas.of(message);
  }

  /** The parameters as they are now; the builder must not be used any more. */
  public Payload finish() {
    return Payload.built(
        Arenas.of(message),
        frozen -> frozen.root(Rpc.Message.factory).getCall().getParams().getContent());
  }
}
