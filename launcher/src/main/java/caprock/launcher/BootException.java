package caprock.launcher;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** The runtime could not be started. Its message says what is wrong and what to do. */
public final class BootException extends Exception {
  private static final long serialVersionUID = 1;

  /** Makes an exception with a plain sentence and what led to it. */
  public BootException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** What went wrong first, in the words of the file system or the framework. */
  static String reason(Throwable failure) {
    Throwable first = failure;
    while (first.getCause() != null && first.getCause() != first) {
      first = first.getCause();
    }
    if (first instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (first instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (first instanceof FileSystemException known && known.getReason() != null) {
      return known.getReason();
    }
    String message = first.getMessage();
    return message == null ? first.getClass().getSimpleName() : message;
  }
}
