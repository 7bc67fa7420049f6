package caprock.tests.bench;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Offers the benchmarks to the command {@code caprock bench}. */
public final class Activator implements BundleActivator {
  private static final String MAIN_PROPERTY = "caprock.bench.main";

  @Override
  public void start(BundleContext context) {
    ToIntFunction<String[]> bench = args -> Bench.run(context, args);
    Dictionary<String, Object> properties = new Hashtable<>();
    properties.put(MAIN_PROPERTY, "bench");
    context.registerService(ToIntFunction.class, bench, properties);
  }

  @Override
  public void stop(BundleContext context) {
    // The framework unregisters the service.
  }
}
