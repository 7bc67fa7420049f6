package caprock.rpc.capnp.simulation;

import caprock.rpc.capnp.Promise;
import caprock.rpc.capnp.internal.peer.VatConnection;
import caprock.rpc.capnp.testing.Testing.Echo;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A simulated vat: its objects, the references it holds, and what it can do with them. */
final class SimVat {
  final SimWorld world;
  final List<SimObject> objects = new ArrayList<>();
  final List<VatConnection> connections = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Promise<?>> promises = new ArrayList<>();

  private record Reference(long id, Echo.Client client) {}

  SimVat(SimWorld world) {
    this.world = world;
  }

  Echo.Client newObject() {
    SimObject object = new SimObject(this);
    objects.add(object);
    return Echo.factory.serve(object);
  }

  void keep(Echo.Client reference) {
    references.add(new Reference(world.nextReference++, reference));
  }

  private Reference any() {
    if (references.isEmpty()) {
      keep(newObject());
    }
    return references.get(world.random.nextInt(references.size()));
  }

  /**
   * A promise that is resolved, when the schedule says so, to something this vat held before: so no
   * circle of promises can come about, which would rightly wait for ever.
   */
  private void makePromise() {
    long limit = world.nextReference;
    CompletableFuture<Echo.Client> target = new CompletableFuture<>();
    keep(Echo.factory.eventually(target));
    world.deferred.add(() -> target.complete(olderThan(limit)));
  }

  private Echo.Client olderThan(long limit) {
    List<Reference> older =
        references.stream().filter(reference -> reference.id() < limit).toList();
    return older.isEmpty()
        ? newObject()
        : older.get(world.random.nextInt(older.size())).client().as(Echo.factory);
  }

  /** Does something. */
  void act() {
    Reference to = any();
    switch (world.random.nextInt(14)) {
      case 0, 1, 2, 3 -> ping(to);
      case 4 -> identity(to);
      case 5 -> {
        var promise = promised(to.client().selfRequest().send());
        keep(promise.getMe());
      }
      case 6 -> {
        var promise = promised(to.client().promiseRequest().send());
        keep(promise.getCap());
      }
      case 7 -> hold(to);
      case 8 -> tail(to);
      case 9 -> drop();
      case 10 -> keep(newObject());
      case 11, 12 -> makePromise();
      default -> cancelOne();
    }
  }

  private <P extends Promise<?>> P promised(P promise) {
    promises.add(promise);
    return promise;
  }

  private void ping(Reference to) {
    var request = to.client().pingRequest();
    request.params().setN(world.order.next(to.id()));
    CompletableFuture<?> answer = promised(request.send()).toCompletableFuture();
    world.calls++;
    answer.whenComplete((results, thrown) -> world.ended(thrown));
  }

  private void identity(Reference to) {
    var request = to.client().identityRequest();
    request.params().setCap(any().client());
    keep(promised(request.send()).getCap());
  }

  private void hold(Reference to) {
    var request = to.client().holdRequest();
    request.params().setCap(any().client());
    promised(request.send());
  }

  private void tail(Reference to) {
    var request = to.client().tailSelfRequest();
    request.params().setTo(any().client());
    keep(promised(request.send()).getMe());
  }

  private void drop() {
    references.remove(world.random.nextInt(references.size())).client().close();
  }

  private void cancelOne() {
    if (!promises.isEmpty()) {
      promises.remove(world.random.nextInt(promises.size())).close();
    }
  }

  void letGo() {
    references.forEach(reference -> reference.client().close());
    references.clear();
    promises.forEach(Promise::close);
    promises.clear();
  }
}
