package caprock.tests.rpc.bench.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * The main class of a measured process: {@code KIND serve ADDRESS} or {@code KIND call ADDRESS}.
 * Tells on its standard output when it listens or is connected, then does what the lines on its
 * standard input ask for, and ends with them, so it does not outlive whoever started it.
 */
public final class Peer {
  private Peer() {}

  /** Runs until the standard input ends. */
  public static void main(String[] args) throws Exception {
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    if (args[1].equals("serve")) {
      serve(args[0], args[2], orders);
    } else {
      call(args[0], args[2], orders);
    }
    System.exit(0); // gRPC's threads would keep it
  }

  private static void serve(String kind, String address, BufferedReader orders) throws Exception {
    Callee callee =
        switch (kind) {
          case "raw" -> RawPeer.serve(address);
          case "own" -> OwnPeer.serve(address);
          case "grpc" -> GrpcPeer.serve(address);
          default -> throw new IllegalArgumentException("There is no kind '" + kind + "'.");
        };
    try (AutoCloseable stop = callee.stop()) {
      System.out.println("listening " + callee.address());
      while (orders.readLine() != null) {
        System.out.println("spent " + Allocation.bytes() + " " + Compilation.ms());
      }
    }
  }

  private static void call(String kind, String address, BufferedReader orders) throws Exception {
    try (Caller caller = caller(kind, address)) {
      System.out.println("connected");
      for (String line = orders.readLine(); line != null; line = orders.readLine()) {
        System.out.println(Round.run(caller, line.split(" ")));
      }
    }
  }

  private static Caller caller(String kind, String address) throws IOException {
    return switch (kind) {
      case "raw" -> RawPeer.call(address);
      case "own" -> OwnPeer.call(address);
      case "grpc" -> GrpcPeer.call(address);
      default -> throw new IllegalArgumentException("There is no kind '" + kind + "'.");
    };
  }
}
