package caprock.rpc.capnp.compiler;

import java.util.List;

/** Collects lines of Java, indented by the block they are in. Not safe for several threads. */
final class SourceWriter {
  /** Columns that a line should not exceed. */
  static final int WIDTH = 100;

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
    indented(() -> line(line));
  }

  /** Adds what continues the line before, one step further in than a block would be. */
  void indented(Runnable lines) {
    depth += 2;
    lines.run();
    depth -= 2;
  }

  /** Adds {@code head(items)tail}, on as few lines as the width allows. */
  void call(String head, List<String> items, String tail) {
    list(head + "(", items, ")" + tail);
  }

  /** Adds a list of items with what is before and after it, on as few lines as the width allows. */
  void list(String head, List<String> items, String tail) {
    String all = String.join(", ", items);
    if (column() + head.length() + all.length() + tail.length() <= WIDTH) {
      line(head + all + tail);
    } else if (column() + 4 + all.length() + tail.length() <= WIDTH) {
      line(head);
      continued(all + tail);
    } else {
      line(head);
      items.subList(0, items.size() - 1).forEach(item -> continued(item + ","));
      last(items.get(items.size() - 1), tail);
    }
  }

  /** Adds the last item of a list; a throws clause may have a line of its own. */
  private void last(String item, String tail) {
    int clause = tail.indexOf(" throws ");
    if (clause < 0 || column() + 4 + item.length() + tail.length() <= WIDTH) {
      continued(item + tail);
    } else {
      continued(item + tail.substring(0, clause));
      continued(tail.substring(clause + 1));
    }
  }

  /** Adds a declaration with its parameters, and starts its block. */
  void open(String head, List<String> parameters, String tail) {
    call(head, parameters, tail + " {");
    depth++;
  }

  /** Leaves one empty line before the next line, unless the block ends first. */
  void blank() {
    blankPending = true;
  }

  /** Starts a block; a head that is too long is broken before its name. */
  void open(String head) {
    int name = head.lastIndexOf(' ', Math.max(0, head.indexOf('(')));
    if (column() + head.length() + 2 <= WIDTH || name <= 0) {
      line(head + " {");
    } else {
      line(head.substring(0, name));
      continued(head.substring(name + 1) + " {");
    }
    depth++;
  }

  /** Ends a block. */
  void close() {
    blankPending = false;
    depth--;
    line("}");
  }

  /** Ends a block that is an expression. */
  void endExpression() {
    blankPending = false;
    depth--;
    line("};");
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

  /** How far in the next line is, in columns. */
  int column() {
    return 2 * depth;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
