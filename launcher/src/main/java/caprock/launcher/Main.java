package caprock.launcher;

import java.nio.file.Files;
import java.util.Collection;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The process: boots the framework as the run descriptor says, hands the arguments to the service
 * that is the command line, and exits with what it returns.
 *
 * <p>The run descriptor is {@code run/<first argument>.properties} where there is one, {@code
 * run/shell.properties} without arguments, else {@code run/command.properties}.
 */
public final class Main {
  /** The service property that marks a {@code ToIntFunction<String[]>} as the command line. */
  public static final String MAIN_PROPERTY = "caprock.launcher.main";

  /** The exit code where the runtime itself did not start. */
  private static final int BOOT_FAILED = 1;

  private Main() {}

  /** Runs one command and exits. */
  public static void main(String[] args) {
    // The only way out, whether by exit or by signal.
    Ending ending = new Ending(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(new Thread(ending, "caprock-stop"));
    int code = BOOT_FAILED;
    try {
      code = run(args, ending);
    } catch (BootException e) {
      System.err.println("LOAD_FAILED: " + e.getMessage());
    } catch (RuntimeException | Error e) {
      // The framework's threads would keep the process alive without its main thread.
      if (!Ending.begun()) {
        System.err.println("INTERNAL: " + e);
        e.printStackTrace(System.err);
      }
    } finally {
      ending.done();
    }
    System.exit(code);
  }

  private static int run(String[] args, Ending ending) throws BootException {
    System.setOut(System.err); // stdout is for results: the command line opens it by itself
    Home home = Home.find();
    RunningFramework running =
        RunningFramework.start(home, Settings.read(home, runName(home, args)));
    ending.booted(running);
    return Ending.begun() ? BOOT_FAILED : commandLine(running.context()).applyAsInt(args);
  }

  private static String runName(Home home, String[] args) {
    if (args.length == 0) {
      return "shell";
    }
    boolean plainWord = args[0].chars().allMatch(c -> c >= 'a' && c <= 'z');
    return plainWord && Files.exists(home.resolve("run/" + args[0] + ".properties"))
        ? args[0]
        : "command";
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static ToIntFunction<String[]> commandLine(BundleContext context) throws BootException {
    try {
      Collection<ServiceReference<ToIntFunction>> found =
          context.getServiceReferences(ToIntFunction.class, "(" + MAIN_PROPERTY + "=*)");
      for (ServiceReference<ToIntFunction> reference : found) {
        return context.getService(reference);
      }
    } catch (InvalidSyntaxException e) {
      throw new AssertionError("a constant filter", e);
    }
    throw new BootException("No bundle offers the command line (" + MAIN_PROPERTY + ").", null);
  }
}
