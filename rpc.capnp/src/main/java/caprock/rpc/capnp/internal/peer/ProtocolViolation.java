package caprock.rpc.capnp.internal.peer;

/** The peer broke a rule of the protocol that leaves no way to go on: the connection is aborted. */
final class ProtocolViolation extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProtocolViolation(String message) {
    super(message, null, false, false);
  }
}
