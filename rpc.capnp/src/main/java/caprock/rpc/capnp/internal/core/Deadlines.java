package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.RpcException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ends calls that take too long. One thread, started by the first deadline, gone when idle. */
public final class Deadlines {
  private static final ScheduledThreadPoolExecutor TIMER = timer();

  private Deadlines() {}

  private static ScheduledThreadPoolExecutor timer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(1, task -> Workers.thread(task, "caprock-rpc-deadlines"));
    timer.setKeepAliveTime(10, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    timer.setRemoveOnCancelPolicy(true);
    return timer;
  }

  /** Fails the reply, and cancels its call, unless it has its outcome by then. */
  public static void set(Reply reply, Duration fromNow) {
    RpcException late =
        RpcException.overloaded("The call was not done within " + fromNow.toMillis() + " ms.");
    // What hears of the end is user code, so it runs on a thread that may be blocked.
    Future<?> expiry =
        TIMER.schedule(
            () -> Workers.pool().execute(() -> expire(reply, late)),
            fromNow.toNanos(),
            TimeUnit.NANOSECONDS);
    reply.listen(outcome -> expiry.cancel(false));
  }

  private static void expire(Reply reply, RpcException late) {
    Turn turn = Turn.enter();
    try {
      reply.cancel();
      turn.later(() -> reply.fail(late));
    } finally {
      turn.exit();
    }
  }
}
