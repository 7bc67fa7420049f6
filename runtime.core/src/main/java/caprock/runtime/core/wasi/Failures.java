package caprock.runtime.core.wasi;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import com.dylibso.chicory.runtime.ChicoryInterruptedException;
import com.dylibso.chicory.runtime.ExecutionCompletedException;
import com.dylibso.chicory.wasi.WasiExitException;
import com.dylibso.chicory.wasm.ChicoryException;

/**
 * What a caller gets for what happened in a guest.
 *
 * <p>Messages are copied and the original dropped: an exception refers to the classes on its stack,
 * and would keep the extension loaded for as long as somebody keeps it.
 */
final class Failures {
  private static final int MAX_MESSAGE = 500;

  private Failures() {}

  static CapabilityException stopped(String guest) {
    return new CapabilityException(
        ErrorCode.DISCONNECTED,
        "The guest %s was stopped because its extension has gone. Acquire it again."
            .formatted(guest));
  }

  static CapabilityException overdue(String guest, boolean hadDeadline, long maxExecutionMs) {
    String limit =
        hadDeadline
            ? "the call's deadline. Allow more time, or ask for less work."
            : "%d ms, the limit of a call without a deadline. Set a deadline, or raise %s."
                .formatted(maxExecutionMs, WasiRuntime.MAX_EXECUTION.name());
    return new CapabilityException(
        ErrorCode.TIMEOUT, "The guest %s was stopped at %s".formatted(guest, limit));
  }

  static CapabilityException interrupted(String guest) {
    return new CapabilityException(
        ErrorCode.TIMEOUT,
        "The guest %s was not run to its end because the calling thread was interrupted."
            .formatted(guest));
  }

  static CapabilityException discarded(String guest) {
    return new CapabilityException(
        ErrorCode.DISCONNECTED,
        "The instance of %s is no longer there: it failed, was discarded, or was given back. Take a new lease."
            .formatted(guest));
  }

  /** Whether a guest or host function ended because of the thread's interrupt. */
  static boolean isInterrupt(Throwable failure) {
    return failure instanceof ChicoryInterruptedException
        || failure instanceof ChicoryException
            && (failure.getCause() instanceof InterruptedException
                || "Thread interrupted".equals(failure.getMessage()));
  }

  /** Whether a guest's call stack overflowed, on its own or in a host function. */
  static boolean isStack(Throwable failure) {
    return failure instanceof StackOverflowError
        || failure instanceof ChicoryException && failure.getCause() instanceof StackOverflowError;
  }

  static CapabilityException stack(String guest) {
    return exhausted(
        "The guest %s ran out of stack. It recurses too deeply for its input.".formatted(guest));
  }

  static CapabilityException memory(String guest) {
    return exhausted(
        "The guest %s needed memory that the Java heap does not have. Allow fewer or smaller instances, or raise -Xmx."
            .formatted(guest));
  }

  private static CapabilityException exhausted(String message) {
    return new CapabilityException(ErrorCode.RESOURCE_EXHAUSTED, message);
  }

  /** A trap of the guest's own, or its exit. */
  static CapabilityException trapped(String guest, ChicoryException trap) {
    if (trap instanceof WasiExitException exit) {
      return exited(guest, exit.exitCode());
    }
    if (trap instanceof ExecutionCompletedException) {
      return exited(guest, 0);
    }
    return trapped("The guest %s trapped: %s.".formatted(guest, message(trap)));
  }

  /** What a host function threw into the guest. */
  static CapabilityException hostFunction(String guest, Throwable failure) {
    return trapped(
        "A host function of the guest %s failed: %s: %s."
            .formatted(guest, failure.getClass().getName(), message(failure)));
  }

  private static CapabilityException exited(String guest, int code) {
    return trapped(
        "The guest %s ended itself with exit code %d in the middle of a call."
            .formatted(guest, code));
  }

  private static CapabilityException trapped(String message) {
    return new CapabilityException(ErrorCode.TRAPPED, message);
  }

  static String message(Throwable failure) {
    String message = String.valueOf(failure.getMessage()).strip();
    String cut =
        message.length() > MAX_MESSAGE ? message.substring(0, MAX_MESSAGE) + " [cut]" : message;
    return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
  }
}
