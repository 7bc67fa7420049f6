package caprock.runtime.ext.data.sqlite;

import com.dylibso.chicory.runtime.ExportFunction;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import java.nio.charset.StandardCharsets;

/**
 * The functions of SQLite in one instance. Each is looked up by name once; a call through the
 * handle costs a few nanoseconds. Not thread-safe; every method runs guest code unless it says
 * otherwise, so within a lease's call only.
 */
final class Sqlite {
  final Memory memory;
  final ExportFunction step;
  final ExportFunction reset;
  final ExportFunction columnValue;
  final ExportFunction columnBlob;
  final ExportFunction bindNull;
  final ExportFunction bindInt64;
  final ExportFunction bindDouble;
  final ExportFunction bindText;
  final ExportFunction bindBlob;
  private final Instance instance;

  /** Finds the functions; runs no guest code. */
  Sqlite(Instance instance) {
    this.instance = instance;
    memory = instance.memory();
    step = instance.export("sqlite3_step");
    reset = instance.export("sqlite3_reset");
    columnValue = instance.export("sqlite3_column_value");
    columnBlob = instance.export("sqlite3_column_blob");
    bindNull = instance.export("sqlite3_bind_null");
    bindInt64 = instance.export("sqlite3_bind_int64");
    bindDouble = instance.export("sqlite3_bind_double");
    bindText = instance.export("sqlite3_bind_text");
    bindBlob = instance.export("sqlite3_bind_blob");
  }

  /** Calls a function that is rarely used; returns its result as SQLite declares it. */
  long call(String function, long... args) {
    long[] result = instance.export(function).apply(args);
    return result == null || result.length == 0 ? 0 : result[0];
  }

  /** Calls a function that returns an int or a pointer. */
  int callInt(String function, long... args) {
    return (int) call(function, args);
  }

  /**
   * Allocates guest memory, to be given to {@link #free}.
   *
   * @return the address, or 0 if the guest has no memory left
   */
  int malloc(int bytes) {
    return callInt("sqlite3_malloc", bytes);
  }

  /** Frees guest memory; 0 is nothing. */
  void free(int address) {
    call("sqlite3_free", address);
  }

  /**
   * Writes a text with its terminating zero to memory of its own.
   *
   * @return the address, or 0 if the guest has no memory left
   */
  int newText(byte[] utf8) {
    int address = malloc(utf8.length + 1);
    if (address != 0) {
      memory.write(address, utf8, 0, utf8.length);
      memory.writeByte(address + utf8.length, (byte) 0);
    }
    return address;
  }

  /** Reads a zero-terminated UTF-8 text; empty for the address 0. Runs no guest code. */
  String text(int address) {
    return address == 0 ? "" : memory.readCString(address, StandardCharsets.UTF_8);
  }
}
