/** core.random: the platform's secure random source. */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.builtin.random;
