package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.internal.core.Hook;

/** What we sent to the peer: an object or a promise. Guarded by the connection's lock. */
final class Export {
  final int id;

  /** Where calls to the export go; retained. For a promise that was resolved, its resolution. */
  Hook hook;

  /** How often it was sent and not released. */
  long refs;

  /** Sent as a promise, so exactly one Resolve follows while it lives. */
  final boolean promise;

  boolean resolveSent;

  Export(int id, Hook hook, boolean promise) {
    this.id = id;
    this.hook = hook;
    this.promise = promise;
  }
}
