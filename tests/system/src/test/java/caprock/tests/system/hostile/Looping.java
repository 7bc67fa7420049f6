package caprock.tests.system.hostile;

import caprock.broker.annotation.CapabilityContract;

/** A capability of the test's own that calls a guest which never ends. */
@CapabilityContract
public interface Looping {
  /** Never ends by itself. */
  long loop();
}
