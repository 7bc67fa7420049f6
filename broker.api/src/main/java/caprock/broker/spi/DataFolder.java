package caprock.broker.spi;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A folder of an extension's own, locked so that no other process uses it at the same time.
 *
 * <p>Thread-safe. The runtime owns it; it stays locked until the last instance that was given it is
 * closed.
 */
@ProviderType
public interface DataFolder {
  /**
   * The folder, made and locked at the first call. May block for a short while.
   *
   * @throws caprock.broker.CapabilityException RESOURCE_EXHAUSTED if another process uses it
   */
  Path path();

  /**
   * A file directly in the folder.
   *
   * @param fileName a plain name without separators, not beginning with a dot
   * @return its path; the file may not exist
   * @throws caprock.broker.CapabilityException INVALID_PAYLOAD if the name is no plain name, DENIED
   *     if a link of that name leads out of the folder
   */
  Path resolve(String fileName);
}
