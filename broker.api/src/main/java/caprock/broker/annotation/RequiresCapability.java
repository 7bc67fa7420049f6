package caprock.broker.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Attribute;
import org.osgi.annotation.bundle.Requirement;

/**
 * Names a capability that an extension needs. The loader acquires it before the extension starts,
 * and holds it until the extension is unloaded.
 *
 * <p>It becomes {@code Require-Capability: caprock.capability;effective:=active}, which the
 * framework does not wire: an update of the required capability restarts nobody.
 */
@Requirement(namespace = ProvidesCapability.NAMESPACE, effective = "active")
@Repeatable(RequiresCapabilities.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RequiresCapability {
  /** The capability's name. */
  @Attribute("name")
  String name();

  /**
   * The accepted versions, in any syntax of {@link caprock.broker.version.VersionConstraint}. The
   * header leaves the default out.
   */
  @Attribute("range")
  String range() default "*";
}
