package caprock.capability.data;

import caprock.broker.annotation.ByReference;

/**
 * Is told how far an import is. The caller implements it; it is called from one thread at a time
 * and should return at once, as the import waits.
 */
@ByReference
public interface CsvProgress {
  /**
   * Reports the state. The text is first read and checked whole, then imported.
   *
   * @param bytesChecked how many bytes were read and checked, so far or in all
   * @param bytesImported how many of them are in the table; 0 while checking
   * @param rowsImported how many rows are in the table; 0 while checking
   */
  void progress(long bytesChecked, long bytesImported, long rowsImported);
}
