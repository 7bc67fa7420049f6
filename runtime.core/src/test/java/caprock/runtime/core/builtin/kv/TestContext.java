package caprock.runtime.core.builtin.kv;

import caprock.broker.spi.DataFolder;
import caprock.broker.spi.ExtensionTasks;
import caprock.broker.spi.InstanceContext;
import java.nio.file.Path;

/** An account whose data folder is a plain directory. */
record TestContext(String account, Path folder) implements InstanceContext, DataFolder {
  @Override
  public int shard() {
    return 0;
  }

  @Override
  public DataFolder dataFolder() {
    return this;
  }

  @Override
  public ExtensionTasks tasks() {
    throw new UnsupportedOperationException("The store needs no threads.");
  }

  @Override
  public Path path() {
    return folder;
  }

  @Override
  public Path resolve(String fileName) {
    return folder.resolve(fileName);
  }
}
