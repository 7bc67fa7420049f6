package caprock.runtime.core.instance;

import caprock.broker.spi.ExtensionTasks;
import caprock.broker.spi.InstanceContext;
import caprock.runtime.core.directory.InstanceContexts;
import caprock.runtime.core.directory.Offer;
import caprock.runtime.core.files.DataFolders;
import caprock.runtime.core.files.FolderUse;
import caprock.runtime.core.tasks.TaskGroup;
import caprock.runtime.core.tasks.TaskGroups;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the contexts of instances from the runtime's folders and threads. Thread-safe. */
@Component(service = InstanceContexts.class)
public final class Instances implements InstanceContexts {
  private final TaskGroups groups;
  private final DataFolders folders;

  /** Made by Declarative Services. */
  @Activate
  public Instances(@Reference TaskGroups groups, @Reference DataFolders folders) {
    this.groups = groups;
    this.folders = folders;
  }

  @Override
  public Held open(Offer offer, String account, int shard) {
    TaskGroup group = groups.open(offer.bundle().getSymbolicName());
    return new Context(account, shard, folders.open(offer.name(), account, shard), group);
  }

  private record Context(String account, int shard, FolderUse dataFolder, TaskGroup group)
      implements Held, InstanceContext, ExtensionTasks {
    @Override
    public InstanceContext context() {
      return this;
    }

    @Override
    public ExtensionTasks tasks() {
      return this;
    }

    @Override
    public ExecutorService executor() {
      return group.executor();
    }

    @Override
    public ScheduledExecutorService scheduler() {
      return group.scheduler();
    }

    @Override
    public void close() {
      group.close();
      dataFolder.close();
    }
  }
}
