/** What the built-in capabilities (Tier 1) share; each lives in a package of its own below. */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.builtin;
