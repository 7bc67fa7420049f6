package caprock.runtime.core.route;

import caprock.broker.CapabilityException;
import caprock.broker.Tier;
import caprock.broker.health.CallTrace;
import caprock.broker.manifest.EndpointInfo;
import caprock.runtime.core.call.CurrentDeadline;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A call that pays for something: a deadline, a limit, a trace. A call that needs none of them is
 * represented by its {@link Binding} alone.
 */
final class Call implements CallToken {
  private static final VarHandle OVER;

  static {
    try {
      OVER = MethodHandles.lookup().findVarHandle(Call.class, "over", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Binding binding;
  private final Object target;
  private final String method;
  private final boolean counted;
  private final @Nullable Consumer<CallTrace> trace;
  private final long startNs;
  private final long waitNs;
  private final long[] threadsDeadline;
  private final long previousDeadline;

  /** Read and written through {@link #OVER}: a field costs less than an object for each call. */
  @SuppressWarnings("unused")
  private boolean over;

  /** When the call must be over, a value of {@link System#nanoTime}. */
  final long deadlineNs;

  /**
   * Begins a call.
   *
   * @param counted whether the call has been counted in at the binding and must be counted out
   * @param startNs when the caller began, a value of {@link System#nanoTime}
   * @param waitNs how long it has waited for a provider since, in nanoseconds
   */
  Call(
      Binding binding,
      Object target,
      EndpointInfo endpoint,
      boolean counted,
      Origin origin,
      long startNs,
      long waitNs) {
    this.binding = binding;
    this.target = target;
    this.method = endpoint.name();
    this.counted = counted;
    this.trace = origin.options().trace();
    this.startNs = startNs;
    this.waitNs = waitNs;
    Admission admission = binding.subject().admission();
    if (admission != null) {
      admission.enter();
    }
    this.threadsDeadline = CurrentDeadline.cell();
    long latest = origin.deadline(threadsDeadline, startNs, endpoint.timeoutMs());
    this.deadlineNs = admission == null ? latest : admission.limit(startNs, latest);
    this.previousDeadline = CurrentDeadline.enter(threadsDeadline, this.deadlineNs);
  }

  @Override
  public Object target() {
    return target;
  }

  @Override
  public Binding binding() {
    return binding;
  }

  /**
   * The calling thread goes on to other things; the call itself may still be pending. On the thread
   * that began the call.
   */
  void leaveThread() {
    threadsDeadline[0] = previousDeadline;
  }

  /** On the thread that began the call, which nobody else has seen: no race to decide. */
  @Override
  public void exit() {
    leaveThread();
    if (!(boolean) OVER.get(this)) {
      OVER.set(this, true);
      finish(null);
    }
  }

  /** Ends the call for limits, traces and counts, on any thread; a second time does nothing. */
  void end(@Nullable CapabilityException failure) {
    if (OVER.compareAndSet(this, false, true)) {
      finish(failure);
    }
  }

  private void finish(@Nullable CapabilityException failure) {
    Admission admission = binding.subject().admission();
    if (admission != null) {
      admission.leave();
    }
    if (counted) {
      binding.exit();
    }
    if (trace != null) {
      Tier tier = binding.subject().tier();
      trace.accept(
          new CallTrace(
              binding.subject().name(),
              method,
              tier,
              waitNs,
              System.nanoTime() - startNs,
              Optional.ofNullable(failure).map(CapabilityException::code)));
    }
  }
}
