package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;

/** Writes doc comments of a schema as Javadoc. */
final class Javadoc {
  private static final int WIDTH = 100;

  private Javadoc() {}

  /** Writes a comment, unless there is nothing to say. */
  static void write(SourceWriter out, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    for (String line : text.strip().split("\n")) {
      boolean paragraph = !lines.isEmpty() && lines.get(lines.size() - 1).isEmpty();
      String escaped = escape(line.stripTrailing());
      lines.add(paragraph && !escaped.isEmpty() ? "<p>" + escaped : escaped);
    }
    if (lines.size() == 1 && out.column() + lines.get(0).length() + 7 <= WIDTH) {
      out.line("/** " + lines.get(0) + " */");
      return;
    }
    out.line("/**");
    for (String line : lines) {
      out.line(line.isEmpty() ? " *" : " * " + line);
    }
    out.line(" */");
  }

  private static String escape(String line) {
    return line.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;");
  }
}
