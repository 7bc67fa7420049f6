package caprock.runtime.core.route;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/** Provides {@link Sample}; says that it was called after its end. */
final class SampleProvider implements Sample {
  final String name;
  final AtomicInteger open = new AtomicInteger();
  final AtomicInteger afterEnd = new AtomicInteger();
  volatile CompletableFuture<String> pending = new CompletableFuture<>();
  volatile boolean ended;

  SampleProvider(String name) {
    this.name = name;
  }

  @Override
  public long add(long a, long b) {
    if (ended) {
      afterEnd.incrementAndGet();
    }
    return a + b;
  }

  @Override
  public double mix(byte a, short b, int c, float d, double e, boolean f) {
    return a + b + c + d + e + (f ? 1 : 0);
  }

  @Override
  public String join(List<String> parts, Map<String, Long> counts) {
    return String.join(",", parts) + counts;
  }

  @Override
  public byte[] bytes(byte[] in) {
    return in;
  }

  @Override
  public Point move(Point p, Instant at, BigDecimal by) {
    return new Point(p.x() + by.intValue(), p.y(), p.colour(), p.tags());
  }

  @Override
  public Object echo(Object any) {
    return any;
  }

  @Override
  public void fail(String how) throws Exception {
    switch (how) {
      case "own" -> throw new OwnException("mine");
      case "argument" -> throw new IllegalArgumentException("The wrong way.");
      case "code" ->
          throw new CapabilityException(
              ErrorCode.DENIED, "Not you.", false, "OWN_CODE", new OwnException("why"));
      case "stack" -> fail(how);
      default -> throw new java.io.IOException("broken");
    }
  }

  /** A class that a caller must never see. */
  static final class OwnException extends Exception {
    private static final long serialVersionUID = 1;

    OwnException(String message) {
      super(message);
    }
  }

  @Override
  public CompletionStage<String> later(String what) {
    return pending.thenApply(v -> what + v);
  }

  @Override
  public Cursor cursor(long from) {
    open.incrementAndGet();
    return new Cursor() {
      private long at = from;

      @Override
      public long next() {
        return at++;
      }

      @Override
      public void close() {
        open.decrementAndGet();
      }
    };
  }

  @Override
  public Store store(String store) {
    open.incrementAndGet();
    return new Store() {
      @Override
      public String where() {
        return store + " at " + name;
      }

      @Override
      public Cursor cursor() {
        return SampleProvider.this.cursor(0);
      }

      @Override
      public void close() {
        open.decrementAndGet();
      }
    };
  }

  @Override
  public void listen(Listener listener) {
    listener.told(name);
  }

  @Override
  public CompletionStage<String> never() {
    return new CompletableFuture<>();
  }
}
