package caprock.tests.system.harness;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * What is there at one moment: bundles, services, threads, open files. Two of them tell what
 * something left behind.
 *
 * @param bundles symbolic name, version, location and state of each
 * @param services interfaces and bundle of each
 * @param threads the names of the live threads, but the JVM's own helpers and idle ones of pools
 * @param openFiles what the process has open, where the system tells; regular files only
 */
public record Census(
    List<String> bundles, List<String> services, List<String> threads, List<String> openFiles) {

  /** Counts now. */
  public static Census take(BundleContext context) {
    return new Census(bundles(context), services(context), threadNames(), filesOpen());
  }

  private static List<String> bundles(BundleContext context) {
    return Arrays.stream(context.getBundles()).map(Census::describe).sorted().toList();
  }

  private static String describe(Bundle b) {
    return b.getSymbolicName() + "/" + b.getVersion() + " " + b.getLocation() + " " + b.getState();
  }

  private static List<String> services(BundleContext context) {
    try {
      ServiceReference<?>[] all = context.getAllServiceReferences(null, null);
      return Arrays.stream(all).map(String::valueOf).sorted().toList();
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException("There is no filter.", e);
    }
  }

  private static List<String> threadNames() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(thread -> !isIdle(thread.getValue()))
        .map(thread -> thread.getKey().getName())
        .filter(name -> !name.startsWith("process reaper") && !name.startsWith("Attach"))
        .sorted()
        .toList();
  }

  /**
   * A pool grows when it must and shrinks when it likes; its thread without a task is nothing left.
   */
  private static boolean isIdle(StackTraceElement[] frames) {
    return Arrays.stream(frames)
        .anyMatch(
            f ->
                f.getClassName().equals(ThreadPoolExecutor.class.getName())
                    && f.getMethodName().equals("getTask"));
  }

  private static List<String> filesOpen() {
    File[] descriptors = new File("/proc/self/fd").listFiles();
    if (descriptors == null) {
      return List.of();
    }
    List<String> open = new ArrayList<>();
    for (File descriptor : descriptors) {
      File target = target(descriptor);
      if (target != null && target.isFile()) {
        open.add(target.getPath());
      }
    }
    return open.stream().sorted().toList();
  }

  private static File target(File descriptor) {
    try {
      return descriptor.getCanonicalFile();
    } catch (java.io.IOException e) {
      return null; // closed meanwhile
    }
  }

  /** What this has and another has not, a line each; threads of a pool count once. */
  public List<String> beyond(Census before) {
    List<String> more = new ArrayList<>();
    more.addAll(minus("bundle ", bundles, before.bundles));
    more.addAll(minus("service ", services, before.services));
    more.addAll(minus("thread ", threads, before.threads));
    more.addAll(minus("open file ", openFiles, before.openFiles));
    return more;
  }

  private static List<String> minus(String what, List<String> now, List<String> before) {
    List<String> left = new ArrayList<>(now);
    before.forEach(left::remove);
    return new TreeSet<>(left).stream().map(l -> what + l).collect(Collectors.toList());
  }
}
