package caprock.broker.spi;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something to do in a guest.
 *
 * @param <T> what it returns
 */
@ConsumerType
@FunctionalInterface
public interface GuestCall<T extends @Nullable Object> {
  /**
   * Runs on the caller's thread.
   *
   * @param lease the instance, already held
   * @return the result
   */
  T run(WasiLease lease);
}
