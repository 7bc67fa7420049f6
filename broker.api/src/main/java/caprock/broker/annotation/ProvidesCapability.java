package caprock.broker.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Attribute;
import org.osgi.annotation.bundle.Capability;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Makes a Declarative Services component a capability.
 *
 * <p>bnd turns it into the bundle's {@code Provide-Capability: caprock.capability}, so that an
 * index and the loader know it before it is installed, and into the component's service properties,
 * so that the broker sees it when it runs. The component registers a service whose interface is
 * marked {@link CapabilityContract}.
 */
@Capability(namespace = ProvidesCapability.NAMESPACE)
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ProvidesCapability {
  /** The namespace of the bundle's capability. */
  String NAMESPACE = "caprock.capability";

  /** What the service properties begin with. */
  String PREFIX_ = "caprock.capability.";

  /** Service property: the name, a String. */
  String NAME_PROPERTY = "caprock.capability.name";

  /** Service property: the version, a String that the directory parses. */
  String VERSION_PROPERTY = "caprock.capability.version";

  /** Service property: the contract interface's name, where it is not marked in the bytecode. */
  String CONTRACT_PROPERTY = "caprock.capability.contract";

  /** The capability's name, such as {@code data.sql}. */
  @Attribute("name")
  String name();

  /** The capability's version, {@code 1.2.3}. */
  @Attribute("version:Version")
  String version();
}
