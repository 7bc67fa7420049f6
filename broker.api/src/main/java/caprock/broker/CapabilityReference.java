package caprock.broker;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An object that a dynamic call returned by reference: it is called where it lives. Thread-safe as
 * far as the object itself is.
 *
 * <p>It keeps its provider in use until it is closed, unless its interface is restorable.
 */
@ProviderType
public interface CapabilityReference extends AutoCloseable {
  /** The name of its interface. */
  String contract();

  /** Calls a method, as {@link CapabilityHandle#invoke}. */
  CompletionStage<@Nullable Object> invoke(String method, @Nullable Object... args);

  /**
   * The object, typed.
   *
   * @throws IllegalArgumentException if it does not have the interface
   */
  <T> T as(Class<T> contract);

  /** Closes the object where it lives. A second call does nothing. */
  @Override
  void close();
}
