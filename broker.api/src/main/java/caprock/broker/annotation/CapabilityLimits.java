package caprock.broker.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * What the callers of a component's capability may use; 0 means no limit. Configuration Admin can
 * set the same properties, {@code caprock.capability.maxConcurrentCalls} and so on. {@link
 * caprock.broker.manifest.Limits} says how each is counted.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CapabilityLimits {
  /** What the property names begin with. */
  String PREFIX_ = ProvidesCapability.PREFIX_;

  /** Calls at the same time. */
  int maxConcurrentCalls() default 0;

  /** Size of a dynamic call's arguments, and of its result, in bytes. */
  long maxPayloadBytes() default 0;

  /** How long a call may run, in milliseconds. */
  long maxExecutionMs() default 0;
}
