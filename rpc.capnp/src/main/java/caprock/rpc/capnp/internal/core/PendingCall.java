package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;

/**
 * A call on its way: it keeps its identity from the reference it was made on, through promises that
 * hold it back, to the object or the wire it ends at. Handed from one to the next, never shared.
 */
public final class PendingCall implements Delivery {
  private final long interfaceId;
  private final int methodId;
  private boolean intercepted;
  private final Payload params;
  private final Reply reply;
  private final Hints hints;
  private final @Nullable Object source;
  private boolean afterDetour;

  /**
   * What the caller promised or asked for.
   *
   * @param noPipelining the results will not be called before they are here
   * @param streaming the callee's window counts this call
   */
  public record Hints(boolean noPipelining, boolean streaming) {
    /** Nothing special. */
    public static final Hints NONE = new Hints(false, false);

    /** A streaming call. */
    public static final Hints STREAMING = new Hints(true, true);

    private static final Hints NO_PIPELINING = new Hints(true, false);

    /** Of an ordinary call. */
    public static Hints of(boolean noPipelining) {
      return noPipelining ? NO_PIPELINING : NONE;
    }
  }

  /**
   * @param params handed over: whoever ends the call releases them
   * @param source the connection it came in on, or null if made in this vat
   */
  public PendingCall(
      long interfaceId,
      int methodId,
      Payload params,
      Reply reply,
      Hints hints,
      @Nullable Object source) {
    this.interfaceId = interfaceId;
    this.methodId = methodId;
    this.params = params;
    this.reply = reply;
    this.hints = hints;
    this.source = source;
  }

  /** The interface called. */
  public long interfaceId() {
    return interfaceId;
  }

  /** The method's number in its interface, 0 to 65535. */
  public int methodId() {
    return methodId;
  }

  /** The parameters. */
  public Payload params() {
    return params;
  }

  /** Where the outcome goes. */
  public Reply reply() {
    return reply;
  }

  /** What the caller promised or asked for. */
  public Hints hints() {
    return hints;
  }

  /** The connection it came in on, or null if made in this vat. */
  public @Nullable Object source() {
    return source;
  }

  /** Whether calls made before on the same reference may come by another way, through others. */
  public boolean afterDetour() {
    return afterDetour;
  }

  void passesDetour() {
    afterDetour = true;
  }

  @Override
  public boolean wanted() {
    return !reply.cancelled();
  }

  /** Whether an interceptor has seen it. */
  public boolean intercepted() {
    return intercepted;
  }

  /** An interceptor has seen it. */
  public void markIntercepted() {
    intercepted = true;
  }

  /** The same call on behalf of another reply: a tail call. */
  public PendingCall onBehalfOf(Reply other, @Nullable Object otherSource) {
    return new PendingCall(interfaceId, methodId, params, other, hints, otherSource);
  }

  /** Ends the call with a failure; in a turn, outside locks. */
  public void fail(RpcException error) {
    params.release();
    reply.fail(error);
  }

  @Override
  public String toString() {
    return "call of 0x" + Long.toHexString(interfaceId) + "." + methodId;
  }
}
