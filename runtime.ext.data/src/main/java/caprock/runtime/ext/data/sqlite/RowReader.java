package caprock.runtime.ext.data.sqlite;

import com.dylibso.chicory.runtime.Memory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a row straight from the guest's memory.
 *
 * <p>Asking SQLite costs two or three guest calls for each cell. A row that {@code sqlite3_step}
 * has left behind lies in memory as an array of {@code sqlite3_value} structures, 40 bytes each in
 * the one build that this bundle embeds, so one call for the address of the first is enough for the
 * whole row. {@link LayoutCheck} compares both ways before the first use. The structure (vdbeInt.h
 * of SQLite 3.50): the number at 0, the text's address at 8, its length at 12, type flags at 16,
 * the text's encoding at 18.
 */
final class RowReader {
  static final int VALUE_BYTES = 40;

  private static final int ADDRESS = 8;
  private static final int LENGTH = 12;
  private static final int FLAGS = 16;
  private static final int ENCODING = 18;

  private static final int NULL = 0x01;
  private static final int TEXT = 0x02;
  private static final int INTEGER = 0x04;
  private static final int REAL = 0x08;
  private static final int INTEGER_AS_REAL = 0x20;
  private static final int ZEROS_FOLLOW = 0x400;

  private static final Charset[] ENCODINGS = {
    StandardCharsets.UTF_8,
    StandardCharsets.UTF_8,
    StandardCharsets.UTF_16LE,
    StandardCharsets.UTF_16BE
  };

  private final Sqlite sqlite;
  private final Memory memory;
  private final int statement;
  private final int columns;
  private long bytes;

  RowReader(Sqlite sqlite, int statement, int columns) {
    this.sqlite = sqlite;
    this.memory = sqlite.memory;
    this.statement = statement;
    this.columns = columns;
  }

  /** Reads the current row into an unmodifiable list. */
  List<@Nullable Object> row() {
    @Nullable Object[] row = new @Nullable Object[columns];
    int address = (int) sqlite.columnValue.apply(statement, 0)[0];
    for (int i = 0; i < columns; i++, address += VALUE_BYTES) {
      row[i] = value(address, i);
    }
    return Collections.unmodifiableList(Arrays.asList(row));
  }

  /** How many bytes of text and blobs were read so far. */
  long bytesRead() {
    return bytes;
  }

  /** A value has several flags where SQLite has converted it; the order here is SQLite's own. */
  private @Nullable Object value(int address, int column) {
    int flags = memory.readShort(address + FLAGS) & 0xffff;
    if ((flags & NULL) != 0) {
      return null;
    }
    if ((flags & INTEGER_AS_REAL) != 0) {
      return (double) memory.readLong(address);
    }
    if ((flags & INTEGER) != 0) {
      return memory.readLong(address);
    }
    if ((flags & REAL) != 0) {
      return Double.longBitsToDouble(memory.readLong(address));
    }
    if ((flags & ZEROS_FOLLOW) != 0) {
      // A zeroblob that is not written out yet; asking for it writes it out.
      sqlite.columnBlob.apply(statement, column);
    }
    int length = memory.readInt(address + LENGTH);
    bytes += length;
    byte[] content =
        length == 0 ? new byte[0] : memory.readBytes(memory.readInt(address + ADDRESS), length);
    return (flags & TEXT) == 0 ? content : new String(content, ENCODINGS[encoding(address)]);
  }

  private int encoding(int address) {
    return memory.read(address + ENCODING) & 3;
  }
}
