package caprock.runtime.ext.data.csv;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A pass over the records of a text that {@link TextScreen} has passed. The parser hands out fields
 * as ranges of its own buffer, so that most values never become a String. Used by one thread.
 */
abstract class CsvParse extends AbstractBaseCsvCallbackHandler<Boolean> implements AutoCloseable {
  private final CsvReader<Boolean> reader;
  private final CloseableIterator<Boolean> records;
  private int fields;

  /** Begins to read; closes the stream at the end. */
  CsvParse(InputStream text, char separator) {
    reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(false)
            .allowUnclosedQuote(false)
            .detectBomHeader(false)
            .build(this, new InputStreamReader(text, StandardCharsets.UTF_8));
    records = reader.iterator();
  }

  /** Takes a field of the current record. */
  abstract void field(int index, char[] buffer, int offset, int length, boolean quoted);

  /**
   * Takes the end of a record.
   *
   * @param line the line where it began, from 1
   * @param fieldCount how many fields it had
   * @return whether to pause here
   */
  abstract boolean endRecord(long line, int fieldCount);

  /**
   * Reads on until a record asks for a pause.
   *
   * @return false at the end of the text
   * @throws CapabilityException INVALID_PAYLOAD if it is malformed
   */
  final boolean advance() {
    try {
      if (!records.hasNext()) {
        return false;
      }
      records.next();
      return true;
    } catch (CsvParseException e) {
      throw translated(e);
    } catch (UncheckedIOException e) {
      throw new CapabilityException(
          ErrorCode.INTERNAL, "The CSV cannot be read again: " + e.getMessage() + ".", e);
    }
  }

  /** The parser wraps what its handler throws. */
  private CapabilityException translated(CsvParseException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CapabilityException own) {
        return own;
      }
    }
    Throwable root = e.getCause() == null ? e : e.getCause();
    return BadCsv.atLine(
        Math.max(1, getStartingLineNumber()),
        "begins a record that is malformed: " + root.getMessage(),
        e);
  }

  @Override
  protected final void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
    fields = fieldIdx + 1;
    field(fieldIdx, buf, offset, len, quoted);
  }

  @Override
  protected final Boolean buildRecord() {
    int count = fields;
    fields = 0;
    boolean pause = getRecordType() == RecordType.DATA && endRecord(getStartingLineNumber(), count);
    // For the parser null means: go on.
    return pause ? Boolean.TRUE : null;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new CapabilityException(ErrorCode.INTERNAL, "The CSV cannot be closed: " + e, e);
    }
  }
}
