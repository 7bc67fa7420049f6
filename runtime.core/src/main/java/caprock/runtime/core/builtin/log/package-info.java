/** core.log: messages for {@link System.Logger}. */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.builtin.log;
