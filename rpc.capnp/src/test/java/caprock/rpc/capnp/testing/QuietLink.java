package caprock.rpc.capnp.testing;

import caprock.rpc.capnp.internal.core.Leadership;
import caprock.rpc.capnp.internal.peer.Link;
import java.util.function.BooleanSupplier;
import org.capnproto.BuilderArena;

/** A link without a wire: drops what is sent, has nothing queued, and nobody reads it. */
public abstract class QuietLink implements Link {
  private final Leadership leadership = new Leadership(() -> {});

  @Override
  public void send(BuilderArena message) {}

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
