package caprock.runtime.core.loader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.IdentityNamespace;
import org.osgi.resource.Capability;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;
import org.osgi.service.repository.ContentNamespace;

/** A resource as an index describes it. Equal only to itself, immutable once read. */
public final class IndexResource implements Resource {
  private final List<Capability> capabilities = new ArrayList<>();
  private final List<Requirement> requirements = new ArrayList<>();

  /** The resolver asks each resource of a repository again and again. */
  private final Map<String, List<Capability>> byNamespace = new HashMap<>();

  /** One capability of the resource. */
  record Cap(
      Resource getResource,
      String getNamespace,
      Map<String, Object> getAttributes,
      Map<String, String> getDirectives)
      implements Capability {
    @Override
    public Resource getResource() {
      return getResource;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    @Override
    public String toString() {
      return getNamespace + getAttributes;
    }
  }

  /** One requirement of the resource. */
  record Req(
      Resource getResource,
      String getNamespace,
      Map<String, Object> getAttributes,
      Map<String, String> getDirectives)
      implements Requirement {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    @Override
    public String toString() {
      return getNamespace + getDirectives;
    }
  }

  void addCapability(
      String namespace, Map<String, Object> attributes, Map<String, String> directives) {
    Cap capability = new Cap(this, namespace, attributes, directives);
    capabilities.add(capability);
    byNamespace.computeIfAbsent(namespace, n -> new ArrayList<>()).add(capability);
  }

  void addRequirement(
      String namespace, Map<String, Object> attributes, Map<String, String> directives) {
    requirements.add(new Req(this, namespace, attributes, directives));
  }

  @Override
  public List<Capability> getCapabilities(@Nullable String namespace) {
    return namespace == null
        ? List.copyOf(capabilities)
        : Collections.unmodifiableList(byNamespace.getOrDefault(namespace, List.of()));
  }

  @Override
  public List<Requirement> getRequirements(@Nullable String namespace) {
    return namespace == null
        ? List.copyOf(requirements)
        : requirements.stream().filter(r -> r.getNamespace().equals(namespace)).toList();
  }

  private Map<String, Object> attributes(String namespace) {
    return getCapabilities(namespace).get(0).getAttributes();
  }

  /** Whether the index says enough to install it. */
  boolean isInstallable() {
    return getCapabilities(IdentityNamespace.IDENTITY_NAMESPACE).size() == 1
        && attributes(IdentityNamespace.IDENTITY_NAMESPACE).get("version") instanceof Version
        && !getCapabilities(ContentNamespace.CONTENT_NAMESPACE).isEmpty()
        && attributes(ContentNamespace.CONTENT_NAMESPACE).get("url") instanceof String
        && attributes(ContentNamespace.CONTENT_NAMESPACE).get(ContentNamespace.CONTENT_NAMESPACE)
            instanceof String;
  }

  String symbolicName() {
    return String.valueOf(
        attributes(IdentityNamespace.IDENTITY_NAMESPACE).get(IdentityNamespace.IDENTITY_NAMESPACE));
  }

  Version version() {
    return (Version) attributes(IdentityNamespace.IDENTITY_NAMESPACE).get("version");
  }

  /** {@code name/version}. */
  String identity() {
    return symbolicName() + "/" + version();
  }

  /** Where its content is, absolute. */
  String url() {
    return String.valueOf(attributes(ContentNamespace.CONTENT_NAMESPACE).get("url"));
  }

  /** The SHA-256 of its content, in lower-case hexadecimal. */
  String sha256() {
    return String.valueOf(
        attributes(ContentNamespace.CONTENT_NAMESPACE).get(ContentNamespace.CONTENT_NAMESPACE));
  }

  /** Its content's size in bytes; 0 if the index does not say. */
  long size() {
    return attributes(ContentNamespace.CONTENT_NAMESPACE).get("size") instanceof Long size
        ? size
        : 0;
  }

  @Override
  public String toString() {
    return identity();
  }
}
