package caprock.launcher.command;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Waits for the broker's stages; the broker bounds them in time. Stateless. */
public final class Waiting {
  private Waiting() {}

  /**
   * Waits for a stage. Blocks.
   *
   * @throws CapabilityException as the stage failed; TIMEOUT if the thread is interrupted
   */
  public static <T extends @Nullable Object> T get(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().get();
    } catch (ExecutionException e) {
      Throwable failure = Failures.unwrap(e);
      if (failure instanceof CapabilityException known) {
        throw known;
      }
      throw new CapabilityException(ErrorCode.INTERNAL, failure.toString(), failure);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CapabilityException(ErrorCode.TIMEOUT, "Interrupted while waiting.", e);
    }
  }
}
