package caprock.tests.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What was asked for on the command line. Immutable.
 *
 * @param json whether the result is JSON and not a table
 * @param quick whether a rough result soon is better than a good one later
 * @param help whether only the usage is wanted
 * @param only the suites to run; empty for all
 */
record Options(boolean json, boolean quick, boolean help, List<String> only) {
  /** How the command is used. */
  static final String USAGE =
      """
      Usage: caprock bench [--quick] [--json] [--only=SUITE,...]
      Measures this runtime on this machine and prints what was to be reached beside it.

        --quick    less precise, in a fraction of the time
        --json     the result as JSON
        --only     some suites: %s

      'caprock bench rpc' measures the RPC library; it has options of its own.
      Exit codes: 0 measured, whatever came out; 1 a measurement failed; 2 wrong usage.
      """;

  /** Copies the list. */
  Options {
    only = List.copyOf(only);
  }

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException naming the one that is wrong
   */
  static Options parse(String[] args, List<String> suites) {
    boolean json = false;
    boolean quick = false;
    boolean help = false;
    List<String> only = new ArrayList<>();
    for (String arg : args) {
      switch (arg) {
        case "--json" -> json = true;
        case "--quick" -> quick = true;
        case "--help", "-h" -> help = true;
        default -> only.addAll(suites(arg, suites));
      }
    }
    return new Options(json, quick, help, only);
  }

  private static List<String> suites(String arg, List<String> known) {
    String prefix = "--only=";
    if (!arg.startsWith(prefix)) {
      throw new IllegalArgumentException("There is no option '" + arg + "'. Try --help.");
    }
    List<String> named = List.of(arg.substring(prefix.length()).split(","));
    for (String name : named) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "There is no suite '" + name + "'. There are: " + String.join(", ", known) + ".");
      }
    }
    return named;
  }
}
