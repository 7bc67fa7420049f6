package caprock.rpc.capnp.testing;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.vat.InterceptedCall;
import caprock.rpc.capnp.vat.Interceptor;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An interceptor that writes down what it sees. */
public class CallLog implements Interceptor {
  /** "in" or "out", the call, and, once it has ended, how. */
  public final List<String> lines = new CopyOnWriteArrayList<>();

  public final List<InterceptedCall> calls = new CopyOnWriteArrayList<>();

  /** What this throws refuses the call. */
  protected void look(InterceptedCall call) {}

  private Observer see(String direction, InterceptedCall call) {
    lines.add(direction + " " + call);
    calls.add(call);
    look(call);
    return (error, nanos) -> {
      assertThat(nanos).isNotNegative();
      lines.add(direction + " " + call + ": " + (error == null ? "done" : error.type()));
    };
  }

  @Override
  public Observer outgoing(InterceptedCall call) {
    return see("out", call);
  }

  @Override
  public Observer incoming(InterceptedCall call) {
    return see("in", call);
  }

  /** Waits until there are so many lines, which have to be these. */
  public void awaitLines(String... expected) {
    Await.until(() -> lines.size() >= expected.length, () -> "lines, but only " + lines);
    assertThat(lines).containsExactly(expected);
  }
}
