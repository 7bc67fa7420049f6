package caprock.rpc.capnp.simulation;

import caprock.rpc.capnp.CallContext;
import caprock.rpc.capnp.testing.Testing.Echo;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * An object of a simulated vat. What it answers later, or leaves to be resolved, the schedule
 * decides.
 */
final class SimObject extends Echo.Server {
  private final SimVat vat;
  int closed;

  SimObject(SimVat vat) {
    this.vat = vat;
  }

  @Override
  protected CompletionStage<?> ping(
      CallContext<Echo.PingParams.Reader, Echo.PingResults.Builder> context) {
    vat.world.order.started(context.params().getN());
    context.results().setN(1);
    return done();
  }

  @Override
  protected CompletionStage<?> self(
      CallContext<Echo.SelfParams.Reader, Echo.SelfResults.Builder> context) {
    try (Echo.Client me = Echo.factory.serve(this)) {
      context.results().setMe(me);
    }
    return sooner();
  }

  @Override
  protected CompletionStage<?> identity(
      CallContext<Echo.IdentityParams.Reader, Echo.IdentityResults.Builder> context) {
    try (Echo.Client cap = context.params().getCap()) {
      context.results().setCap(cap);
    }
    return sooner();
  }

  /** Now, or when the schedule says so. */
  private CompletionStage<?> sooner() {
    if (vat.world.random.nextInt(3) > 0) {
      return done();
    }
    CompletableFuture<Void> later = new CompletableFuture<>();
    vat.world.deferred.add(() -> later.complete(null));
    return later;
  }

  @Override
  protected CompletionStage<?> promise(
      CallContext<Echo.PromiseParams.Reader, Echo.PromiseResults.Builder> context) {
    CompletableFuture<Echo.Client> target = new CompletableFuture<>();
    try (Echo.Client later = Echo.factory.eventually(target)) {
      context.results().setCap(later);
    }
    vat.world.deferred.add(() -> target.complete(vat.newObject()));
    return sooner();
  }

  @Override
  protected CompletionStage<?> hold(
      CallContext<Echo.HoldParams.Reader, Echo.HoldResults.Builder> context) {
    vat.keep(context.params().getCap());
    return done();
  }

  @Override
  protected CompletionStage<?> tailSelf(
      CallContext<Echo.TailSelfParams.Reader, Echo.TailSelfResults.Builder> context) {
    try (Echo.Client to = context.params().getTo()) {
      return context.tailCall(to.selfRequest());
    }
  }

  @Override
  public void close() {
    closed++;
  }
}
