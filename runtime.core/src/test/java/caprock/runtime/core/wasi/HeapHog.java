package caprock.runtime.core.wasi;

import caprock.broker.CapabilityException;
import caprock.broker.spi.WasiLease;
import caprock.broker.spi.WasiPool;
import caprock.broker.spi.WasiSettings;
import java.util.ArrayList;
import java.util.List;

/** A process with a small heap, in which guests take more memory than there is. */
final class HeapHog {
  private HeapHog() {}

  public static void main(String[] arguments) {
    WasiRuntime runtime = new WasiRuntime(ignored -> {}, 60_000);
    ExtensionWasi host = runtime.open("hog");
    WasiPool pool =
        host.pool(
            TestGuests.hostile(TestGuests.COMPILED, x -> x),
            WasiSettings.DEFAULT.withMaxMemoryPages(512).withInstances(1000, 1));
    System.out.println("full: " + fill(pool));
    System.out.println("instances: " + host.instances());
    System.out.println("next: " + pool.call(lease -> TestGuests.call(lease, "add", 2, 3)));
    runtime.close();
  }

  /** Takes instances and has each grow to its cap, until one fails; then gives them back. */
  private static String fill(WasiPool pool) {
    List<WasiLease> leases = new ArrayList<>();
    try {
      while (true) {
        WasiLease lease = pool.lease();
        leases.add(lease);
        TestGuests.call(lease, "grow_to_the_cap");
      }
    } catch (CapabilityException failure) {
      return failure.toString();
    } finally {
      leases.forEach(WasiLease::discard);
    }
  }
}
