package caprock.tests.system.acquire;

import caprock.broker.annotation.ByReference;
import caprock.broker.annotation.CapabilityContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A contract with a method for each kind of value. */
@CapabilityContract
public interface Values {
  /** A colour. */
  enum Colour {
    RED,
    GREEN
  }

  /** A point with a label. */
  record Point(int x, int y, @Nullable String label) {}

  /** Points that are never null. */
  record Line(List<Point> points) {
    /** Copies the list. */
    public Line {
      points = List.copyOf(points);
    }
  }

  /** An object that is called where it lives. */
  @ByReference
  interface Drawer extends AutoCloseable {
    /** Puts something in; how much there is then. */
    int add(String thing);

    @Override
    void close();
  }

  byte octet(byte v);

  short half(short v);

  int whole(int v);

  long wide(long v);

  float single(float v);

  double twice(double v);

  boolean not(boolean v);

  @Nullable String text(@Nullable String v);

  byte[] bytes(byte[] v);

  Instant time(Instant v);

  BigDecimal decimal(BigDecimal v);

  Colour colour(Colour v);

  Point point(Point v);

  Line line(Line v);

  List<Integer> list(List<Integer> v);

  Map<String, Point> map(Map<String, Point> v);

  @Nullable Object any(@Nullable Object v);

  @Nullable Integer boxed(@Nullable Integer v);

  void nothing();

  Drawer drawer();

  int fill(Drawer drawer, String thing);

  CompletionStage<Point> later(Point v);

  String fail(String how);
}
