/** From a handle to a provider: routes, bindings, calls in flight, by-reference objects. */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.route;
