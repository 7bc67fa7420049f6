package caprock.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The framework properties: {@code conf/caprock.properties}, over it the run descriptor, over both
 * the system properties that begin with {@code caprock.}. A value may refer to another, or to a
 * system property, as <code>${name}</code>. Immutable once made; thread-safe.
 */
public final class Settings {
  /** Where the runtime keeps its data; default {@code $XDG_DATA_HOME/caprock}. */
  public static final String DATA_DIR = "caprock.data.dir";

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)}");
  private static final int MAX_DEPTH = 10;

  private final Map<String, String> values;

  private Settings(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads the settings of one run.
   *
   * @param run the run descriptor's name, a file in {@code run/}
   * @throws BootException if a file cannot be read or a value refers to itself
   */
  public static Settings read(Home home, String run) throws BootException {
    Map<String, String> raw = new HashMap<>();
    raw.put(DATA_DIR, defaultDataDir());
    load(home.resolve("conf/caprock.properties"), raw);
    load(home.resolve("run/" + run + ".properties"), raw);
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith("caprock."))
        .forEach(name -> raw.put(name, System.getProperty(name)));
    if (raw.get(DATA_DIR).isBlank()) {
      raw.put(DATA_DIR, defaultDataDir());
    }
    raw.put(Home.PROPERTY, home.folder().toString());
    Map<String, String> values = new HashMap<>();
    for (String name : raw.keySet()) {
      values.put(name, expand(raw.get(name), raw, 0));
    }
    return new Settings(values);
  }

  /** All settings, a copy that the caller may change. */
  public Map<String, String> toMap() {
    return new HashMap<>(values);
  }

  /** One setting; null if there is none. */
  public @Nullable String get(String name) {
    return values.get(name);
  }

  /** One setting, or a default. */
  public String get(String name, String fallback) {
    return values.getOrDefault(name, fallback);
  }

  private static String defaultDataDir() {
    String xdg = System.getenv("XDG_DATA_HOME");
    Path base =
        xdg == null || xdg.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(xdg);
    return base.resolve("caprock").toString();
  }

  private static void load(Path file, Map<String, String> into) throws BootException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new BootException("Cannot read the settings in " + file + ": " + e, e);
    }
    properties.stringPropertyNames().forEach(n -> into.put(n, properties.getProperty(n).strip()));
  }

  private static String expand(String value, Map<String, String> raw, int depth)
      throws BootException {
    if (depth > MAX_DEPTH) {
      throw new BootException("The setting '" + value + "' refers to itself.", null);
    }
    Matcher matcher = REFERENCE.matcher(value);
    StringBuilder result = new StringBuilder();
    while (matcher.find()) {
      String name = matcher.group(1);
      String found = raw.containsKey(name) ? raw.get(name) : System.getProperty(name, "");
      matcher.appendReplacement(result, Matcher.quoteReplacement(expand(found, raw, depth + 1)));
    }
    return matcher.appendTail(result).toString();
  }
}
