package caprock.broker.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says more about a method of a {@link CapabilityContract} or a {@link ByReference} interface. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Endpoint {
  /** One sentence for the manifest. */
  String value() default "";

  /** The deadline of calls that set none, in milliseconds; 0 for the default of 30 seconds. */
  long timeoutMs() default 0;

  /** Whether calling it twice has the effect of calling it once. */
  boolean idempotent() default false;
}
