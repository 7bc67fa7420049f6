package caprock.rpc.capnp.vat;

import caprock.rpc.capnp.CallContext;
import caprock.rpc.capnp.Method;
import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.Deadlines;
import caprock.rpc.capnp.internal.core.Reply;
import java.time.Duration;
import java.util.Optional;

/**
 * A call as an {@link Interceptor} sees it. Its trace and its deadline belong to this vat: the
 * protocol has no place for them, so where the other side is to know them they go into parameters.
 * Thread-safe.
 */
public final class InterceptedCall {
  private final Connection connection;
  private final long interfaceId;
  private final int methodId;
  private final @Nullable Method method;
  private final Reply reply;
  private volatile @Nullable Object trace;

  /** Made by the library. */
  public InterceptedCall(
      Connection connection,
      long interfaceId,
      int methodId,
      @Nullable Method method,
      Reply reply,
      @Nullable Object trace) {
    this.connection = connection;
    this.interfaceId = interfaceId;
    this.methodId = methodId;
    this.method = method;
    this.reply = reply;
    this.trace = trace;
  }

  /** The connection that the call goes over, or came in on. */
  public Connection connection() {
    return connection;
  }

  /** The type id of the interface called. */
  public long interfaceId() {
    return interfaceId;
  }

  /** The method's number, 0 to 65535. */
  public int methodId() {
    return methodId;
  }

  /**
   * The method with its names; null for a call without types, one passed on for a peer, or one that
   * the object does not have.
   */
  public @Nullable Method method() {
    return method;
  }

  /** What the caller, or an interceptor before, gave the call as its trace, if of this type. */
  public <T> Optional<T> trace(Class<T> type) {
    return Optional.ofNullable(trace).filter(type::isInstance).map(type::cast);
  }

  /**
   * Gives the call a trace: a span, an id. Of a call that came in, the handler finds it in {@link
   * CallContext#trace}.
   */
  public void trace(@Nullable Object value) {
    trace = value;
  }

  /**
   * Ends the call if it is not done in time: it fails OVERLOADED, and whoever executes it is told
   * as when its caller gives it up. A call may have several deadlines; the first one counts.
   */
  public void deadline(Duration fromNow) {
    Deadlines.set(reply, fromNow);
  }

  @Override
  public String toString() {
    return method == null
        ? "0x" + Long.toHexString(interfaceId) + "." + methodId
        : method.toString();
  }
}
