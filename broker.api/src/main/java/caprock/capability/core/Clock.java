package caprock.capability.core;

import caprock.broker.annotation.CapabilityContract;
import caprock.broker.annotation.Endpoint;
import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/** {@code core.clock}: what time it is. Thread-safe; no method blocks or fails. */
@CapabilityContract
@ProviderType
public interface Clock {
  /** The time of day. It can jump when somebody sets the clock. */
  @Endpoint("The time of day.")
  Instant now();

  /** The time of day in milliseconds since 1970 (UTC). */
  @Endpoint("The time of day in milliseconds since 1970.")
  long epochMs();

  /**
   * Nanoseconds since a moment that is fixed for this process, from a clock that never jumps. Only
   * differences mean something.
   */
  @Endpoint("Nanoseconds of a clock that never jumps; only differences mean something.")
  long monotonicNs();
}
