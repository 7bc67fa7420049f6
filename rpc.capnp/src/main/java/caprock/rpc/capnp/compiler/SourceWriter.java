package caprock.rpc.capnp.compiler;

/** Collects lines of Java, indented by the block they are in. Not safe for several threads. */
final class SourceWriter {
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private boolean blankPending;

  /** Adds one line. */
  void line(String line) {
    if (blankPending) {
      text.append('\n');
      blankPending = false;
    }
    text.append("  ".repeat(depth)).append(line).append('\n');
  }

  /** Adds the rest of the line before, one step further in than a block would be. */
  void continued(String line) {
    depth += 2;
    line(line);
    depth -= 2;
  }

  /** Leaves one empty line before the next line, unless the block ends first. */
  void blank() {
    blankPending = true;
  }

  /** Starts a block. */
  void open(String head) {
    line(head + " {");
    depth++;
  }

  /** Ends a block. */
  void close() {
    blankPending = false;
    depth--;
    line("}");
  }

  /** Adds a method with an empty line before it. */
  void method(String head, String... body) {
    if (body.length == 0) {
      line(head + " {}");
    } else {
      open(head);
      for (String line : body) {
        line(line);
      }
      close();
    }
    blank();
  }

  /** Adds everything that another writer collected, one block deeper than here. */
  void append(SourceWriter other) {
    if (blankPending) {
      text.append('\n');
      blankPending = false;
    }
    text.append(other.text);
  }

  /** How far in the next line is, in columns. */
  int column() {
    return 2 * depth;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
