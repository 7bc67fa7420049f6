package caprock.runtime.core.broker;

import caprock.broker.health.HealthReport;
import caprock.broker.health.HealthReport.Entry;
import caprock.broker.health.HealthReport.Status;
import caprock.broker.health.ReclaimReport;
import caprock.runtime.core.directory.Directory;
import caprock.runtime.core.directory.Offer;
import caprock.runtime.core.loader.Loader;
import caprock.runtime.core.loader.LoaderParts;
import caprock.runtime.core.reclaim.ReclaimWatcher;
import caprock.runtime.core.tasks.StuckTask;
import caprock.runtime.core.tasks.TaskGroups;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says how the runtime and its capabilities are. Thread-safe. */
final class HealthCollector {
  private final Directory directory;
  private final Loader loader;
  private final LoaderParts parts;
  private final ReclaimWatcher reclaim;
  private final Routes routes;
  private final TaskGroups tasks;

  HealthCollector(
      Directory directory,
      Loader loader,
      LoaderParts parts,
      ReclaimWatcher reclaim,
      Routes routes,
      TaskGroups tasks) {
    this.directory = directory;
    this.loader = loader;
    this.parts = parts;
    this.reclaim = reclaim;
    this.routes = routes;
    this.tasks = tasks;
  }

  HealthReport report() {
    List<Entry> entries = new ArrayList<>();
    entries.add(
        new Entry(
            "broker",
            Status.UP,
            "%d handles; loaded: %s."
                .formatted(
                    routes.size(),
                    loader.loaded().isEmpty() ? "nothing" : String.join(", ", loader.loaded()))));
    for (Offer o : directory.offers()) {
      entries.add(
          new Entry(
              o.name() + "/" + o.version(),
              Status.UP,
              "Runs in %s, %d handles.".formatted(o.provider(), directory.handles(o))));
    }
    parts.problems().forEach(p -> entries.add(new Entry("repository", Status.DEGRADED, p)));
    for (String name : parts.suspended()) {
      entries.add(
          new Entry(name, Status.UP, "Stopped or uninstalled by hand; not loaded by itself."));
    }
    for (StuckTask task : tasks.stuck()) {
      entries.add(new Entry(task.owner(), Status.DEGRADED, task.sentence()));
    }
    List<ReclaimReport> reclaims = reclaim.reports();
    for (ReclaimReport r : reclaims) {
      if (r.outcome() == ReclaimReport.Outcome.HELD) {
        entries.add(
            new Entry(
                r.bundle(), Status.DEGRADED, "Its memory has not come back. " + r.sentence()));
      }
    }
    Status worst =
        entries.stream().map(Entry::status).max(Comparator.naturalOrder()).orElse(Status.UP);
    return new HealthReport(worst, entries, reclaims);
  }
}
