/** What each instance of a stateful capability is given. */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.instance;
