package caprock.broker;

import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a request got. The caller owns the handles: close the response, or release each handle.
 *
 * <p>Thread-safe. The values do not change; no method blocks.
 */
@ProviderType
public interface AcquireResponse extends AutoCloseable {
  /** Whether every required capability was had. If not, {@link #handles} is empty. */
  boolean success();

  /** The handles by capability name, in the order of the request. */
  Map<String, CapabilityHandle> handles();

  /**
   * The handle of one capability.
   *
   * @throws CapabilityException with the reason, if the request did not get it
   * @throws IllegalArgumentException if the request did not name it
   */
  CapabilityHandle handle(String name);

  /** The names, required and optional, that could not be had. */
  List<String> missing();

  /** Why, for each missing name. */
  Map<String, CapabilityError> errors();

  /** Sentences about what is worth knowing although it worked. */
  List<String> warnings();

  /**
   * Returns this response if it was a success.
   *
   * @throws CapabilityException with the first required capability's reason, if it was not
   */
  AcquireResponse orThrow();

  /** Releases every handle. A second call does nothing. */
  @Override
  void close();
}
