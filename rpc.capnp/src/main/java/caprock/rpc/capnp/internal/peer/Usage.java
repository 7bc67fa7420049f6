package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.Turn;
import caprock.rpc.capnp.vat.Limits;

/**
 * What one connection makes us hold, against its limits. What the peer is to blame for aborts; what
 * we are fails our call; what time may cure makes the peer wait. Under the connection's lock, but
 * for {@link #mayRead} and {@link #takesResults}.
 */
final class Usage {
  /**
   * What a capability in a message counts for, as memory: a descriptor may be a list element
   * without size, and so cost its sender nothing.
   */
  static final int CAP_BYTES = 64;

  private final VatConnection connection;
  private volatile long inboundBytes;
  private long exportRefs;
  private long heldResultBytes;
  private int openBootstraps;

  Usage(VatConnection connection) {
    this.connection = connection;
  }

  private Limits limits() {
    return connection.limits();
  }

  /** Parameters of the peer's calls that are not answered, in bytes. */
  long inboundBytes() {
    return inboundBytes;
  }

  /** Why a call with so many bytes of parameters cannot be sent, or null. */
  @Nullable
  RpcException refusal(long bytes) {
    RpcException closed = connection.lifecycle().refusal();
    if (closed != null) {
      return closed;
    }
    if (connection.questions.size() >= limits().maxQuestions()) {
      return RpcException.overloaded(
          connection.questions.size()
              + " calls to the peer are unfinished, the limit. Wait for some, or raise maxQuestions.");
    }
    if (bytes > limits().maxMessageBytes()) {
      return RpcException.failed(
          "The parameters are "
              + bytes
              + " bytes; the limit for sending is "
              + limits().maxMessageBytes()
              + ". Send them in parts.");
    }
    long queued = connection.link().queuedBytes();
    return queued <= limits().maxOutboundBytes()
        ? null
        : RpcException.overloaded(
            queued
                + " bytes wait for the peer to read, the limit is "
                + limits().maxOutboundBytes()
                + ". Try again later.");
  }

  /** One more reference was sent. More than the limits allow aborts, once the lock is free. */
  void countExportRef() {
    if (++exportRefs == limits().maxExportRefs() + 1) {
      violationLater(
          "The peer holds "
              + exportRefs
              + " references and does not release; the limit is "
              + limits().maxExportRefs()
              + ".");
    }
  }

  void uncountExportRefs(long count) {
    exportRefs -= count;
  }

  /** More than the limits allow aborts, once the lock is free. */
  void checkExports() {
    if (connection.exports.size() > limits().maxExports()) {
      violationLater(
          connection.exports.size()
              + " capabilities are held by the peer; the limit is "
              + limits().maxExports()
              + ".");
    }
  }

  private void violationLater(String why) {
    Turn.current().later(() -> connection.lifecycle().abort(why));
  }

  void asked(Answer answer) {
    inboundBytes += answer.bytes;
    if (answer.bootstrap && ++openBootstraps > limits().maxBootstraps()) {
      throw new ProtocolViolation(
          openBootstraps
              + " bootstraps are unfinished; the limit is "
              + limits().maxBootstraps()
              + ".");
    }
    if (connection.answers.size() >= limits().maxQuestions()) {
      throw new ProtocolViolation(
          (connection.answers.size() + 1)
              + " calls of the peer are unfinished; the limit is "
              + limits().maxQuestions()
              + ".");
    }
  }

  void answered(Answer answer) {
    inboundBytes -= answer.bytes;
  }

  /** The outcome of an answer stays until the peer's Finish. Too much of that aborts. */
  void holds(Answer answer, long bytes) {
    answer.heldBytes = bytes;
    heldResultBytes += bytes;
    if (heldResultBytes > limits().maxHeldResultBytes()) {
      violationLater(
          heldResultBytes
              + " bytes of results are kept for calls that the peer does not finish; the limit is "
              + limits().maxHeldResultBytes()
              + ".");
    }
  }

  void holdsNoMore(Answer answer) {
    heldResultBytes -= answer.heldBytes;
  }

  void finishedBootstrap() {
    openBootstraps--;
  }

  /** Whether more of the peer's messages should be read. */
  boolean mayRead() {
    return inboundBytes <= limits().maxInboundBytes() && takesResults();
  }

  /** Whether the peer reads what it is sent. */
  boolean takesResults() {
    return connection.link().queuedBytes() <= limits().maxOutboundBytes();
  }
}
