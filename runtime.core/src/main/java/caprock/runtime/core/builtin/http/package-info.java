/**
 * core.http: the JDK's HTTP client behind an allow-list.
 *
 * <p>{@code HttpProvider} is the component, {@code Exchange} one request with its redirects, {@code
 * AllowList} says who may be asked, {@code Threads} owns what runs.
 */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.builtin.http;
