package caprock.runtime.ext.data.csv;

import caprock.broker.CapabilityException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The first pass: the columns' names and types, and whether every record has as many fields. */
final class TypePass extends CsvParse {
  private final NumberText numbers = new NumberText();
  private final List<String> header = new ArrayList<>();
  private ColumnType[] columns = {};
  private boolean headerRead;
  private long rows;

  TypePass(InputStream text, char separator) {
    super(text, separator);
  }

  /**
   * Reads the whole text.
   *
   * @throws CapabilityException INVALID_PAYLOAD if it is malformed, ragged or empty
   */
  Table run() {
    while (advance()) {
      continue;
    }
    if (!headerRead) {
      throw BadCsv.whole("is empty. The first line must name the columns.");
    }
    List<ColumnType.Declared> types = new ArrayList<>();
    for (ColumnType column : columns) {
      types.add(column.declared());
    }
    return new Table(Header.names(header), types, rows);
  }

  @Override
  void field(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (!headerRead) {
      header.add(new String(buffer, offset, length));
      return;
    }
    if (index >= columns.length || columns[index].settled()) {
      return;
    }
    if (length > 0) {
      columns[index].add(numbers.classify(buffer, offset, length));
    } else if (quoted) {
      columns[index].addText();
    }
  }

  @Override
  boolean endRecord(long line, int fieldCount) {
    if (!headerRead) {
      headerRead = true;
      columns = new ColumnType[header.size()];
      for (int i = 0; i < columns.length; i++) {
        columns[i] = new ColumnType();
      }
      return false;
    }
    if (fieldCount != columns.length) {
      throw BadCsv.atLine(
          line,
          "has %d fields, and the header has %d. Every line needs as many as the header."
              .formatted(fieldCount, columns.length));
    }
    rows++;
    return false;
  }
}
