package caprock.rpc.capnp.simulation;

import caprock.rpc.capnp.internal.core.Leadership;
import caprock.rpc.capnp.internal.core.Turn;
import caprock.rpc.capnp.internal.peer.Link;
import caprock.rpc.capnp.internal.peer.VatConnection;
import caprock.rpc.capnp.internal.wire.WireMessage;
import java.util.ArrayDeque;
import java.util.function.BooleanSupplier;
import org.capnproto.BuilderArena;

/** A link whose messages arrive when the schedule says so. */
final class SimLink implements Link {
  private final ArrayDeque<WireMessage> underWay = new ArrayDeque<>();
  private final Leadership leadership = new Leadership(() -> {});
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

  @Override
  public long queuedBytes() {
    return 0;
  }

  @Override
  public void flush() {}

  @Override
  public void flushSoon() {}

  @Override
  public void wake() {}

  @Override
  public void wakeLeader() {}

  @Override
  public void close() {}

  @Override
  public void hurry() {}

  @Override
  public boolean lead(BooleanSupplier done, long deadlineNs) {
    return false;
  }

  @Override
  public Leadership leadership() {
    return leadership;
  }
}
