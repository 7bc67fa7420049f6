package caprock.runtime.core.directory;

import caprock.broker.annotation.ProvidesCapability;
import caprock.broker.manifest.CapabilityManifest;
import caprock.broker.manifest.Limits;
import caprock.broker.version.CapabilityRequirement;
import caprock.broker.version.CapabilityVersion;
import caprock.broker.version.VersionConstraint;
import caprock.runtime.core.contract.ContractModel;
import caprock.runtime.core.contract.EndpointModel;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleRevision;

/** Derives manifests from contracts, service properties and bundle headers. */
public final class Manifests {
  private Manifests() {}

  static CapabilityManifest of(Offer offer, ContractModel model) {
    return new CapabilityManifest(
        offer.name(),
        offer.version(),
        model.type().getName(),
        model.endpoints().stream().map(EndpointModel::info).toList(),
        limits(offer.reference()),
        requires(offer.bundle()));
  }

  static Limits limits(ServiceReference<?> reference) {
    return new Limits(
        (int) number(reference, "maxConcurrentCalls"),
        number(reference, "maxPayloadBytes"),
        number(reference, "maxExecutionMs"));
  }

  private static long number(ServiceReference<?> reference, String property) {
    Object value = reference.getProperty(ProvidesCapability.PREFIX_ + property);
    return value instanceof Number n ? Math.max(0, n.longValue()) : 0;
  }

  /** The capabilities that a bundle says it needs. */
  public static List<CapabilityRequirement> requires(Bundle bundle) {
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    if (revision == null) {
      return List.of();
    }
    return revision.getDeclaredRequirements(ProvidesCapability.NAMESPACE).stream()
        .map(r -> requirement(r.getAttributes()))
        .toList();
  }

  /** The requirement that a header's attributes {@code name} and {@code range} stand for. */
  public static CapabilityRequirement requirement(Map<String, Object> attributes) {
    Object range = attributes.get("range");
    return new CapabilityRequirement(
        String.valueOf(attributes.get("name")),
        range == null ? VersionConstraint.ANY : VersionConstraint.parse(range.toString()));
  }

  /** The version that a capability's attributes stand for; 0.0.0 if there is none. */
  public static CapabilityVersion version(Map<String, Object> attributes) {
    return attributes.get("version") instanceof Version v
        ? CapabilityVersion.parse(v.toString())
        : CapabilityVersion.ZERO;
  }
}
