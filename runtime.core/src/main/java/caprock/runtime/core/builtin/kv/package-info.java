/**
 * core.kv: one MVStore file for each account.
 *
 * <p>{@code KeyValueProvider} checks arguments, {@code Values} turns them into bytes, {@code
 * DurableMap} makes changes atomic and durable, {@code StoreFile} is the open file.
 */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.builtin.kv;
