package caprock.runtime.core.builtin.clock;

import caprock.broker.annotation.ProvidesCapability;
import caprock.capability.core.Clock;
import java.time.Instant;
import org.osgi.service.component.annotations.Component;

/** The machine's clocks. Thread-safe; does not block. */
@ProvidesCapability(name = "core.clock", version = "1.0.0")
@Component(service = Clock.class)
public final class SystemClock implements Clock {
  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public long epochMs() {
    return System.currentTimeMillis();
  }

  @Override
  public long monotonicNs() {
    return System.nanoTime();
  }
}
