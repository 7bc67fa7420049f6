package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.annotation.Nullable;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The command line.
 *
 * @param help only the help was asked for
 * @param request the file with the request; null for standard input
 * @param folder where the packages' folders go
 * @param options options of the generator
 */
record Arguments(boolean help, @Nullable Path request, Path folder, Options options) {
  static final String HELP =
      """
      Generates Java for Cap'n Proto schemas.

        capnp compile -o./capnpc-caprock:FOLDER FILE.capnp…      as a plug-in of capnp
        capnp compile -o- FILE.capnp… > FILE.cgr                 or in two steps
        capnpc-caprock [OPTION…] [FILE.cgr]

      Reads a CodeGeneratorRequest from FILE.cgr, or else from standard input, and writes one
      Java file for each requested schema file. The same request gives the same bytes.

        --out FOLDER              below which packages are written (default: the working folder)
        --package NAME            package of files without a $Java.package
        --package-of FILE=NAME    package of one file, named as it was to capnp
        --help                    this text

      The package and the outer class come from the annotations $Java.package and
      $Java.outerClassname of java.capnp. Other annotations are ignored.
      """;

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException if it cannot be understood; the message says why
   */
  static Arguments parse(String... arguments) {
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    Map<String, String> packages = new HashMap<>();
    boolean help = false;
    Path request = null;
    Path folder = Path.of("");
    String defaultPackage = null;
    while (!rest.isEmpty()) {
      String argument = rest.pop();
      switch (argument) {
        case "--help", "-h" -> help = true;
        case "--out" -> folder = Path.of(value(argument, rest));
        case "--package" -> defaultPackage = value(argument, rest);
        case "--package-of" -> packageOf(value(argument, rest), packages);
        default -> {
          if (argument.startsWith("-") || request != null) {
            throw new IllegalArgumentException("Not understood: '" + argument + "'.");
          }
          request = Path.of(argument);
        }
      }
    }
    return new Arguments(help, request, folder, new Options(defaultPackage, packages));
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new IllegalArgumentException(option + " needs a value.");
    }
    return rest.pop();
  }

  private static void packageOf(String pair, Map<String, String> packages) {
    int at = pair.lastIndexOf('=');
    if (at < 1) {
      throw new IllegalArgumentException("--package-of needs FILE=NAME, not '" + pair + "'.");
    }
    packages.put(pair.substring(0, at), pair.substring(at + 1));
  }
}
