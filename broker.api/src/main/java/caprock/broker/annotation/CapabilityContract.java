package caprock.broker.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the interface whose methods are a capability's endpoints.
 *
 * <p>Its method names are the endpoint names, so none may be overloaded: the build refuses it.
 * Compile it with {@code -parameters}, so that the manifest has the parameters' names.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CapabilityContract {}
