package caprock.tests.system.update;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.CapabilityException;
import caprock.broker.CapabilityHandle;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.Callers;
import caprock.tests.system.harness.Lab;
import caprock.tests.system.harness.TestRepository;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** The one scenario of updates under load, run with and without draining. */
final class UpdateLoad {
  static final int CALLERS = 100;
  static final int UPDATES = 50;
  static final long CALLS = 50_000;

  private final Lab lab;
  private final List<Path> versions;

  /** What came of it. */
  record Outcome(long answered, List<CapabilityException> failures, List<String> wrong) {
    /** Each failure once, with its code. */
    List<String> sentences() {
      return failures.stream().map(CapabilityException::toString).distinct().toList();
    }
  }

  UpdateLoad(Lab lab, int updates) {
    this.lab = lab;
    Path folder = lab.repository().folder().resolveSibling("updates");
    this.versions =
        IntStream.rangeClosed(1, updates)
            .mapToObj(n -> TestRepository.copy("update.counter", folder, "1.0." + n))
            .toList();
  }

  /** Updates one bundle again and again; its callers hold one handle. */
  Outcome inPlace(long calls) {
    Bundle counter = lab.install(TestRepository.fixture("update.counter"));
    CapabilityHandle handle = lab.acquire("update.counter@^1.0");
    Callers callers = Callers.start(handle, CALLERS);
    try (callers) {
      for (Path version : versions) {
        Lab.update(counter, version);
      }
      Await.until("enough calls", () -> isEnough(callers, calls));
    }
    return outcome(callers, handle);
  }

  /** Installs each version beside the one before, which then goes. */
  Outcome sideBySide(long calls) throws BundleException {
    Bundle old = lab.install(TestRepository.fixture("update.counter"));
    CapabilityHandle handle = lab.acquire("update.counter@^1.0");
    Callers callers = Callers.start(handle, CALLERS);
    try (callers) {
      for (Path version : versions) {
        Bundle young = lab.install(version);
        old.uninstall();
        old = young;
      }
      Await.until("enough calls", () -> isEnough(callers, calls));
    }
    return outcome(callers, handle);
  }

  private static boolean isEnough(Callers callers, long calls) {
    return callers.answered() >= calls || !callers.failures().isEmpty();
  }

  private Outcome outcome(Callers callers, CapabilityHandle handle) {
    Outcome outcome = new Outcome(callers.answered(), callers.failures(), callers.wrong());
    if (outcome.failures.isEmpty()) {
      assertThat(Lab.call(handle, "version")).isEqualTo("1.0." + versions.size());
    }
    return outcome;
  }
}
