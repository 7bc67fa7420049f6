package caprock.runtime.core.contract;

import caprock.broker.manifest.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of values of one type. */
record ListCodec(Codec element) implements Codec {
  @Override
  public @Nullable Object decode(@Nullable Object value, References references) {
    if (!(value instanceof List<?> list)) {
      throw Codec.mismatch(type(), value);
    }
    List<@Nullable Object> copy = new ArrayList<>(list.size());
    int index = 0;
    for (Object item : list) {
      try {
        copy.add(element.decode(item, references));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("element " + index + ": " + e.getMessage(), e);
      }
      index++;
    }
    return Collections.unmodifiableList(copy);
  }

  @Override
  public @Nullable Object encode(@Nullable Object value, References references) {
    if (!(value instanceof List<?> list)) {
      return null;
    }
    List<@Nullable Object> copy = new ArrayList<>(list.size());
    for (Object item : list) {
      copy.add(element.encode(item, references));
    }
    return Collections.unmodifiableList(copy);
  }

  @Override
  public @Nullable Object detach(@Nullable Object value, References references) {
    List<@Nullable Object> copy = new ArrayList<>((List<?>) value);
    if (!element.isPlain()) {
      copy.replaceAll(item -> element.detach(item, references));
    }
    return Collections.unmodifiableList(copy);
  }

  @Override
  public boolean isPlain() {
    return false;
  }

  @Override
  public ValueType type() {
    return new ValueType.ListOf(element.type());
  }
}
