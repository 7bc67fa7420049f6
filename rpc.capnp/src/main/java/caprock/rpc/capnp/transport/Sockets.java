package caprock.rpc.capnp.transport;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.link.PlainWire;
import caprock.rpc.capnp.internal.link.StreamLink;
import caprock.rpc.capnp.internal.link.TlsWire;
import caprock.rpc.capnp.internal.link.Wire;
import caprock.rpc.capnp.internal.peer.VatConnection;
import caprock.rpc.capnp.vat.Peer;
import caprock.rpc.capnp.vat.Vat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Makes connections of connected sockets. */
final class Sockets {
  private Sockets() {}

  static SocketChannel open(Endpoint endpoint) throws IOException {
    return endpoint.isUnix()
        ? SocketChannel.open(StandardProtocolFamily.UNIX)
        : SocketChannel.open();
  }

  /** A connection that reads already; the channel belongs to it unless this throws. */
  static VatConnection connection(
      Vat vat,
      Endpoint endpoint,
      SocketChannel channel,
      long deadlineNs,
      boolean client,
      Duration frameTimeout,
      Consumer<VatConnection> beforeReading)
      throws IOException {
    channel.configureBlocking(false);
    if (!endpoint.isUnix()) {
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    }
    Wire wire;
    Peer peer;
    if (endpoint.tls() == null) {
      wire = new PlainWire(channel);
      peer = new Peer(address(endpoint, channel), List.of(), user(endpoint, channel));
    } else {
      TlsWire secured =
          TlsWire.handshake(channel, endpoint.tls(), endpoint.tlsPeer(), client, deadlineNs);
      wire = secured;
      peer = new Peer(address(endpoint, channel), secured.peerCertificates(), null);
    }
    StreamLink[] made = new StreamLink[1];
    VatConnection connection;
    try {
      connection =
          new VatConnection(
              vat.config(),
              peer,
              owner -> {
                try {
                  made[0] = new StreamLink(owner, wire, frameTimeout.toNanos());
                  return made[0];
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    beforeReading.accept(connection);
    connection.opened();
    made[0].start();
    return connection;
  }

  private static String address(Endpoint endpoint, SocketChannel channel) throws IOException {
    return endpoint.isUnix()
        ? endpoint.toString()
        : (endpoint.tls() == null ? "tcp:" : "tls:") + channel.getRemoteAddress();
  }

  private static @Nullable String user(Endpoint endpoint, SocketChannel channel) {
    if (!endpoint.isUnix()) {
      return null;
    }
    try {
      var principal = channel.getOption(jdk.net.ExtendedSocketOptions.SO_PEERCRED);
      return principal == null ? null : principal.user().getName();
    } catch (IOException | UnsupportedOperationException | LinkageError e) {
      return null; // the platform does not tell
    }
  }
}
