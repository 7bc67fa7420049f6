package caprock.capability.data;

/**
 * How to read a CSV text.
 *
 * @param separator what stands between fields: one character of US-ASCII that is no quote and no
 *     line break
 * @param replace whether a table of that name is replaced; otherwise it is an error
 */
public record CsvOptions(String separator, boolean replace) {
  /** Commas; an existing table is an error. */
  public static final CsvOptions DEFAULT = new CsvOptions(",", false);

  /** Checks the separator. */
  public CsvOptions {
    if (separator.length() != 1 || separator.charAt(0) > 0x7e || "\"\r\n\0".contains(separator)) {
      throw new IllegalArgumentException(
          "separator is one US-ASCII character, no quote or line break, not '" + separator + "'.");
    }
  }
}
