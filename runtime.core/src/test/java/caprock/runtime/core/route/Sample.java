package caprock.runtime.core.route;

import caprock.broker.annotation.ByReference;
import caprock.broker.annotation.CapabilityContract;
import caprock.broker.annotation.Endpoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** A contract with every kind of parameter and result. */
@CapabilityContract
public interface Sample {
  /** An enumeration of the contract. */
  enum Colour {
    RED,
    GREEN
  }

  /** A record of the contract. */
  record Point(int x, double y, Colour colour, List<String> tags) {}

  /** Lives at the provider until it is closed. */
  @ByReference
  interface Cursor extends AutoCloseable {
    long next();

    @Override
    void close();
  }

  /** Can be made again. */
  @ByReference(restorable = true)
  interface Store extends AutoCloseable {
    String where();

    Cursor cursor();

    @Override
    void close();
  }

  /** A caller's object that the provider calls. */
  @ByReference
  interface Listener {
    void told(String what);
  }

  long add(long a, long b);

  double mix(byte a, short b, int c, float d, double e, boolean f);

  String join(List<String> parts, Map<String, Long> counts);

  byte[] bytes(byte[] in);

  Point move(Point point, Instant at, BigDecimal by);

  Object echo(Object any);

  void fail(String how) throws Exception;

  CompletionStage<String> later(String what);

  Cursor cursor(long from);

  Store store(String name);

  void listen(Listener listener);

  @Endpoint(value = "Waits until told otherwise", timeoutMs = 50)
  CompletionStage<String> never();
}
