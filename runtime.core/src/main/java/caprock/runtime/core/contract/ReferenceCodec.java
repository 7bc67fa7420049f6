package caprock.runtime.core.contract;

import caprock.broker.manifest.ValueType;
import org.jspecify.annotations.Nullable;

/** An object that is called where it lives. */
record ReferenceCodec(Class<?> contract) implements Codec {
  @Override
  public @Nullable Object decode(@Nullable Object value, References references) {
    if (value == null) {
      return null;
    }
    return references.toProvider(value, contract);
  }

  @Override
  public @Nullable Object encode(@Nullable Object value, References references) {
    return value == null ? null : references.toCaller(value, contract);
  }

  @Override
  public @Nullable Object detach(@Nullable Object value, References references) {
    return encode(value, references);
  }

  @Override
  public boolean isPlain() {
    return false;
  }

  @Override
  public ValueType type() {
    return new ValueType.Reference(contract.getName());
  }
}
