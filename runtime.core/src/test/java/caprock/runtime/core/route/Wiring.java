package caprock.runtime.core.route;

import caprock.broker.Tier;
import caprock.broker.manifest.CapabilityManifest;
import caprock.broker.manifest.Limits;
import caprock.broker.version.CapabilityRequirement;
import caprock.broker.version.CapabilityVersion;
import caprock.runtime.core.contract.ContractModel;
import caprock.runtime.core.tasks.CoreThreads;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** One route and the providers it is bound to, one after the other, without a framework. */
final class Wiring implements Binder, AutoCloseable {
  final CoreThreads threads = new CoreThreads();
  final AtomicReference<CompletableFuture<Binding>> next =
      new AtomicReference<>(new CompletableFuture<>());
  final Handle handle;
  volatile Binding binding;

  Wiring(SampleProvider first, Limits limits) {
    binding = binding(first, limits);
    binding.attach();
    Need need = new Need(CapabilityRequirement.of("sample"), "default", true, true);
    handle =
        new Handle(
            new Route(need, this, binding), threads.blocking(), threads.scheduler(), h -> {});
  }

  static Binding binding(SampleProvider provider, Limits limits) {
    CapabilityManifest manifest =
        new CapabilityManifest(
            "sample", CapabilityVersion.of(1, 0, 0), "Sample", List.of(), limits, List.of());
    Admission admission = limits.equals(Limits.NONE) ? null : new Admission("sample", limits);
    return new Binding(
        new Binding.Subject(
            "sample",
            provider.name,
            Tier.EXTENSION,
            ContractModel.of(Sample.class),
            manifest,
            admission,
            new WeakReference<>(null)),
        provider,
        () -> {});
  }

  @Override
  public synchronized CompletableFuture<Binding> bind(Need need, long deadlineNs) {
    if (binding.isClosed()) {
      return next.get();
    }
    binding.attach();
    return CompletableFuture.completedFuture(binding);
  }

  /** Lets a new provider in for the old one, as an update does. */
  long replace(SampleProvider by, long drainMs) {
    Binding old = binding;
    old.close();
    long cut = old.drain(System.nanoTime() + drainMs * 1_000_000);
    CompletableFuture<Binding> waiting;
    Binding fresh = binding(by, Limits.NONE);
    fresh.attach();
    synchronized (this) {
      binding = fresh;
      waiting = next.getAndSet(new CompletableFuture<>());
    }
    waiting.complete(fresh);
    return cut;
  }

  @Override
  public void close() {
    threads.close();
  }
}
