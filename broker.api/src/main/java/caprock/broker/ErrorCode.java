package caprock.broker;

/** Why something failed. A closed set, the same over every tier and protocol. */
public enum ErrorCode {
  /** Nothing offers the capability, or a person has stopped or uninstalled what did. */
  CAPABILITY_NOT_FOUND(false),
  /** The capability exists, but in no accepted version. */
  VERSION_MISMATCH(false),
  /** A bundle or capability that the provider needs is missing. */
  DEPENDENCY_MISSING(false),
  /** The provider could not be installed or started. */
  LOAD_FAILED(false),
  /** The shard that holds the state has no live owner at the moment. */
  SHARD_UNAVAILABLE(true),
  /** The deadline passed. */
  TIMEOUT(true),
  /** A limit was reached: calls, bytes, memory, stack, or a lock held by somebody else. */
  RESOURCE_EXHAUSTED(true),
  /** An argument is missing, of the wrong type, or out of range. */
  INVALID_PAYLOAD(false),
  /** The capability's contract has no such method. */
  UNKNOWN_METHOD(false),
  /** The guest trapped; its instance was thrown away. */
  TRAPPED(false),
  /** The caller may not do this. */
  DENIED(false),
  /** The provider, or the object behind a reference, has gone. */
  DISCONNECTED(true),
  /** A fault of the provider or the runtime itself. */
  INTERNAL(false);

  private final boolean retryable;

  ErrorCode(boolean retryable) {
    this.retryable = retryable;
  }

  /** Whether trying again later, unchanged, may succeed; an exception may say otherwise. */
  public boolean retryable() {
    return retryable;
  }
}
