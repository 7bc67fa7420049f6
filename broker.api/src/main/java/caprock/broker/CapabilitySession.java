package caprock.broker;

import java.util.Collection;
import java.util.concurrent.CompletionStage;
import org.osgi.annotation.versioning.ProviderType;

/** Owns what is acquired in it, on behalf of one account. Thread-safe. */
@ProviderType
public interface CapabilitySession extends AutoCloseable {
  /** Whose state the session's capabilities use. */
  String account();

  /**
   * As {@link CapabilityBroker#acquire}, within this session.
   *
   * @return completes with the response; with DENIED for every name if the request names another
   *     account, with DISCONNECTED if the session is closed
   */
  CompletionStage<AcquireResponse> acquire(AcquireRequest request);

  /**
   * Releases every handle of this session for these names.
   *
   * @return how many handles were released
   */
  int release(Collection<String> names);

  /** Releases everything. A second call does nothing. */
  @Override
  void close();
}
