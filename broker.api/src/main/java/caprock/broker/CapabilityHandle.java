package caprock.broker;

import caprock.broker.manifest.CapabilityManifest;
import caprock.broker.version.CapabilityRequirement;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A right to call one capability, bound to a name and a range of versions and not to one provider:
 * when the provider is updated or replaced, the next call goes to the new one, and calls in flight
 * finish on the old.
 *
 * <p>Thread-safe. The values of a dynamic call are a closed set: null, Boolean, Long (every
 * integral type is accepted and narrowed with a range check), Double, String, {@code byte[]}, List,
 * Map with String keys, and references (interfaces marked {@link
 * caprock.broker.annotation.ByReference}). Enums travel as their names, instants as ISO text,
 * BigDecimal as text, records as Map by component name. Results are deep copies in immutable
 * collections.
 */
@ProviderType
public interface CapabilityHandle extends AutoCloseable {
  /** What was asked for. */
  CapabilityRequirement requirement();

  /**
   * What the handle is bound to now.
   *
   * @throws CapabilityException DISCONNECTED if it was released or nothing is bound at the moment
   */
  CapabilityInfo info();

  /**
   * What the bound capability offers.
   *
   * @throws CapabilityException DISCONNECTED if it was released or nothing is bound at the moment
   */
  CapabilityManifest manifest();

  /**
   * Calls a method of the contract with the default deadline.
   *
   * <p>Does not block: a provider that can answer at once does so on the caller's thread, before
   * this returns; while a provider is being replaced the call waits in a queue.
   *
   * @param method the method's name
   * @param args the arguments in order; copied where they are mutable
   * @return completes with the result, or with a {@link CapabilityException}; never throws
   */
  CompletionStage<@Nullable Object> invoke(String method, @Nullable Object... args);

  /** As {@link #invoke(String, Object...)}, with options. */
  CompletionStage<@Nullable Object> invokeWith(
      CallOptions options, String method, @Nullable Object... args);

  /**
   * The capability as a typed object: a forwarder that holds this handle's route and no provider.
   * It may be kept as long as the handle; after {@link #release} its methods fail DISCONNECTED. A
   * synchronous call may wait up to its deadline while a provider is being replaced.
   *
   * @param contract the contract interface, or one that it extends
   * @throws IllegalArgumentException if the bound provider does not implement the interface
   * @throws CapabilityException DISCONNECTED if the handle was released
   */
  <T> T as(Class<T> contract);

  /** As {@link #as(Class)}, with options for each call. */
  <T> T as(Class<T> contract, CallOptions options);

  /** Gives the capability back. Calls in flight finish. A second release does nothing. */
  void release();

  /** The same as {@link #release}. */
  @Override
  default void close() {
    release();
  }
}
