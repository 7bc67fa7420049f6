package caprock.capability.core;

import caprock.broker.annotation.CapabilityContract;
import caprock.broker.annotation.Endpoint;
import org.osgi.annotation.versioning.ProviderType;

/**
 * {@code core.random}: random values that nobody can foresee, fit for keys and tokens. Thread-safe;
 * no method blocks.
 */
@CapabilityContract
@ProviderType
public interface RandomSource {
  /** The most bytes of one call: 1 MiB. */
  int MAX_BYTES = 1 << 20;

  /**
   * Random bytes.
   *
   * @param count 0 to {@link #MAX_BYTES}
   * @return a new array
   */
  @Endpoint("Random bytes, at most 1 MiB.")
  byte[] bytes(int count);

  /**
   * A random number, every one of the range as likely as another.
   *
   * @param lowest the lowest possible result
   * @param highest the highest possible result, at least {@code lowest}
   */
  @Endpoint("A random integer from lowest to highest, both included.")
  long between(long lowest, long highest);

  /** A random UUID (version 4, RFC 9562) in lower-case text. */
  @Endpoint("A random UUID.")
  String uuid();
}
