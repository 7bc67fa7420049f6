package caprock.broker.spi;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Instances of one module. Thread-safe. */
@ProviderType
public interface WasiPool extends AutoCloseable {
  /**
   * Takes an instance for this caller alone: an idle one, else a new one. While as many are out as
   * the settings allow, blocks until one comes back or the current call's deadline passes; without
   * a deadline, as long as a guest may run. An instance comes back as its last user left it.
   *
   * @return the lease; the caller closes it
   * @throws caprock.broker.CapabilityException RESOURCE_EXHAUSTED if none came back in time,
   *     DISCONNECTED if the pool is closed, LOAD_FAILED if the module does not start
   */
  WasiLease lease();

  /**
   * Takes an instance, runs a call in it, and gives it back; as {@link #lease}, {@link
   * WasiLease#call} and {@link WasiLease#close} together.
   */
  <T extends @Nullable Object> T call(GuestCall<T> call);

  /** Closes every idle instance now and the leased ones when they come back. Does not wait. */
  @Override
  void close();
}
