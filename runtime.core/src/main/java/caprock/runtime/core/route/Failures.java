package caprock.runtime.core.route;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Copies exceptions at the border of an extension.
 *
 * <p>An exception keeps the classes of every frame that it was thrown through, even when its own
 * class is the JDK's, and clearing its trace does not help. A caller that keeps one would keep the
 * extension loaded. So what crosses is a copy made here: code, message, trace elements, causes.
 */
public final class Failures {
  private static final System.Logger LOG = System.getLogger(Failures.class.getPackageName());

  /** Deeper chains of causes are cut: nobody reads them, and a cycle would never end. */
  private static final int MAX_CAUSES = 16;

  private Failures() {}

  /** The failure as a caller may keep it; a new object. */
  public static CapabilityException copy(String where, Throwable failure) {
    Throwable f = unwrap(failure);
    CapabilityException copy =
        f instanceof CapabilityException e
            ? new CapabilityException(
                e.code(), message(e), e.retryable(), e.detail().orElse(null), cause(e, 0))
            : new CapabilityException(code(f), where + ": " + describe(f), cause(f, 0));
    copy.setStackTrace(f.getStackTrace());
    // A failure with a code was logged where it got it, and is copied at each border it crosses.
    if (copy.code() == ErrorCode.INTERNAL && !(f instanceof CapabilityException)) {
      LOG.log(System.Logger.Level.WARNING, "{0}", text(where, f));
    }
    return copy;
  }

  /** The innermost exception of those that only wrap another. */
  public static Throwable unwrap(Throwable failure) {
    Throwable f = failure;
    while ((f instanceof CompletionException || f instanceof ExecutionException)
        && f.getCause() != null) {
      f = f.getCause();
    }
    return f;
  }

  /** The failure, or one that says that there was none. */
  public static Throwable orUnknown(@Nullable Throwable failure) {
    return failure == null ? new IllegalStateException("failed without a reason") : failure;
  }

  /** Completes a future as another one did. */
  static <T> void complete(CompletableFuture<T> future, T value, @Nullable Throwable failure) {
    if (failure == null) {
      future.complete(value);
    } else {
      future.completeExceptionally(unwrap(failure));
    }
  }

  private static ErrorCode code(Throwable f) {
    if (f instanceof IllegalArgumentException) {
      return ErrorCode.INVALID_PAYLOAD;
    }
    if (f instanceof VirtualMachineError) {
      return ErrorCode.RESOURCE_EXHAUSTED;
    }
    return ErrorCode.INTERNAL;
  }

  private static String describe(Throwable f) {
    return f instanceof IllegalArgumentException && f.getMessage() != null
        ? f.getMessage()
        : f.getClass().getName() + (f.getMessage() == null ? "" : ": " + f.getMessage());
  }

  private static String message(Throwable f) {
    return String.valueOf(f.getMessage());
  }

  private static @Nullable Throwable cause(Throwable f, int depth) {
    Throwable c = f.getCause();
    if (c == null || depth == MAX_CAUSES) {
      return null;
    }
    CapabilityException copy =
        c instanceof CapabilityException e
            ? new CapabilityException(
                e.code(), message(e), e.retryable(), e.detail().orElse(null), cause(e, depth + 1))
            : new CapabilityException(ErrorCode.INTERNAL, describe(c), cause(c, depth + 1));
    copy.setStackTrace(c.getStackTrace());
    return copy;
  }

  /** The whole failure as text: a log record that held the exception would pin the extension. */
  private static String text(String where, Throwable f) {
    StringWriter text = new StringWriter();
    f.printStackTrace(new PrintWriter(text, true));
    return where + " failed: " + text;
  }
}
