package caprock.broker.spi;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A capability with state: a prototype-scope component of which the runtime gets one instance for
 * each account and shard.
 *
 * <p>The runtime calls {@link #open} once before any other method, and {@link #close} once when the
 * instance has answered its last call; both from one thread at a time, never while it holds a lock.
 */
@ConsumerType
public interface InstanceAware {
  /**
   * Tells the instance whom it serves. May block; callers wait.
   *
   * @throws Exception if the instance cannot serve; callers get its message
   */
  void open(InstanceContext context) throws Exception;

  /**
   * Ends the instance. Everything it holds must be gone on return.
   *
   * @throws Exception is logged
   */
  void close() throws Exception;
}
