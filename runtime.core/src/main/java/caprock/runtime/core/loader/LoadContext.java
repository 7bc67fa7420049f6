package caprock.runtime.core.loader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.AbstractWiringNamespace;
import org.osgi.framework.namespace.IdentityNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.resource.Capability;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;
import org.osgi.resource.Wiring;
import org.osgi.service.resolver.HostedCapability;
import org.osgi.service.resolver.ResolveContext;

/**
 * One question to the framework's resolver: what must be installed beside what is there, so that
 * one resource of a repository resolves? What is there comes first, then the highest version. Used
 * once, by one thread.
 */
final class LoadContext extends ResolveContext {
  private final IndexResource root;
  private final List<IndexResource> installable;
  private final Map<Resource, Wiring> wirings = new HashMap<>();
  private final Map<String, Filter> filters = new HashMap<>();

  LoadContext(BundleContext context, IndexResource root, Collection<IndexResource> repository) {
    this.root = root;
    Set<String> present = new HashSet<>();
    for (Bundle bundle : context.getBundles()) {
      BundleWiring wiring = bundle.adapt(BundleWiring.class);
      if (wiring != null && wiring.isCurrent()) {
        wirings.put(wiring.getRevision(), wiring);
        BundleRevision revision = wiring.getRevision();
        present.add(revision.getSymbolicName() + "/" + revision.getVersion());
      }
    }
    this.installable =
        repository.stream().filter(r -> r == root || !present.contains(r.identity())).toList();
  }

  /** Whether a bundle that was there when this was made has gone, so that answers mean nothing. */
  boolean isStale() {
    return wirings.values().stream().anyMatch(w -> w instanceof BundleWiring b && !b.isInUse());
  }

  @Override
  public Collection<Resource> getMandatoryResources() {
    return List.of(root);
  }

  @Override
  public Map<Resource, Wiring> getWirings() {
    return wirings;
  }

  @Override
  public boolean isEffective(Requirement requirement) {
    String effective = requirement.getDirectives().get(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE);
    return effective == null || effective.equals(Namespace.EFFECTIVE_RESOLVE);
  }

  @Override
  public int insertHostedCapability(List<Capability> capabilities, HostedCapability hosted) {
    int at = Collections.binarySearch(capabilities, hosted, LoadContext::compare);
    int place = at < 0 ? -at - 1 : at;
    capabilities.add(place, hosted);
    return place;
  }

  @Override
  public List<Capability> findProviders(Requirement requirement) {
    List<Capability> installed = new ArrayList<>();
    for (Wiring wiring : wirings.values()) {
      List<Capability> offers = wiring.getResourceCapabilities(requirement.getNamespace());
      if (offers == null) {
        continue; // its bundle has just been uninstalled
      }
      for (Capability c : offers) {
        if (matches(requirement, c)) {
          installed.add(c);
        }
      }
    }
    List<Capability> offered = new ArrayList<>();
    for (IndexResource resource : installable) {
      for (Capability c : resource.getCapabilities(requirement.getNamespace())) {
        if (matches(requirement, c)) {
          offered.add(c);
        }
      }
    }
    installed.sort(LoadContext::compare);
    offered.sort(LoadContext::compare);
    installed.addAll(offered);
    return installed;
  }

  private boolean matches(Requirement requirement, Capability capability) {
    String text = requirement.getDirectives().get(Namespace.REQUIREMENT_FILTER_DIRECTIVE);
    if (text == null) {
      return true;
    }
    if (!filters.computeIfAbsent(text, LoadContext::filter).matches(capability.getAttributes())) {
      return false;
    }
    String mandatory =
        capability.getDirectives().get(AbstractWiringNamespace.CAPABILITY_MANDATORY_DIRECTIVE);
    if (mandatory != null) {
      for (String attribute : mandatory.split("\\s*,\\s*")) {
        if (!text.contains("(" + attribute + "=")) {
          return false;
        }
      }
    }
    return true;
  }

  private static Filter filter(String text) {
    try {
      return FrameworkUtil.createFilter(text);
    } catch (InvalidSyntaxException e) {
      throw new IllegalArgumentException("Not a filter: " + text, e);
    }
  }

  /** The highest version first. */
  private static int compare(Capability a, Capability b) {
    return Comparator.<Version>reverseOrder().compare(version(a), version(b));
  }

  private static Version version(Capability c) {
    String attribute =
        switch (c.getNamespace()) {
          case PackageNamespace.PACKAGE_NAMESPACE, IdentityNamespace.IDENTITY_NAMESPACE ->
              Constants.VERSION_ATTRIBUTE;
          default -> AbstractWiringNamespace.CAPABILITY_BUNDLE_VERSION_ATTRIBUTE;
        };
    @Nullable Object version = c.getAttributes().get(attribute);
    return version instanceof Version v ? v : Version.emptyVersion;
  }
}
