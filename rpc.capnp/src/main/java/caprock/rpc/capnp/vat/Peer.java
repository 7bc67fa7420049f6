package caprock.rpc.capnp.vat;

import caprock.rpc.capnp.annotation.Nullable;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Who is at the other end of a connection, as far as the transport vouches for it. Immutable.
 *
 * @param address for people, such as {@code unix:/run/app.sock} or {@code tcp:10.0.0.7:4000}
 * @param certificates the peer's verified chain, its own first; empty without TLS client
 *     certificates
 * @param unixUser name of the user at the other end of a unix socket, or null where the platform
 *     does not tell
 */
public record Peer(String address, List<X509Certificate> certificates, @Nullable String unixUser) {
  /** Copies the chain. */
  public Peer {
    certificates = List.copyOf(certificates);
  }

  /** A peer of whom only the address is known. */
  public static Peer at(String address) {
    return new Peer(address, List.of(), null);
  }
}
