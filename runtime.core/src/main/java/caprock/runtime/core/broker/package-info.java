/** What callers see: the broker, its sessions, handles, explanations and health. */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.broker;
