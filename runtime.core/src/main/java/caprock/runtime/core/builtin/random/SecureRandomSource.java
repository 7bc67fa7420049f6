package caprock.runtime.core.builtin.random;

import caprock.broker.annotation.ProvidesCapability;
import caprock.capability.core.RandomSource;
import caprock.runtime.core.builtin.InvalidPayload;
import java.security.SecureRandom;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;

/** The platform's default {@link SecureRandom}, made by the first call. Thread-safe. */
@ProvidesCapability(name = "core.random", version = "1.0.0")
@Component(service = RandomSource.class)
public final class SecureRandomSource implements RandomSource {
  @Override
  public byte[] bytes(int count) {
    if (count < 0 || count > MAX_BYTES) {
      throw InvalidPayload.because(
          "count is 0 to %,d bytes, not %,d. Ask several times for more."
              .formatted(MAX_BYTES, count));
    }
    byte[] bytes = new byte[count];
    Holder.RANDOM.nextBytes(bytes);
    return bytes;
  }

  @Override
  public long between(long lowest, long highest) {
    if (lowest > highest) {
      throw InvalidPayload.because(
          "lowest is at most highest, not %d and %d.".formatted(lowest, highest));
    }
    if (highest < Long.MAX_VALUE) {
      return Holder.RANDOM.nextLong(lowest, highest + 1);
    }
    // The bound of nextLong is exclusive, so a range that ends at the last long is moved by one.
    return lowest > Long.MIN_VALUE
        ? Holder.RANDOM.nextLong(lowest - 1, highest) + 1
        : Holder.RANDOM.nextLong();
  }

  @Override
  public String uuid() {
    return UUID.randomUUID().toString();
  }

  private static final class Holder {
    static final SecureRandom RANDOM = new SecureRandom();
  }
}
