package caprock.tests.rpc.bench;

import caprock.tests.rpc.bench.peer.Peer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How measured processes are started: as this one is, or from the C++ program, pinned or not. */
final class Launcher {
  /** The same for all of them, whatever the machine; printed with the result. */
  static final List<String> JVM_OPTIONS =
      List.of("-XX:+UseSerialGC", "-Xms256m", "-Xmx512m", "-XX:-UsePerfData");

  /** A kind of peer, to be started in one way. */
  interface Kind {
    List<String> command(String role, String address);
  }

  private final List<String> prefix;

  private Launcher(List<String> prefix) {
    this.prefix = prefix;
  }

  /** Processes that run where the system puts them. */
  static Launcher unpinned() {
    return new Launcher(List.of());
  }

  /** Processes that all run on one core, or empty where that cannot be done. */
  static Optional<Launcher> pinned() {
    return Programs.isOnPath("taskset")
        ? Optional.of(new Launcher(List.of("taskset", "-c", String.valueOf(lastCore()))))
        : Optional.empty();
  }

  /** The last core that this process may use. */
  private static int lastCore() {
    try {
      String allowed =
          Files.readAllLines(Path.of("/proc/self/status")).stream()
              .filter(line -> line.startsWith("Cpus_allowed_list:"))
              .findFirst()
              .orElseThrow();
      return Integer.parseInt(allowed.replaceAll(".*[^0-9]", ""));
    } catch (java.io.IOException e) {
      return 0;
    }
  }

  /** Peers in Java: {@code own}, {@code raw} or {@code grpc}. */
  Kind java(String kind) {
    return (role, address) -> {
      List<String> command = new ArrayList<>(prefix);
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(JVM_OPTIONS);
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.addAll(List.of(Peer.class.getName(), kind, role, address));
      return command;
    };
  }

  /** Peers of a program that has been built. */
  Kind program(Path program) {
    return (role, address) -> {
      List<String> command = new ArrayList<>(prefix);
      command.addAll(List.of(program.toString(), role, address));
      return command;
    };
  }
}
