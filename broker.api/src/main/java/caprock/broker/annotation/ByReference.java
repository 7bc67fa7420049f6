package caprock.broker.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose objects are not copied but called where they live: a cursor, a callback,
 * a transaction.
 *
 * <p>An object that a provider returns lives as long as its caller wants: until {@code close()} if
 * the interface is {@link AutoCloseable}, or until the handle it came from is released. While it
 * lives, the provider counts as in use, and an update waits for it as for a running call.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ByReference {
  /**
   * Whether the object can be had again by making the same call again: a named database can, a
   * cursor cannot. An update does not wait for a restorable object. The next call on it makes it
   * again, on the new provider.
   */
  boolean restorable() default false;
}
