package caprock.capability.data;

import caprock.broker.annotation.CapabilityContract;
import caprock.broker.annotation.Endpoint;
import java.util.List;

/**
 * The databases of one account.
 *
 * <p>A name is 1 to 64 letters, digits, {@code _} and {@code -}, and does not begin with {@code -};
 * any other is refused with INVALID_PAYLOAD. Durable databases and databases in memory have
 * separate names.
 */
@CapabilityContract
public interface SqlDatabases {
  /**
   * Opens a durable database, making it if there is none. A transaction that a crash left behind is
   * rolled back here.
   *
   * @return a reference of the caller's own, which the caller closes; others may use the same
   *     database at the same time through theirs
   * @throws caprock.broker.CapabilityException INVALID_PAYLOAD for a bad name, INTERNAL if the file
   *     is damaged or no database, RESOURCE_EXHAUSTED if another provider holds it for too long
   */
  @Endpoint(value = "Opens a durable database, making it if there is none.", idempotent = true)
  SqlDatabase open(String name);

  /**
   * Opens a database that lives in memory, making it if there is none of that name. Callers of one
   * account that give the same name share it. It is gone when its last reference is closed or the
   * program ends; an update of the provider hands its content over.
   *
   * @return a reference of the caller's own, which the caller closes
   * @throws caprock.broker.CapabilityException INVALID_PAYLOAD for a bad name, RESOURCE_EXHAUSTED
   *     if too many are open
   */
  @Endpoint(value = "Opens a database in memory, shared by its name.", idempotent = true)
  SqlDatabase openMemory(String name);

  /** The names of the durable databases, sorted. */
  @Endpoint(value = "Lists the durable databases.", idempotent = true)
  List<String> databases();

  /**
   * Deletes a durable database. References to it answer DISCONNECTED from then on.
   *
   * @return whether there was one
   * @throws caprock.broker.CapabilityException INVALID_PAYLOAD for a bad name, RESOURCE_EXHAUSTED
   *     if a transaction or cursor is open on it for too long
   */
  @Endpoint("Deletes a durable database.")
  boolean drop(String name);
}
