package caprock.broker.spi;

import org.osgi.annotation.versioning.ProviderType;

/** Whom an {@link InstanceAware} instance serves, and with what. Thread-safe; does not block. */
@ProviderType
public interface InstanceContext {
  /** The account. */
  String account();

  /** The shard's number, from 0. */
  int shard();

  /** Where the instance keeps its files: one folder for each capability, account and shard. */
  DataFolder dataFolder();

  /** Threads that end with the extension. */
  ExtensionTasks tasks();
}
