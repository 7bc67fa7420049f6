package caprock.launcher;

import org.jspecify.annotations.Nullable;

/** The runtime could not be started. Its message says what is wrong and what to do. */
public final class BootException extends Exception {
  private static final long serialVersionUID = 1;

  /** Makes an exception with a plain sentence and what led to it. */
  public BootException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
