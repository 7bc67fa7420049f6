package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.internal.core.Hook;
import caprock.rpc.capnp.internal.core.Path;
import caprock.rpc.capnp.internal.core.Places;
import caprock.rpc.capnp.internal.core.Reply;

/** A call, or bootstrap, that we sent. Its fields are guarded by the connection's lock. */
final class Question implements Places.Source, Runnable {
  static final int[] NONE = {};

  final VatConnection connection;
  final int id;
  final Reply reply;

  /** Exports named in the parameters, once each time. */
  int[] paramExports = NONE;

  boolean returned;
  boolean finishSent;

  /** Its results stay with the callee, for the answer that it continues. */
  boolean redirected;

  /**
   * Of a redirected one: the answer that it continues, and addresses in its results, still in use.
   */
  int holders;

  Question(VatConnection connection, int id, Reply reply) {
    this.connection = connection;
    this.id = id;
    this.reply = reply;
  }

  /** The caller gave it up. */
  @Override
  public void run() {
    connection.cancel(this);
  }

  @Override
  public Hook at(Path path) {
    synchronized (connection.lock) {
      holders++;
    }
    return new PipelineHook(this, path);
  }
}
