package caprock.tests.system.acquire;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Gives back what it is given. */
final class ValuesProvider implements Values {
  /** The last mutable arguments, which a caller must not be able to change. */
  volatile byte[] lastBytes = {};

  volatile @Nullable Object lastAny;

  @Override
  public byte octet(byte v) {
    return v;
  }

  @Override
  public short half(short v) {
    return v;
  }

  @Override
  public int whole(int v) {
    return v;
  }

  @Override
  public long wide(long v) {
    return v;
  }

  @Override
  public float single(float v) {
    return v;
  }

  @Override
  public double twice(double v) {
    return 2 * v;
  }

  @Override
  public boolean not(boolean v) {
    return !v;
  }

  @Override
  public @Nullable String text(@Nullable String v) {
    return v;
  }

  @Override
  public byte[] bytes(byte[] v) {
    lastBytes = v;
    return v;
  }

  @Override
  public Instant time(Instant v) {
    return v.plusSeconds(1);
  }

  @Override
  public BigDecimal decimal(BigDecimal v) {
    return v.add(BigDecimal.ONE);
  }

  @Override
  public Colour colour(Colour v) {
    return v == Colour.RED ? Colour.GREEN : Colour.RED;
  }

  @Override
  public Point point(Point v) {
    return new Point(v.y(), v.x(), v.label());
  }

  @Override
  public Line line(Line v) {
    return v;
  }

  @Override
  public List<Integer> list(List<Integer> v) {
    return new ArrayList<>(v);
  }

  @Override
  public Map<String, Point> map(Map<String, Point> v) {
    return v;
  }

  @Override
  public @Nullable Object any(@Nullable Object v) {
    lastAny = v;
    return v;
  }

  @Override
  public @Nullable Integer boxed(@Nullable Integer v) {
    return v;
  }

  @Override
  public void nothing() {
    lastAny = null;
  }

  @Override
  public Drawer drawer() {
    return new ListDrawer();
  }

  @Override
  public int fill(Drawer drawer, String thing) {
    return drawer.add(thing);
  }

  @Override
  public CompletionStage<Point> later(Point v) {
    return CompletableFuture.completedFuture(point(v));
  }

  @Override
  public String fail(String how) {
    if (how.equals("stack")) {
      throw new StackOverflowError();
    }
    throw switch (how) {
      case "argument" -> new IllegalArgumentException("how is not '" + how + "'.");
      case "state" -> new IllegalStateException("wrong state");
      default -> new CapabilityException(ErrorCode.DENIED, "No.", true, "E42", null);
    };
  }

  /** Keeps things in a list. */
  private static final class ListDrawer implements Drawer {
    private final List<String> things = new ArrayList<>();
    private boolean closed;

    @Override
    public int add(String thing) {
      if (closed) {
        throw new IllegalStateException("Used after its end.");
      }
      things.add(thing);
      return things.size();
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
