/**
 * The WASI host: pools of instances under limits, run on the caller's thread.
 *
 * <p>{@code lease → WatchSlot.begin → export → WatchSlot.end → give back}. {@link
 * caprock.runtime.core.wasi.Watchdog} says how a guest is stopped, {@link
 * caprock.runtime.core.wasi.HostCalls} what stands between a guest and the host, {@link
 * caprock.runtime.core.wasi.Failures} what a caller gets for which failure.
 */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.wasi;
