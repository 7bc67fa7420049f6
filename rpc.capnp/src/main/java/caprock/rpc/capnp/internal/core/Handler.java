package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.CapabilityServer;
import caprock.rpc.capnp.IncomingCall;
import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Runs one handler and turns its end, whichever way it comes, into the outcome of the call. */
final class Handler {
  private Handler() {}

  static void run(LocalHook object, PendingCall call) {
    Invocation invocation = new Invocation(call);
    CompletionStage<?> stage;
    Turn.current().entersHandler();
    try {
      stage = CapabilityServer.dispatchTo(object.server(), new IncomingCall(invocation));
    } catch (Throwable thrown) {
      // Whatever a handler throws is the outcome of its call; the caller is told.
      end(object, invocation, thrown, false);
      return;
    }
    if (stage == null || succeeded(stage)) {
      end(object, invocation, null, false);
      return;
    }
    if (invocation.streaming() && !isDone(stage)) {
      object.streamBegins();
      stage.whenComplete((done, thrown) -> inTurn(object, invocation, thrown, true));
    } else {
      stage.whenComplete((done, thrown) -> inTurn(object, invocation, thrown, false));
    }
  }

  private static boolean succeeded(CompletionStage<?> stage) {
    return isDone(stage) && !((CompletableFuture<?>) stage).isCompletedExceptionally();
  }

  private static boolean isDone(CompletionStage<?> stage) {
    return stage instanceof CompletableFuture<?> future && future.isDone();
  }

  private static void inTurn(
      LocalHook object, Invocation invocation, @Nullable Throwable thrown, boolean gated) {
    Turn turn = Turn.enter();
    try {
      end(object, invocation, thrown, gated);
    } finally {
      turn.exit();
    }
  }

  private static void end(
      LocalHook object, Invocation invocation, @Nullable Throwable thrown, boolean gated) {
    RpcException error = thrown == null ? null : invocation.failure(thrown);
    if (gated || (error != null && invocation.streaming())) {
      object.streamEnds(error);
    }
    Turn.current()
        .later(
            () -> {
              try {
                invocation.ended(error);
              } finally {
                object.release();
              }
            });
  }
}
