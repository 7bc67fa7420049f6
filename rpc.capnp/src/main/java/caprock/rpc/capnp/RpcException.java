package caprock.rpc.capnp;

import caprock.rpc.capnp.annotation.Nullable;
import java.util.List;
import java.util.concurrent.CompletionException;

/**
 * A call failed. The type says what a caller may do about it, as the protocol defines it; the
 * message is for people. Immutable; travels over the wire with its {@link #remoteTrace() trace} and
 * {@link #details()} where the sender chose to send them.
 */
public final class RpcException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of failure it is, and so what a caller may do. */
  public enum Type {
    /** Would fail again: a bug, invalid input, a broken rule. */
    FAILED,
    /** A temporary lack of resources; try much later. */
    OVERLOADED,
    /** A connection that the call needed is gone; connect again and start over. */
    DISCONNECTED,
    /** The callee knows no such method. */
    UNIMPLEMENTED
  }

  /**
   * Extra information of the application's own.
   *
   * @param id says what the data is; unique to the application
   * @param data not copied
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Detail(long id, byte[] data) {}

  private final Type type;
  private final transient List<Detail> details;
  private final @Nullable String remoteTrace;

  /** A failure with a message for people. */
  public RpcException(Type type, String message) {
    this(type, message, null, List.of(), null);
  }

  /** A failure with its cause, which stays in this process. */
  public RpcException(Type type, String message, @Nullable Throwable cause) {
    this(type, message, null, List.of(), cause);
  }

  /**
   * A failure with everything that can travel.
   *
   * @param remoteTrace stack trace text of the other side, or null
   * @param details copied
   */
  public RpcException(
      Type type,
      String message,
      @Nullable String remoteTrace,
      List<Detail> details,
      @Nullable Throwable cause) {
    super(message, cause);
    this.type = type;
    this.details = List.copyOf(details);
    this.remoteTrace = remoteTrace;
  }

  /** {@link Type#FAILED} with a message. */
  public static RpcException failed(String message) {
    return new RpcException(Type.FAILED, message);
  }

  /** {@link Type#DISCONNECTED} with a message. */
  public static RpcException disconnected(String message) {
    return new RpcException(Type.DISCONNECTED, message);
  }

  /** {@link Type#OVERLOADED} with a message. */
  public static RpcException overloaded(String message) {
    return new RpcException(Type.OVERLOADED, message);
  }

  /** {@link Type#UNIMPLEMENTED} with a message. */
  public static RpcException unimplemented(String message) {
    return new RpcException(Type.UNIMPLEMENTED, message);
  }

  /**
   * What a caller is told about an exception: itself if it is an RpcException, else FAILED with its
   * class and message. CompletionException is looked through; null stands for a missing value.
   */
  public static RpcException of(@Nullable Throwable thrown) {
    Throwable cause = thrown;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause == null) {
      return failed("There is neither a value nor an exception.");
    }
    if (cause instanceof RpcException ours) {
      return ours;
    }
    String name = cause.getClass().getName();
    return new RpcException(
        Type.FAILED, cause.getMessage() == null ? name : name + ": " + cause.getMessage(), cause);
  }

  /** What kind of failure it is. */
  public Type type() {
    return type;
  }

  /** The other side's stack trace as text, where it sent one. */
  public @Nullable String remoteTrace() {
    return remoteTrace;
  }

  /** The application's extra information; empty after Java serialization. */
  public List<Detail> details() {
    return details == null ? List.of() : details;
  }
}
