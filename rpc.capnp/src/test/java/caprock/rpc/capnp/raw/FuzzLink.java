package caprock.rpc.capnp.raw;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.internal.core.Turn;
import caprock.rpc.capnp.internal.peer.VatConnection;
import caprock.rpc.capnp.internal.wire.FrameDecoder;
import caprock.rpc.capnp.internal.wire.FrameException;
import caprock.rpc.capnp.internal.wire.WireMessage;
import caprock.rpc.capnp.testing.QuietLink;
import caprock.rpc.capnp.vat.Limits;
import java.nio.ByteBuffer;

/** Bytes in, as from a socket; what goes out is dropped. */
final class FuzzLink extends QuietLink {
  private final FrameDecoder decoder =
      new FrameDecoder(
          Limits.DEFAULT.maxSegments(),
          Limits.DEFAULT.maxMessageBytes(),
          Limits.DEFAULT.traversalWords());

  /** What came from the peer is read, as its connection's reading thread would. */
  void receive(VatConnection connection, byte[] bytes) {
    Turn turn = Turn.enterPump();
    try {
      for (int at = 0; at < bytes.length; ) {
        ByteBuffer target = decoder.target();
        int count = Math.min(target.remaining(), bytes.length - at);
        target.put(bytes, at, count);
        at += count;
        decoder.filled(count);
        for (WireMessage next = decoder.next(); next != null; next = decoder.next()) {
          connection.received(next);
          turn.drain();
        }
      }
    } catch (FrameException e) {
      connection.failed(RpcException.failed(e.getMessage()), true);
    } finally {
      turn.exitPump();
    }
  }
}
