package caprock.rpc.capnp.internal.link;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether a reader looks for the next message again and again for a moment before it sleeps. A core
 * that falls asleep between two messages takes longer to wake than a short call takes; but looking
 * costs processor time, so it goes on only where it has paid: each time in vain halves how often it
 * is tried. One for each link; belongs to whoever reads it.
 */
final class Spin {
  /** How long to look: a few times what waking a sleeping core takes. */
  private static final long MOST_NS = 50_000;

  /** A look that takes so long means that another thread wanted the core, and got it. */
  private static final long DISPLACED_NS = 15_000;

  /** In vain so often in a row, it is tried once in 1,024 waits. */
  private static final int MOST_MISSES = 10;

  /** Half of the cores are left to those who have work to do; a single one is theirs. */
  private static final int MOST_SPINNING = Runtime.getRuntime().availableProcessors() / 2;

  private static final AtomicInteger ALL_SPINNING = new AtomicInteger();

  private final AtomicInteger spinning;
  private final int mostSpinning;
  private int misses;
  private int skips;
  private long startNs;
  private long lookedNs;

  Spin() {
    this(ALL_SPINNING, MOST_SPINNING);
  }

  /** One of those that share a count, of which so many may spin at a time. */
  Spin(AtomicInteger spinning, int mostSpinning) {
    this.spinning = spinning;
    this.mostSpinning = mostSpinning;
  }

  /** Whether to look at all now; if so, {@link #end} has to follow. */
  boolean begin() {
    if (skips > 0) {
      skips--;
      return false;
    }
    if (spinning.incrementAndGet() > mostSpinning) {
      spinning.decrementAndGet();
      return false;
    }
    startNs = System.nanoTime();
    lookedNs = startNs;
    return true;
  }

  /** Lets others run who are ready to. @return whether to look once more */
  boolean again() {
    Thread.yield();
    long now = System.nanoTime();
    boolean displaced = now - lookedNs > DISPLACED_NS;
    lookedNs = now;
    return !displaced && now - startNs < MOST_NS;
  }

  /** Looking is over. */
  void end(boolean found) {
    spinning.decrementAndGet();
    misses = found ? 0 : Math.min(MOST_MISSES, misses + 1);
    skips = (1 << misses) - 1;
  }
}
