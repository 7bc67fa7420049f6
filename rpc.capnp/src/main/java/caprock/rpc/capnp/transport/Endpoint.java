package caprock.rpc.capnp.transport;

import caprock.rpc.capnp.annotation.Nullable;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;

/**
 * Where a vat listens or connects. Immutable.
 *
 * @param address of a unix or TCP socket
 * @param tls keys and trust for TLS over TCP, or null for none
 * @param tlsPeer for a client: name that the server's certificate has to carry, or null where the
 *     trust in the context says enough, as with certificates pinned for vats
 */
public record Endpoint(SocketAddress address, @Nullable SSLContext tls, @Nullable String tlsPeer) {
  /** Refuses TLS over a unix socket, whose peer the kernel vouches for. */
  public Endpoint {
    if (tls != null && address instanceof UnixDomainSocketAddress) {
      throw new IllegalArgumentException(
          "TLS was asked for over the unix socket " + address + "; it is for TCP.");
    }
  }

  /** A unix socket; its folder's permissions say who may connect. */
  public static Endpoint unix(Path path) {
    return new Endpoint(UnixDomainSocketAddress.of(path), null, null);
  }

  /** TCP without protection: for loopback, or networks that protect by other means. */
  public static Endpoint tcp(String host, int port) {
    return new Endpoint(new InetSocketAddress(host, port), null, null);
  }

  /** TCP with mutual TLS: both sides show a certificate that the other's context trusts. */
  public static Endpoint tls(String host, int port, SSLContext context) {
    return new Endpoint(new InetSocketAddress(host, port), context, null);
  }

  /** The same, with the name that the server's certificate has to carry. */
  public Endpoint expecting(String name) {
    return new Endpoint(address, tls, name);
  }

  boolean isUnix() {
    return address instanceof UnixDomainSocketAddress;
  }

  @Override
  public String toString() {
    return (isUnix() ? "unix:" : tls == null ? "tcp:" : "tls:") + address;
  }
}
