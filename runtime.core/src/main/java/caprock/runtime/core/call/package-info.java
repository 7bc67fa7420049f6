/** What the running call may still use. */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.call;
