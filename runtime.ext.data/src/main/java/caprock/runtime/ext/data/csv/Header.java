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
   * The names, none empty and none twice: an empty one becomes {@code columnN}; one that came before
   * gets {@code _2}, {@code _3}. SQLite does not tell upper from lower case, so neither does this.
   */
  static List<String> names(List<String> fields) {
    Set<String> written = new HashSet<>();
    fields.forEach(field -> written.add(key(field.strip())));
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      String wanted = fields.get(i).strip();
      String name = wanted.isEmpty() ? "column" + (i + 1) : wanted;
      boolean free = taken.add(key(name)) && (!wanted.isEmpty() || !written.contains(key(name)));
      for (int n = 2; !free; n++) {
        String next = (wanted.isEmpty() ? "column" + (i + 1) : wanted) + "_" + n;
        free = !written.contains(key(next)) && taken.add(key(next));
        name = next;
      }
      names.add(name);
    }
    return names;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
