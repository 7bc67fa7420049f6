package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Several listeners of one outcome, which is rare; one that throws does not cost the others it. */
final class Listeners implements Consumer<Outcome> {
  private final List<Consumer<Outcome>> all = new ArrayList<>(3);

  private Listeners() {}

  /** Those before and one more. Not thread-safe. */
  static Consumer<Outcome> and(@Nullable Consumer<Outcome> before, Consumer<Outcome> added) {
    if (before == null) {
      return added;
    }
    if (before instanceof Listeners several) {
      several.all.add(added);
      return several;
    }
    Listeners both = new Listeners();
    both.all.add(before);
    both.all.add(added);
    return both;
  }

  @Override
  public void accept(Outcome outcome) {
    all.forEach(each -> Failures.guard(() -> each.accept(outcome)));
  }
}
