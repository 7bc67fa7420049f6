package caprock.rpc.capnp.simulation;

import caprock.rpc.capnp.internal.core.Turn;
import caprock.rpc.capnp.internal.peer.Faults;
import caprock.rpc.capnp.internal.peer.VatConfig;
import caprock.rpc.capnp.internal.peer.VatConnection;
import caprock.rpc.capnp.testing.Testing.Echo;
import caprock.rpc.capnp.vat.ConnectionListener;
import caprock.rpc.capnp.vat.Limits;
import caprock.rpc.capnp.vat.Peer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Vats that are all connected to each other, on one thread, driven by a seed: which vat acts, what
 * it does, which message arrives next and which answer is given, is all that seed's doing.
 */
final class SimWorld {
  final Random random;
  final SimOrder order = new SimOrder();
  final List<Runnable> deferred = new ArrayList<>();
  long nextReference = 1;
  int calls;
  private int answered;
  private final List<String> failures = new ArrayList<>();
  private final List<SimVat> vats = new ArrayList<>();
  private final List<SimLink> links = new ArrayList<>();
  private final Faults faults;

  SimWorld(long seed, int vatCount, Faults faults) {
    this.random = new Random(seed);
    this.faults = faults;
    for (int i = 0; i < vatCount; i++) {
      vats.add(new SimVat(this));
    }
    for (int i = 0; i < vatCount; i++) {
      for (int j = i + 1; j < vatCount; j++) {
        connect(vats.get(i), vats.get(j));
      }
    }
  }

  private void connect(SimVat one, SimVat other) {
    SimLink there = new SimLink();
    SimLink back = new SimLink();
    VatConnection first = new VatConnection(config(one), Peer.at("simulated"), connection -> there);
    VatConnection second =
        new VatConnection(config(other), Peer.at("simulated"), connection -> back);
    there.leadsTo(second);
    back.leadsTo(first);
    links.add(there);
    links.add(back);
    one.connections.add(first);
    other.connections.add(second);
    one.keep(first.bootstrap(Echo.factory));
    other.keep(second.bootstrap(Echo.factory));
  }

  private VatConfig config(SimVat vat) {
    return new VatConfig(
        Limits.DEFAULT, peer -> vat.newObject(), false, ConnectionListener.NONE, null, faults);
  }

  /** Runs a schedule. @return what went wrong, or an empty list */
  List<String> run(int steps) {
    for (int i = 0; i < steps; i++) {
      inTurn(this::step);
    }
    finish();
    return problems();
  }

  private void step() {
    int choice = random.nextInt(10);
    if (choice < 4) {
      vats.get(random.nextInt(vats.size())).act();
    } else if (choice < 9 || deferred.isEmpty()) {
      deliverOne();
    } else {
      deferred.remove(random.nextInt(deferred.size())).run();
    }
  }

  private boolean deliverOne() {
    List<SimLink> busy = links.stream().filter(link -> !link.idle()).toList();
    if (busy.isEmpty()) {
      return false;
    }
    busy.get(random.nextInt(busy.size())).deliver();
    return true;
  }

  /** Everything arrives and is answered; then everyone lets go of everything. */
  private void finish() {
    settle();
    inTurn(() -> vats.forEach(SimVat::letGo));
    settle();
    inTurn(() -> vats.forEach(SimVat::letGo)); // what arrived meanwhile
    settle();
  }

  private void settle() {
    boolean more = true;
    while (more) {
      more = deliverOne();
      if (!more && !deferred.isEmpty()) {
        inTurn(deferred.remove(0));
        more = true;
      }
    }
  }

  private static void inTurn(Runnable action) {
    Turn turn = Turn.enterPump();
    action.run();
    turn.exitPump();
  }

  void ended(Throwable thrown) {
    answered++;
    if (thrown != null) {
      String why = String.valueOf(thrown.getMessage());
      if (!why.contains("cancelled") && !why.contains("resolved to itself")) {
        failures.add("a call failed: " + why);
      }
    }
  }

  private List<String> problems() {
    List<String> problems = new ArrayList<>(order.violations);
    problems.addAll(failures);
    if (answered != calls) {
      problems.add((calls - answered) + " of " + calls + " calls were never answered");
    }
    for (SimVat vat : vats) {
      for (VatConnection connection : vat.connections) {
        if (!connection.stats().empty() || connection.whenClosed().isDone()) {
          problems.add("left over: " + connection.stats() + " " + connection.whenClosed());
        }
      }
      for (SimObject object : vat.objects) {
        if (object.closed != 1) {
          problems.add(
              "an object was told " + object.closed + " times that its last reference is gone");
        }
      }
    }
    return problems;
  }
}
