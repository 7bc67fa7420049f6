package caprock.tests.rpc.bench;

import java.util.List;

/**
 * What was asked for on the command line. Immutable.
 *
 * @param json whether the result is JSON and not a table
 * @param quick whether a rough result soon is better than a good one later
 * @param help whether only the usage is wanted
 * @param only the suites to run
 */
record Options(boolean json, boolean quick, boolean help, List<String> only) {
  /** Every suite, in the order in which they run. */
  static final List<String> SUITES =
      List.of("unix", "unix-pinned", "tcp", "tcp-pinned", "memory", "grpc");

  /** How the command is used. */
  static final String USAGE =
      """
      Usage: caprock bench rpc [--quick] [--json] [--only=SUITE,...]
      Measures Cap'n Proto RPC on this machine beside a bare socket, C++ and gRPC, in alternating
      rounds, each peer a process of its own. Figures are medians over the rounds; a ratio is the
      median of the rounds' ratios.

        --quick    less precise, in a fraction of the time
        --json     the result as JSON
        --only     some suites: %s

      Pinned means that both processes share one core. JAVA_HOME chooses the JDK.
      Exit codes: 0 measured, whatever came out; 1 a measurement failed; 2 wrong usage.
      """
          .formatted(String.join(", ", SUITES));

  /** Copies the list. */
  Options {
    only = List.copyOf(only);
  }

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException naming the one that is wrong
   */
  static Options parse(List<String> args) {
    List<String> only = SUITES;
    for (String arg : args) {
      switch (arg) {
        case "--json", "--quick", "--help", "-h" -> {}
        default -> only = suites(arg);
      }
    }
    boolean help = args.contains("--help") || args.contains("-h");
    return new Options(args.contains("--json"), args.contains("--quick"), help, only);
  }

  private static List<String> suites(String arg) {
    String prefix = "--only=";
    if (!arg.startsWith(prefix)) {
      throw new IllegalArgumentException("There is no option '" + arg + "'. Try --help.");
    }
    List<String> named = List.of(arg.substring(prefix.length()).split(","));
    for (String name : named) {
      if (!SUITES.contains(name)) {
        throw new IllegalArgumentException(
            "There is no suite '" + name + "'. There are: " + String.join(", ", SUITES) + ".");
      }
    }
    return named;
  }
}
