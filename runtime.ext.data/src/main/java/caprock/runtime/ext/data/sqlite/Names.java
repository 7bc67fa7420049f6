package caprock.runtime.ext.data.sqlite;

/** Names inside SQL text. */
public final class Names {
  private Names() {}

  /** The name in double quotes, so that it means itself whatever it holds. */
  public static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
