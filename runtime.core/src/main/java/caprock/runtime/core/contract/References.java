package caprock.runtime.core.contract;

/** How by-reference objects cross between a caller and a provider. */
public interface References {
  /** What a provider gets for an object that a dynamic caller passed. */
  Object toProvider(Object value, Class<?> contract);

  /** What a caller gets for an object that a provider returned. */
  Object toCaller(Object value, Class<?> contract);

  /** Whether an object's class is the provider's own, so that no caller may keep the object. */
  boolean isProviders(Object value);
}
