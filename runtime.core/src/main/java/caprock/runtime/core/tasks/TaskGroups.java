package caprock.runtime.core.tasks;

import caprock.runtime.core.settings.NumberSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes {@link TaskGroup}s, and knows which tasks outlived theirs. Thread-safe. */
@Component(service = TaskGroups.class)
public final class TaskGroups {
  /**
   * How long a stop waits for interrupted tasks to end, in milliseconds; a framework property. The
   * default is enough for a task to unwind, and short beside a person's patience.
   */
  public static final NumberSetting STOP_WAIT =
      NumberSetting.ms("caprock.tasks.stopWaitMs", 0, 500);

  private final CoreThreads threads;
  private final long stopWaitMs;
  private final Queue<TaskGroup> ending = new ConcurrentLinkedQueue<>();

  /** Made by DS. */
  @Activate
  public TaskGroups(@Reference CoreThreads threads, BundleContext context) {
    this(threads, STOP_WAIT.in(context));
  }

  /**
   * Makes one without a framework.
   *
   * @param stopWaitMs how long a stop waits for interrupted tasks to end
   */
  public TaskGroups(CoreThreads threads, long stopWaitMs) {
    this.threads = threads;
    this.stopWaitMs = stopWaitMs;
  }

  /**
   * Makes a group. Starts no thread; does not block.
   *
   * @param owner what its threads and errors are named after
   * @return the group; the caller closes it
   */
  public TaskGroup open(String owner) {
    return new TaskGroup(owner, threads.scheduler(), stopWaitMs, this::remember);
  }

  private void remember(TaskGroup group) {
    stuck();
    ending.add(group);
  }

  /** The tasks that still run although their group was closed. Does not block. */
  public List<StuckTask> stuck() {
    List<StuckTask> stuck = new ArrayList<>();
    for (TaskGroup group : ending) {
      List<StuckTask> tasks = group.stuck();
      if (tasks.isEmpty()) {
        ending.remove(group);
      }
      stuck.addAll(tasks);
    }
    return stuck;
  }
}
