package caprock.runtime.ext.data.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes column names of what the first line says. */
final class Header {
  private Header() {}

  /**
   * The names, none empty and none twice: an empty one becomes {@code columnN}; one that came
   * before gets {@code _2}, {@code _3}. SQLite does not tell upper from lower case, so neither does
   * this.
   */
  static List<String> names(List<String> fields) {
    Set<String> written = new HashSet<>();
    fields.forEach(field -> written.add(key(field.strip())));
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      String wanted = fields.get(i).strip();
      String base = wanted.isEmpty() ? "column" + (i + 1) : wanted;
      boolean asWritten = !wanted.isEmpty() && taken.add(key(base));
      String name = base;
      for (int n = 1; !asWritten; n++) {
        name = n == 1 ? base : base + "_" + n;
        // A made-up name gives way to one that stands in the header, before or behind it.
        if (!written.contains(key(name)) && taken.add(key(name))) {
          break;
        }
      }
      names.add(name);
    }
    return names;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
