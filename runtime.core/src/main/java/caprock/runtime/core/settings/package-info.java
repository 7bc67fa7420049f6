/** How core reads a framework property that is a number. */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.settings;
