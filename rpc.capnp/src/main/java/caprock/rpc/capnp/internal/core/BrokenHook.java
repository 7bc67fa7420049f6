package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;

/** A capability on which every call fails: the null capability, or one that broke. Not counted. */
public final class BrokenHook extends Hook {
  /** The null capability. */
  public static final BrokenHook NULL =
      new BrokenHook(
          RpcException.failed(
              "The capability is null, so it has no methods. Check isNull() first."));

  private static final BrokenHook RELEASED =
      new BrokenHook(
          RpcException.failed(
              "The capability's message was released. Take the capability out of parameters or results before that."));

  private final RpcException reason;

  /** Breaks with this reason. */
  public BrokenHook(RpcException reason) {
    this.reason = reason;
  }

  /** What a message answers whose capabilities were given back. */
  public static BrokenHook released() {
    return RELEASED;
  }

  /** Why calls fail. */
  public RpcException reason() {
    return reason;
  }

  @Override
  public void retain() {}

  @Override
  public void release() {}

  @Override
  protected void dispose() {}

  @Override
  protected @Nullable Hook accept(Delivery delivery) {
    if (delivery instanceof PendingCall call) {
      Turn.current().later(() -> call.fail(reason));
    } else if (delivery instanceof Barrier barrier) {
      barrier.arrived(this);
    }
    return null;
  }
}
