package caprock.runtime.core.wasi;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Idle instances, the last one given back first, since its memory is the warmest. Treiber's stack
 * (IBM RJ 5118, 1986) with a new node for each push, so that no node comes back under a reader.
 * Thread-safe; does not block.
 */
final class IdleStack {
  private final int most;
  private final AtomicInteger size = new AtomicInteger();
  private final AtomicReference<@Nullable Node> top = new AtomicReference<>();

  private record Node(PooledInstance instance, @Nullable Node next) {}

  IdleStack(int most) {
    this.most = most;
  }

  /** Adds an instance; false if there are enough. */
  boolean push(PooledInstance instance) {
    if (size.incrementAndGet() > most) {
      size.decrementAndGet();
      return false;
    }
    Node before;
    do {
      before = top.get();
    } while (!top.compareAndSet(before, new Node(instance, before)));
    return true;
  }

  /** Takes the last one; null if there is none. */
  @Nullable PooledInstance pop() {
    Node first;
    do {
      first = top.get();
      if (first == null) {
        return null;
      }
    } while (!top.compareAndSet(first, first.next()));
    size.decrementAndGet();
    return first.instance();
  }

  boolean isEmpty() {
    return top.get() == null;
  }
}
