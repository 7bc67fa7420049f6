package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.Barrier;
import caprock.rpc.capnp.internal.core.Delivery;
import caprock.rpc.capnp.internal.core.Hook;
import caprock.rpc.capnp.internal.core.LocalHook;
import caprock.rpc.capnp.internal.core.PendingCall;
import caprock.rpc.capnp.internal.core.PromiseHook;

/**
 * An object, or promise, of the peer, by its wire address. Calls to it always go to exactly this
 * address, also after a promise was resolved: whoever wants the resolution goes through the {@link
 * #promise}. The last release sends the Release message.
 */
final class ImportHook extends Hook {
  final VatConnection connection;
  final int id;

  /** How often the peer sent it. Guarded by the connection's lock. */
  int wireRefs;

  /** Whether the peer said it was a promise. */
  final boolean isPromise;

  /**
   * The reference that follows its resolution; null if settled or nobody holds it. Guarded
   * likewise.
   */
  @Nullable PromiseHook promise;

  ImportHook(VatConnection connection, int id, boolean isPromise) {
    this.connection = connection;
    this.id = id;
    this.isPromise = isPromise;
  }

  @Override
  protected @Nullable Hook accept(Delivery delivery) {
    if (delivery instanceof PendingCall call) {
      connection.outbound().call(call, this);
    } else {
      ((Barrier) delivery).arrived(this);
    }
    return null;
  }

  @Override
  public LocalHook.Source connection() {
    return connection;
  }

  @Override
  protected void dispose() {
    connection.importUnused(this);
  }

  @Override
  public String toString() {
    return "import " + id;
  }
}
