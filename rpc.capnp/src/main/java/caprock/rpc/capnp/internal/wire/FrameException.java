package caprock.rpc.capnp.internal.wire;

import java.io.IOException;

/** What the peer sends is no stream of messages, or one beyond a limit. */
public final class FrameException extends IOException {
  private static final long serialVersionUID = 1L;

  /** With a sentence for people and for the peer. */
  public FrameException(String message) {
    super(message);
  }
}
