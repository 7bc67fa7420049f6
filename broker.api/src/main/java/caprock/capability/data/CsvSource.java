package caprock.capability.data;

import caprock.broker.annotation.ByReference;

/**
 * Where an import gets its bytes. The caller implements it; it is called from one thread at a time
 * and may block.
 */
@ByReference
public interface CsvSource {
  /**
   * The next bytes.
   *
   * @param maxBytes the most bytes wanted, at least 1
   * @return 1 to {@code maxBytes} bytes, which the importer may keep; an empty array at the end
   */
  byte[] read(int maxBytes);
}
