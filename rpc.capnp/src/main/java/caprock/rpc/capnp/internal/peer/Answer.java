package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.Outcome;
import caprock.rpc.capnp.internal.core.Reply;
import java.util.function.Consumer;

/** A call, or bootstrap, of the peer's. Its fields are guarded by the connection's lock. */
final class Answer implements Consumer<Outcome> {
  final VatConnection connection;
  final int id;
  final long bytes;
  final boolean bootstrap;
  final Reply reply;

  /** Exports named in the results, once each time. */
  int[] resultExports = Question.NONE;

  /** The results stay here for another question of ours (sendResultsTo.yourself). */
  boolean resultsStay;

  /** No Return is wanted. */
  boolean onlyPipelined;

  /** What the outcome takes that is kept for calls on the results, after the Return. */
  long heldBytes;

  boolean returned;
  boolean finished;
  boolean taken;

  /** The answer that this call is addressed to, while the caller wants this call's. */
  @Nullable Answer behind;

  /** Calls addressed to this answer that their caller still wants. */
  int wantedBehind;

  /** Cancelled, but not before the handler had a chance to see it. */
  boolean cancelAfterDelivery;

  /** The question to the same peer that continues this call. */
  @Nullable Question continuation;

  Answer(VatConnection connection, int id, long bytes, boolean bootstrap) {
    this.id = id;
    this.bytes = bytes;
    this.bootstrap = bootstrap;
    this.connection = connection;
    this.reply = new Reply(this, this);
  }

  /** The reply has its outcome: sends it. */
  @Override
  public void accept(Outcome outcome) {
    connection.outbound().answer(this, outcome);
  }
}
