package caprock.broker.spi;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One instance, held by one caller at a time. Not thread-safe, but may be handed from thread to
 * thread.
 */
@ProviderType
public interface WasiLease extends AutoCloseable {
  /**
   * The engine's instance, for reading its memory and finding its exports.
   *
   * @param type the engine's instance class
   * @throws IllegalArgumentException if the instance is not of that class
   */
  <I> I unwrap(Class<I> type);

  /**
   * Runs guest code on this thread until it returns, or the current call's deadline or the thread's
   * interrupt stops it. After any failure that is not a {@link caprock.broker.CapabilityException}
   * of the call's own, the instance is discarded: {@link #usable} is false, and further calls fail.
   * An exception that a host function throws through the guest discards it too.
   *
   * <p>The runtime stops a guest by interrupting the thread, and clears that interrupt before it
   * returns. An interrupt by anybody else stays set, and discards the instance even when the guest
   * returns a result. A call within a call of the same lease is part of the outer one.
   *
   * @param call what to run; it gets this lease
   * @return what the call returned
   * @throws caprock.broker.CapabilityException TIMEOUT if it was stopped, TRAPPED if it trapped,
   *     RESOURCE_EXHAUSTED if it ran out of stack, DISCONNECTED if the instance was discarded; or
   *     what the call itself threw
   */
  <T extends @Nullable Object> T call(GuestCall<T> call);

  /** Whether the instance can still be called. */
  boolean usable();

  /** Has the instance thrown away instead of given back. */
  void discard();

  /** Gives the instance back. A second call does nothing. */
  @Override
  void close();
}
