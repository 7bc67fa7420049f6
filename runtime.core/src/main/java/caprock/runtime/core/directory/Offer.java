package caprock.runtime.core.directory;

import caprock.broker.Tier;
import caprock.broker.annotation.ProvidesCapability;
import caprock.broker.version.CapabilityVersion;
import java.util.Comparator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/**
 * A registered service that is a capability. Immutable.
 *
 * @param reference the service
 * @param name the capability's name
 * @param version its version
 * @param tier where it runs
 * @param bundle who registered it
 */
public record Offer(
    ServiceReference<?> reference,
    String name,
    CapabilityVersion version,
    Tier tier,
    Bundle bundle) {
  /** The property that the OSGi specifications give to services of other processes. */
  private static final String IMPORTED = "service.imported";

  /** Built-in before extensions before remote, then the highest version, then ranking and age. */
  static Comparator<Offer> order(boolean preferLocal) {
    return Comparator.comparingInt((Offer o) -> rank(o.tier, preferLocal))
        .thenComparing(Offer::version, Comparator.reverseOrder())
        .thenComparing(Offer::reference, Comparator.reverseOrder());
  }

  private static int rank(Tier tier, boolean preferLocal) {
    return switch (tier) {
      case BUILT_IN -> 0;
      case EXTENSION -> preferLocal ? 1 : 2;
      case REMOTE -> preferLocal ? 2 : 1;
    };
  }

  /**
   * The offer that a service makes; null if it makes none, or a malformed one.
   *
   * @param refused told in a sentence why an offer is not taken
   */
  static @Nullable Offer of(ServiceReference<?> reference, Bundle core, Consumer<String> refused) {
    Bundle bundle = reference.getBundle();
    Object name = reference.getProperty(ProvidesCapability.NAME_PROPERTY);
    Object version = reference.getProperty(ProvidesCapability.VERSION_PROPERTY);
    if (bundle == null
        || !(name instanceof String n)
        || reference.getProperty(DefaultAccount.FORWARDER) != null) {
      return null;
    }
    if (n.startsWith("core.") && bundle != core) {
      refused.accept("%s offers %s, and core.* comes from the runtime only.".formatted(bundle, n));
      return null;
    }
    try {
      CapabilityVersion v = CapabilityVersion.parse(String.valueOf(version));
      return new Offer(reference, n, v, tier(reference, bundle, core), bundle);
    } catch (IllegalArgumentException e) {
      refused.accept("%s of %s: %s".formatted(n, bundle, e.getMessage()));
      return null;
    }
  }

  private static Tier tier(ServiceReference<?> reference, Bundle bundle, Bundle core) {
    if (bundle == core) {
      return Tier.BUILT_IN;
    }
    return reference.getProperty(IMPORTED) == null ? Tier.EXTENSION : Tier.REMOTE;
  }

  /** The bundle as {@code name/version}. */
  public String provider() {
    return bundle.getSymbolicName() + "/" + bundle.getVersion();
  }
}
