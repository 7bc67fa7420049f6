package caprock.launcher.command.demo;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.health.ReclaimReport;
import caprock.broker.spi.RuntimeControl;
import caprock.broker.version.CapabilityRequirement;
import caprock.launcher.command.Waiting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** What is done to extensions from outside: update, unload, watch their memory come back. */
final class Extensions {
  /** How long the memory may take to come back before the demo gives up on it. */
  private static final long PATIENCE_MS = 10_000;

  private static final long POLL_NS = TimeUnit.MILLISECONDS.toNanos(200);

  private final RuntimeControl control;
  private final BundleFiles files;

  Extensions(RuntimeControl control, BundleFiles files) {
    this.control = control;
    this.files = files;
  }

  /**
   * Updates a bundle from its file, as a new version of it would be.
   *
   * @param provider {@code name/version}
   */
  void update(String provider) throws IOException {
    Bundle bundle = files.installed(provider);
    try (InputStream content = Files.newInputStream(files.file(bundle))) {
      bundle.update(content);
    } catch (BundleException e) {
      throw new IOException("The update of " + provider + " failed: " + e.getMessage(), e);
    }
  }

  /** Unloads what meets a requirement; returns what became of the memory of each bundle. */
  List<ReclaimReport> unload(CapabilityRequirement requirement) {
    return Waiting.get(control.unload(requirement)).stream().map(this::verdict).toList();
  }

  private ReclaimReport verdict(String bundle) {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
    Optional<ReclaimReport> report = report(bundle);
    while (report.map(r -> r.outcome() == ReclaimReport.Outcome.PENDING).orElse(true)
        && System.nanoTime() < deadline) {
      // A heap with room is not collected by itself; the demo does not wait for that.
      System.gc();
      LockSupport.parkNanos(POLL_NS);
      report = report(bundle);
    }
    return report.orElseThrow(
        () -> new CapabilityException(ErrorCode.INTERNAL, bundle + " is not watched."));
  }

  private Optional<ReclaimReport> report(String bundle) {
    return control.reclaims().stream().filter(r -> r.bundle().equals(bundle)).findFirst();
  }
}
