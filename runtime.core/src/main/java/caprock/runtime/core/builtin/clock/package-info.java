/** core.clock: the machine's clocks. */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.builtin.clock;
