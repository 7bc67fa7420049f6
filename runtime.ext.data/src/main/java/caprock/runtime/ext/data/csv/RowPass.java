package caprock.runtime.ext.data.csv;

import caprock.runtime.ext.data.sqlite.RowBatch;
import java.io.InputStream;

/** The second pass: turns records into values of the columns' types, batch by batch. */
final class RowPass extends CsvParse {
  private final NumberText numbers = new NumberText();
  private final ColumnType.Declared[] types;
  private final RowBatch batch;
  private boolean headerRead;

  RowPass(InputStream text, char separator, Table table) {
    super(text, separator);
    types = table.types().toArray(ColumnType.Declared[]::new);
    batch = new RowBatch(types.length);
  }

  /** The next rows, the same object every time; empty at the end. */
  RowBatch next() {
    batch.clear();
    // A pause is asked for when the batch is full; the last one is not.
    advance();
    return batch;
  }

  @Override
  void field(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (!headerRead) {
      return;
    }
    if (length == 0 && !quoted) {
      batch.addNull();
      return;
    }
    switch (types[index]) {
      case INTEGER -> batch.addLong(numbers.longValue(buffer, offset, length));
      case REAL -> batch.addDouble(numbers.doubleValue(buffer, offset, length));
      default -> batch.addChars(buffer, offset, length);
    }
  }

  @Override
  boolean endRecord(long line, int fieldCount) {
    headerRead = true;
    return batch.full();
  }
}
