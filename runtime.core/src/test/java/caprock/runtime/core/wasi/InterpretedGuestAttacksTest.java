package caprock.runtime.core.wasi;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import java.util.function.Function;

class InterpretedGuestAttacksTest extends GuestAttacks {
  @Override
  Function<Instance, Machine> machine() {
    return TestGuests.INTERPRETED;
  }
}
