package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;

/** Writes doc comments of a schema as Javadoc. */
final class Javadoc {
  private Javadoc() {}

  /** Writes the comment of a class; what the schema does not say is said by its name. */
  static void ofClass(SourceWriter out, @Nullable String text, String kind, String name) {
    if (text == null || text.isBlank()) {
      out.line("/** The " + kind + " {@code " + name + "}. */");
    } else {
      write(out, text);
    }
  }

  /** Writes a comment, unless there is nothing to say. */
  static void write(SourceWriter out, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.strip().split("\n[ \t]*\n")) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      String start = lines.isEmpty() ? "" : "<p>";
      wrap(start + escape(paragraph.strip()), SourceWriter.WIDTH - out.column() - 3, lines);
    }
    if (lines.size() == 1 && out.column() + lines.get(0).length() + 7 <= SourceWriter.WIDTH) {
      out.line("/** " + lines.get(0) + " */");
      return;
    }
    out.line("/**");
    for (String line : lines) {
      out.line(line.isEmpty() ? " *" : " * " + line);
    }
    out.line(" */");
  }

  /** Fills lines up to a width. The source's own line breaks say nothing. */
  private static void wrap(String paragraph, int width, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
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
