package caprock.launcher.command;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Offers the command line to the launcher, as a function from arguments to exit code: a type that
 * both know without sharing a class of their own.
 */
public final class Activator implements BundleActivator {
  private static final String MAIN_PROPERTY = "caprock.launcher.main";

  @Override
  public void start(BundleContext context) {
    ToIntFunction<String[]> commandLine =
        args -> {
          try (Tool tool = new Tool(context, Console.ofProcess())) {
            return Caprock.run(tool, args);
          }
        };
    Dictionary<String, Object> properties = new Hashtable<>();
    properties.put(MAIN_PROPERTY, "command");
    context.registerService(ToIntFunction.class, commandLine, properties);
  }

  @Override
  public void stop(BundleContext context) {
    // The framework unregisters the service.
  }
}
