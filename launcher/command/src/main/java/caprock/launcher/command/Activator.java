package caprock.launcher.command;

import caprock.launcher.command.shell.DeployReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Offers the command line to the launcher, as a function from arguments to exit code: a type that
 * both know without sharing a class of their own.
 */
public final class Activator implements BundleActivator {
  private static final String MAIN_PROPERTY = "caprock.launcher.main";

  /** Framework property: the folder that File Install watches, where it runs. */
  private static final String DEPLOY_DIR = "felix.fileinstall.dir";

  private @Nullable AutoCloseable reports;

  @Override
  public void start(BundleContext context) throws IOException {
    String deploy = context.getProperty(DEPLOY_DIR);
    if (deploy != null) {
      // Before File Install starts, which complains of a folder that is not there.
      makeFolder(Path.of(deploy));
      reports = new DeployReports(context, Path.of(deploy), Console.ofProcess().err());
    }
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

  private static void makeFolder(Path deploy) throws IOException {
    try {
      Files.createDirectories(deploy);
    } catch (IOException e) {
      // Its message is all that the launcher shows.
      throw new IOException(
          "The watched folder %s cannot be made: %s. Set caprock.deploy.dir to a place that can be written."
              .formatted(deploy, e));
    }
  }

  @Override
  public void stop(BundleContext context) throws Exception {
    // The framework unregisters the service.
    if (reports != null) {
      reports.close();
    }
  }
}
