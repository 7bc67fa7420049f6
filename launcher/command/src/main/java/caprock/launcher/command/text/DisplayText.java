package caprock.launcher.command.text;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Text for a terminal: control characters are shown as escapes, so that data cannot steer the
 * terminal, and widths are counted in columns. Stateless.
 */
public final class DisplayText {
  /** How an absent value is shown. */
  public static final String NULL = "NULL";

  /** The most bytes of a blob that are shown. */
  private static final int MAX_BLOB_BYTES = 16;

  private static final double JAVAS_EXPONENT = 1e7;
  private static final double MAX_PLAIN = 1e15;

  private DisplayText() {}

  /** One value of the closed set, on one line. */
  public static String of(@Nullable Object value) {
    if (value == null) {
      return NULL;
    }
    if (value instanceof byte[] bytes) {
      return blob(bytes);
    }
    if (value instanceof String text) {
      return escape(text);
    }
    if (value instanceof Double real) {
      return real(real);
    }
    if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    return escape(JsonText.write(value, false));
  }

  /**
   * Without an exponent as far as the digits of a real reach, where Java writes one from 1E7 on.
   */
  private static String real(double value) {
    double size = Math.abs(value);
    if (!(size >= JAVAS_EXPONENT && size < MAX_PLAIN)) {
      return Double.toString(value);
    }
    String plain = new BigDecimal(Double.toString(value)).toPlainString();
    return plain.indexOf('.') < 0 ? plain + ".0" : plain;
  }

  private static String blob(byte[] bytes) {
    HexFormat hex = HexFormat.of();
    return bytes.length <= MAX_BLOB_BYTES
        ? "x'" + hex.formatHex(bytes) + "'"
        : "x'" + hex.formatHex(bytes, 0, MAX_BLOB_BYTES) + "…' (" + bytes.length + " bytes)";
  }

  /** The same text with control and formatting characters as escapes. */
  public static String escape(String text) {
    if (text.chars().noneMatch(DisplayText::mustEscape)) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length() + 8);
    text.codePoints().forEach(c -> appendEscaped(result, c));
    return result.toString();
  }

  /** Several lines as one text, each escaped. */
  public static String escapeLines(List<String> lines) {
    return lines.stream().map(DisplayText::escape).collect(Collectors.joining("\n"));
  }

  private static boolean mustEscape(int unit) {
    int type = Character.getType(unit);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE; // a pair is looked at again as one code point
  }

  private static void appendEscaped(StringBuilder result, int c) {
    switch (c) {
      case '\n' -> result.append("\\n");
      case '\r' -> result.append("\\r");
      case '\t' -> result.append("\\t");
      default -> {
        if (mustEscape(c)) {
          result.append(c < 0x10000 ? "\\u%04x".formatted(c) : "\\u{%x}".formatted(c));
        } else {
          result.appendCodePoint(c);
        }
      }
    }
  }

  /**
   * How many columns escaped text takes: 0 for combining marks, 2 for wide characters, as the
   * Unicode blocks of East Asian scripts and emoji say.
   */
  public static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += width(c);
      i += Character.charCount(c);
    }
    return width;
  }

  private static int width(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** Ranges of East Asian Width W and F (Unicode Standard Annex 11), merged where blocks touch. */
  private static boolean isWide(int c) {
    return in(c, 0x1100, 0x115F) // Hangul Jamo
        || in(c, 0x2E80, 0x303E) // radicals, CJK punctuation
        || in(c, 0x3041, 0xA4CF) // kana, Hangul compatibility, CJK, Yi
        || in(c, 0xA960, 0xA97C)
        || in(c, 0xAC00, 0xD7A3) // Hangul syllables
        || in(c, 0xF900, 0xFAFF)
        || in(c, 0xFE30, 0xFE6F)
        || in(c, 0xFF01, 0xFF60) // full-width forms
        || in(c, 0xFFE0, 0xFFE6)
        || in(c, 0x1F300, 0x1F64F) // pictographs
        || in(c, 0x1F680, 0x1F6FF)
        || in(c, 0x1F900, 0x1FAFF)
        || in(c, 0x20000, 0x3FFFD);
  }

  private static boolean in(int c, int from, int to) {
    return c >= from && c <= to;
  }
}
