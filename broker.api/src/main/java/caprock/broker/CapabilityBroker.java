package caprock.broker;

import caprock.broker.health.Explanation;
import caprock.broker.health.HealthReport;
import caprock.broker.version.CapabilityRequirement;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The way in: a program acquires capabilities here by name and version.
 *
 * <p>An OSGi service, one per using bundle: what a bundle acquires and does not release is released
 * when the bundle stops. Thread-safe.
 *
 * <pre>{@code
 * try (AcquireResponse got = broker.acquire(AcquireRequest.of("data.sql@^1.0"))
 *     .toCompletableFuture().join().orThrow()) {
 *   SqlDatabase db = got.handle("data.sql").as(SqlDatabases.class).open("books");
 * }
 * }</pre>
 */
@ProviderType
public interface CapabilityBroker {
  /** The account of callers that name none. */
  String DEFAULT_ACCOUNT = "default";

  /**
   * Acquires capabilities, loading what is not loaded yet.
   *
   * <p>Does not block. Where everything is loaded, the stage is complete on return. A capability
   * that cannot be had is no exception but part of the response.
   *
   * @return completes with the response, which the caller owns
   */
  CompletionStage<AcquireResponse> acquire(AcquireRequest request);

  /**
   * Releases every handle that was acquired here (and in no session) for these names.
   *
   * @return how many handles were released
   */
  int release(Collection<String> names);

  /** Every capability that can be had now, by name, then highest version first. Returns at once. */
  List<CapabilityInfo> list();

  /** Why a requirement can or cannot be met, in plain sentences. Loads nothing. Returns at once. */
  Explanation explain(CapabilityRequirement requirement);

  /** How the runtime and its capabilities are. Returns at once. */
  HealthReport health();

  /**
   * Opens a session that owns what is acquired in it; one per connection, shell or unit of work.
   *
   * @param account whose state its capabilities use
   * @return the session; the caller closes it
   */
  CapabilitySession openSession(String account);
}
