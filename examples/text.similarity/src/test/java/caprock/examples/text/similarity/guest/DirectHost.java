package caprock.examples.text.similarity.guest;

import caprock.broker.spi.GuestCall;
import caprock.broker.spi.WasiHost;
import caprock.broker.spi.WasiLease;
import caprock.broker.spi.WasiModule;
import caprock.broker.spi.WasiPool;
import caprock.broker.spi.WasiSettings;
import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import java.util.function.Function;

/** The engine without the runtime around it: a new instance for each lease, no deadline. */
final class DirectHost implements WasiHost {
  @Override
  public WasiPool pool(WasiModule module, WasiSettings settings) {
    return new WasiPool() {
      @Override
      public WasiLease lease() {
        return new DirectLease(start(module, settings));
      }

      @Override
      public <T> T call(GuestCall<T> call) {
        return lease().call(call);
      }

      @Override
      public void close() {}
    };
  }

  @SuppressWarnings("unchecked")
  private static Instance start(WasiModule module, WasiSettings settings) {
    var definition = (WasmModule) module.definition().get();
    int initial = definition.memorySection().orElseThrow().getMemory(0).limits().initialPages();
    var instance =
        Instance.builder(definition)
            .withMachineFactory((Function<Instance, Machine>) module.machine())
            .withMemoryFactory(ByteArrayMemory::new)
            .withMemoryLimits(new MemoryLimits(initial, settings.maxMemoryPages()))
            .build();
    instance.export("_initialize").apply();
    return instance;
  }

  private record DirectLease(Instance instance) implements WasiLease {
    @Override
    public <I> I unwrap(Class<I> type) {
      return type.cast(instance);
    }

    @Override
    public <T> T call(GuestCall<T> call) {
      return call.run(this);
    }

    @Override
    public boolean usable() {
      return true;
    }

    @Override
    public void discard() {}

    @Override
    public void close() {}
  }
}
