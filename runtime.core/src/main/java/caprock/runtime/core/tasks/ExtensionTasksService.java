package caprock.runtime.core.tasks;

import caprock.broker.spi.ExtensionTasks;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * The {@link ExtensionTasks} of one using bundle. The framework gives it back when the bundle
 * stops, and that closes it. Thread-safe.
 */
@Component(service = ExtensionTasks.class, scope = ServiceScope.BUNDLE)
public final class ExtensionTasksService implements ExtensionTasks {
  private final TaskGroup group;

  /** Made by DS, once for each using bundle. */
  @Activate
  public ExtensionTasksService(@Reference TaskGroups groups, ComponentContext context) {
    group = groups.open(context.getUsingBundle().getSymbolicName());
  }

  @Override
  public ExecutorService executor() {
    return group.executor();
  }

  @Override
  public ScheduledExecutorService scheduler() {
    return group.scheduler();
  }

  @Deactivate
  void close() {
    group.close();
  }
}
