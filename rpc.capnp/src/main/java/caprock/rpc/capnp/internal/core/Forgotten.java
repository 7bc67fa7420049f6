package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.annotation.Nullable;
import java.lang.ref.Cleaner;
import java.lang.ref.WeakReference;

/**
 * Gives the places in results back when the promise that led to them was forgotten, once the
 * outcome is there. From then on it holds the places alone: a cleaner keeps what it needs through a
 * collection, and results are large. Thread-safe.
 */
public final class Forgotten implements Runnable {
  private static final Cleaner CLEANER =
      Cleaner.create(task -> Workers.thread(task, "caprock-rpc-promises"));

  private final WeakReference<Reply> weak;
  private @Nullable Reply awaited;
  private @Nullable Places left;

  private Forgotten(Reply reply) {
    weak = new WeakReference<>(reply);
    awaited = reply;
  }

  /**
   * Watches the only one who takes places of this reply.
   *
   * @return gives them back at once, and watches no more
   */
  public static Cleaner.Cleanable watch(Object promise, Reply reply) {
    Forgotten forgotten = new Forgotten(reply);
    Cleaner.Cleanable watch = CLEANER.register(promise, forgotten);
    reply.listen(outcome -> forgotten.settled(reply));
    return watch;
  }

  private synchronized void settled(Reply reply) {
    left = reply.kept();
    awaited = null;
  }

  @Override
  public void run() {
    Reply reply;
    Places places;
    synchronized (this) {
      reply = awaited == null ? weak.get() : awaited;
      places = left;
    }
    Turn turn = Turn.enter();
    try {
      if (reply != null) {
        reply.listen(outcome -> reply.dropPlaces());
      } else {
        Places.release(places);
      }
    } finally {
      turn.exit();
    }
  }
}
