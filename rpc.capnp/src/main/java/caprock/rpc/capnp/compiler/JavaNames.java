package caprock.rpc.capnp.compiler;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From names of the schema language to names of Java. */
final class JavaNames {
  /** Words that no method may be called; a list of our own, the same on every JDK. */
  private static final Set<String> WORDS =
      Set.of(
          ("_ abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends false final finally float for goto if implements"
                  + " import instanceof int interface long native new null package private"
                  + " protected public return short static strictfp super switch synchronized this"
                  + " throw throws transient true try void volatile while")
              .split(" "));

  private static final Pattern PACKAGE =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");

  private JavaNames() {}

  /** A type's name: {@code fooBar} becomes {@code FooBar}. */
  static String type(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** What follows get, set, has, init in an accessor; {@code getClass} is taken by every object. */
  static String accessor(String name) {
    String suffix = type(name);
    return suffix.equals("Class") ? "Class_" : suffix;
  }

  /** A method's name, which must not be a word of the language. */
  static String method(String name) {
    return WORDS.contains(name) ? name + "_" : name;
  }

  /** A constant's name: {@code fooBar2} becomes {@code FOO_BAR2}, {@code URLPath} URL_PATH. */
  static String constant(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i > 0 && Character.isUpperCase(c) && startsWord(name, i)) {
        out.append('_');
      }
      out.append(Character.toUpperCase(c));
    }
    return out.toString();
  }

  private static boolean startsWord(String name, int i) {
    boolean afterUpper = Character.isUpperCase(name.charAt(i - 1));
    boolean beforeLower = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    return name.charAt(i - 1) != '_' && (!afterUpper || beforeLower);
  }

  /** The outer class of a file: {@code dir/rpc-twoparty.capnp} becomes {@code RpcTwoparty}. */
  static String outerClass(String file) {
    String base = file.substring(file.lastIndexOf('/') + 1);
    base = base.endsWith(".capnp") ? base.substring(0, base.length() - 6) : base;
    StringBuilder out = new StringBuilder();
    for (String word : base.split("[^A-Za-z0-9]+")) {
      out.append(word.isEmpty() ? "" : type(word));
    }
    boolean digit = out.length() == 0 || Character.isDigit(out.charAt(0));
    return digit ? "Schema" + out : out.toString();
  }

  /** Whether this can be a package's name. */
  static boolean isPackage(String name) {
    return PACKAGE.matcher(name).matches()
        && Stream.of(name.split("\\.")).noneMatch(WORDS::contains);
  }

  /** Member types that a generated class has of its own. */
  static final Set<String> RESERVED_TYPES =
      Set.of(
          "Reader",
          "Builder",
          "Factory",
          "Which",
          "Client",
          "Server",
          "Pipeline",
          "Promised",
          "TypedReader",
          "TypedBuilder");

  /** Constants that a generated class has of its own. */
  static final Set<String> RESERVED_CONSTANTS =
      Set.of("TYPE_ID", "SCHEMA", "STRUCT_SIZE", "BY_NUMBER", "_NOT_IN_SCHEMA");
}
