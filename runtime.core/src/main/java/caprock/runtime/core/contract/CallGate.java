package caprock.runtime.core.contract;

import org.jspecify.annotations.Nullable;

/**
 * What a generated forwarder asks before and after each call. Implementations are final classes, so
 * that a forwarder's calls to its gate are direct.
 */
public abstract class CallGate {
  /**
   * Lets a call in; may wait while a provider is being replaced.
   *
   * @param endpoint the endpoint's index in its contract
   * @return a token for the methods below; null to close what is closed already
   */
  public abstract @Nullable Object enter(int endpoint);

  /** The object to call. */
  public abstract Object target(Object token);

  /** Ends a call that returned a plain value. */
  public abstract void exit(Object token);

  /** Ends a call that returned something else, and gives what the caller may see of it. */
  public abstract @Nullable Object result(
      Object token, int endpoint, @Nullable Object[] args, @Nullable Object result);

  /** Ends a call that failed, and gives what the caller may see of the failure. */
  public abstract Throwable fail(Object token, int endpoint, Throwable failure);
}
