package caprock.runtime.core.broker;

import caprock.broker.AcquireResponse;
import caprock.broker.CapabilityError;
import caprock.broker.CapabilityException;
import caprock.broker.CapabilityHandle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request got. Immutable. */
final class Response implements AcquireResponse {
  private final Map<String, CapabilityHandle> handles;
  private final Map<String, CapabilityError> errors;
  private final List<String> warnings;
  private final @Nullable CapabilityError failure;

  /**
   * Makes a response.
   *
   * @param failure the first required capability's reason; null if all were had
   */
  Response(
      Map<String, CapabilityHandle> handles,
      Map<String, CapabilityError> errors,
      List<String> warnings,
      @Nullable CapabilityError failure) {
    this.handles = Collections.unmodifiableMap(new LinkedHashMap<>(handles));
    this.errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    this.warnings = List.copyOf(warnings);
    this.failure = failure;
  }

  @Override
  public boolean success() {
    return failure == null;
  }

  @Override
  public Map<String, CapabilityHandle> handles() {
    return handles;
  }

  @Override
  public CapabilityHandle handle(String name) {
    CapabilityHandle handle = handles.get(name);
    if (handle != null) {
      return handle;
    }
    CapabilityError error = errors.get(name);
    if (error != null) {
      throw error.toException();
    }
    if (failure != null) {
      throw failure.toException();
    }
    throw new IllegalArgumentException("The request did not name " + name + ".");
  }

  @Override
  public List<String> missing() {
    return List.copyOf(errors.keySet());
  }

  @Override
  public Map<String, CapabilityError> errors() {
    return errors;
  }

  @Override
  public List<String> warnings() {
    return warnings;
  }

  @Override
  public AcquireResponse orThrow() {
    if (failure != null) {
      CapabilityException e = failure.toException();
      throw e;
    }
    return this;
  }

  @Override
  public void close() {
    handles.values().forEach(CapabilityHandle::release);
  }
}
