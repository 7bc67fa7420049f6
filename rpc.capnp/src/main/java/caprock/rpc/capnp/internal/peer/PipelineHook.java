package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.Barrier;
import caprock.rpc.capnp.internal.core.Delivery;
import caprock.rpc.capnp.internal.core.Hook;
import caprock.rpc.capnp.internal.core.LocalHook;
import caprock.rpc.capnp.internal.core.Path;
import caprock.rpc.capnp.internal.core.PendingCall;
import caprock.rpc.capnp.internal.core.Reply;
import caprock.rpc.capnp.internal.core.Turn;

/** The wire address of a place in the results of a question. Only promise hooks lead here. */
final class PipelineHook extends Hook {
  final Question question;
  final Path path;

  PipelineHook(Question question, Path path) {
    this.question = question;
    this.path = path;
  }

  @Override
  protected @Nullable Hook accept(Delivery delivery) {
    if (delivery instanceof PendingCall call) {
      if (!question.connection.outbound().call(call, this)) {
        afterReturn(call);
      }
    } else {
      ((Barrier) delivery).arrived(this);
    }
    return null;
  }

  /** The question was finished meanwhile: its results tell where to go, unless it was given up. */
  private void afterReturn(PendingCall call) {
    Hook known = question.reply.resultAt(path);
    if (known == null) {
      Turn.current().later(() -> call.fail(Reply.CANCELLED));
    } else {
      known.deliver(call);
      known.release();
    }
  }

  @Override
  public LocalHook.Source connection() {
    return question.connection;
  }

  @Override
  protected void dispose() {
    question.connection.addressUnused(question);
  }

  @Override
  public boolean settled() {
    return false;
  }

  @Override
  public String toString() {
    return "question " + question.id + " at " + path;
  }
}
