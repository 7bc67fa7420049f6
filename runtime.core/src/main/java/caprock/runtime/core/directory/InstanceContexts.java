package caprock.runtime.core.directory;

import caprock.broker.spi.InstanceContext;

/** Gives each instance of a stateful capability its context. Thread-safe. */
public interface InstanceContexts {
  /** The context of one instance, to be closed when the instance is. */
  Held open(Offer offer, String account, int shard);

  /** A context and what it holds, such as a locked folder. */
  interface Held extends AutoCloseable {
    /** What the instance is given. */
    InstanceContext context();

    /** Lets go of what the context holds. */
    @Override
    void close();
  }
}
