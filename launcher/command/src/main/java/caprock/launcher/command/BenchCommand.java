package caprock.launcher.command;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * {@code caprock bench}: hands its arguments to the benchmarks. Those are a bundle of the module
 * {@code tests/bench} that the run descriptor {@code bench} starts in this same framework, beside
 * the core that it measures; it offers a function from arguments to exit code.
 */
@Command(
    name = "bench",
    description = "Measures the runtime; options are handed on to the benchmarks (--json, --help).")
final class BenchCommand implements Callable<Integer> {
  private static final String BENCHMARKS = "(caprock.bench.main=*)";

  private final Tool tool;

  @Unmatched private final List<String> options = new ArrayList<>();

  BenchCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public Integer call() {
    tool.broker(); // what is measured must be up
    return benchmarks().applyAsInt(options.toArray(String[]::new));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private ToIntFunction<String[]> benchmarks() {
    BundleContext context = tool.context();
    try {
      Collection<ServiceReference<ToIntFunction>> found =
          context.getServiceReferences(ToIntFunction.class, BENCHMARKS);
      for (ServiceReference<ToIntFunction> reference : found) {
        return context.getService(reference);
      }
    } catch (InvalidSyntaxException e) {
      throw new AssertionError("a constant filter", e);
    }
    throw new CapabilityException(
        ErrorCode.LOAD_FAILED,
        "No bundle offers the benchmarks. Build them with: mvn -DskipTests -pl tests/bench -am package");
  }
}
