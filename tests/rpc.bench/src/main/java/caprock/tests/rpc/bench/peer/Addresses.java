package caprock.tests.rpc.bench.peer;

/**
 * Addresses as the lines of the peers have them: {@code unix:PATH}, {@code HOST:PORT}, {@code
 * memory}.
 */
final class Addresses {
  static final String MEMORY = "memory";
  static final String LOOPBACK = "127.0.0.1";
  private static final String UNIX = "unix:";

  private Addresses() {}

  static boolean isUnix(String address) {
    return address.startsWith(UNIX);
  }

  static String path(String address) {
    return address.substring(UNIX.length());
  }

  static int port(String address) {
    return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
  }

  static String tcp(int port) {
    return LOOPBACK + ":" + port;
  }
}
