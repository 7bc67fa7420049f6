package caprock.rpc.capnp.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In the marked package or class every type is non-null unless it says {@link Nullable}.
 *
 * <p>Kept in class files for compilers and checkers, and never loaded at run time, so that the
 * library needs no annotation library of anyone's.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface NullMarked {}
