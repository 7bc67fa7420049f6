package caprock.runtime.core.wasi;

import caprock.broker.spi.GuestCall;
import caprock.broker.spi.WasiLease;
import com.dylibso.chicory.runtime.Instance;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One holder's hold of an instance; a new one for each hold, so a stale one can do no harm. */
final class Lease implements WasiLease {
  private final String guest;
  private final Consumer<PooledInstance> giveBack;
  private @Nullable PooledInstance held;

  Lease(String guest, PooledInstance held, Consumer<PooledInstance> giveBack) {
    this.guest = guest;
    this.held = held;
    this.giveBack = giveBack;
  }

  @Override
  public <I> I unwrap(Class<I> type) {
    Instance instance = held().instance();
    if (instance == null) {
      throw Failures.discarded(guest);
    }
    if (!type.isInstance(instance)) {
      throw new IllegalArgumentException(
          "The engine's instance is a %s, not a %s."
              .formatted(Instance.class.getName(), type.getName()));
    }
    return type.cast(instance);
  }

  @Override
  public <T extends @Nullable Object> T call(GuestCall<T> call) {
    return held().run(this, call);
  }

  private PooledInstance held() {
    PooledInstance instance = held;
    if (instance == null) {
      throw Failures.discarded(guest);
    }
    return instance;
  }

  @Override
  public boolean usable() {
    PooledInstance instance = held;
    return instance != null && instance.usable();
  }

  @Override
  public void discard() {
    PooledInstance instance = held;
    if (instance != null) {
      instance.discard();
    }
  }

  @Override
  public void close() {
    PooledInstance instance = held;
    held = null;
    if (instance != null) {
      giveBack.accept(instance);
    }
  }
}
