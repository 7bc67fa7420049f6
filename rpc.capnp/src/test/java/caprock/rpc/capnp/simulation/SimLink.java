package caprock.rpc.capnp.simulation;

import caprock.rpc.capnp.internal.core.Turn;
import caprock.rpc.capnp.internal.peer.VatConnection;
import caprock.rpc.capnp.internal.wire.WireMessage;
import caprock.rpc.capnp.testing.QuietLink;
import java.util.ArrayDeque;
import org.capnproto.BuilderArena;

/** A link whose messages arrive when the schedule says so. */
final class SimLink extends QuietLink {
  private final ArrayDeque<WireMessage> underWay = new ArrayDeque<>();
  private VatConnection receiver;

  void leadsTo(VatConnection connection) {
    receiver = connection;
  }

  boolean idle() {
    return underWay.isEmpty();
  }

  /** Lets the next message arrive. */
  void deliver() {
    Turn turn = Turn.enterPump();
    receiver.received(underWay.poll());
    turn.exitPump();
  }

  @Override
  public void send(BuilderArena message) {
    underWay.add(WireMessage.freeze(message));
  }
}
