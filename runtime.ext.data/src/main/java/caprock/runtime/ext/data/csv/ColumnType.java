package caprock.runtime.ext.data.csv;

/** Finds the type of one column from all its values. Not thread-safe. */
final class ColumnType {
  private boolean integers;
  private boolean longIntegers;
  private boolean reals;
  private boolean texts;

  /** What a column is declared as. */
  enum Declared {
    INTEGER,
    REAL,
    TEXT
  }

  /** Whether nothing can change the result any more. */
  boolean settled() {
    return texts;
  }

  /** Takes a value in. */
  void add(NumberText.Kind kind) {
    switch (kind) {
      case INTEGER -> integers = true;
      case LONG_INTEGER -> longIntegers = true;
      case REAL -> reals = true;
      default -> texts = true;
    }
  }

  /** Takes an empty text in. */
  void addText() {
    texts = true;
  }

  /**
   * A column without values is a text; integers that a double cannot hold do not mix with reals.
   */
  Declared declared() {
    if (texts || reals && longIntegers) {
      return Declared.TEXT;
    }
    if (reals) {
      return Declared.REAL;
    }
    return integers || longIntegers ? Declared.INTEGER : Declared.TEXT;
  }
}
