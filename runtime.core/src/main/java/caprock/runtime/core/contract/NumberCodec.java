package caprock.runtime.core.contract;

import caprock.broker.manifest.ValueType;
import caprock.broker.manifest.ValueType.Simple;
import org.jspecify.annotations.Nullable;

/** Numbers: integrals travel as long and are narrowed with a range check, floats as double. */
enum NumberCodec implements Codec {
  BYTE(Simple.BYTE, Byte.MIN_VALUE, Byte.MAX_VALUE) {
    @Override
    Object narrow(long value) {
      return (byte) value;
    }
  },
  SHORT(Simple.SHORT, Short.MIN_VALUE, Short.MAX_VALUE) {
    @Override
    Object narrow(long value) {
      return (short) value;
    }
  },
  INT(Simple.INT, Integer.MIN_VALUE, Integer.MAX_VALUE) {
    @Override
    Object narrow(long value) {
      return (int) value;
    }
  },
  LONG(Simple.LONG, Long.MIN_VALUE, Long.MAX_VALUE) {
    @Override
    Object narrow(long value) {
      return value;
    }
  },
  FLOAT(Simple.FLOAT, 0, 0) {
    @Override
    public Object decode(@Nullable Object value, References references) {
      double wide = wide(value);
      float narrow = (float) wide;
      if (Float.isInfinite(narrow) && !Double.isInfinite(wide)) {
        throw new IllegalArgumentException("expected float, and " + wide + " is out of its range.");
      }
      return narrow;
    }
  },
  DOUBLE(Simple.DOUBLE, 0, 0) {
    @Override
    public Object decode(@Nullable Object value, References references) {
      return wide(value);
    }
  };

  /** Up to here every long is a double. */
  private static final long EXACT = 1L << 53;

  private final Simple type;
  private final long min;
  private final long max;

  NumberCodec(Simple type, long min, long max) {
    this.type = type;
    this.min = min;
    this.max = max;
  }

  Object narrow(long value) {
    throw new AssertionError(this);
  }

  @Override
  public Object decode(@Nullable Object value, References references) {
    if (!isIntegral(value)) {
      throw Codec.mismatch(type, value);
    }
    long wide = ((Number) value).longValue();
    if (wide < min || wide > max) {
      throw new IllegalArgumentException(
          "expected %s, %d to %d; %d is out of range.".formatted(type, min, max, wide));
    }
    return narrow(wide);
  }

  @Override
  public @Nullable Object encode(@Nullable Object value, References references) {
    if (value instanceof Float || value instanceof Double) {
      return ((Number) value).doubleValue();
    }
    return value instanceof Number number ? (Object) number.longValue() : value;
  }

  @Override
  public ValueType type() {
    return type;
  }

  private static boolean isIntegral(@Nullable Object value) {
    return value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte;
  }

  double wide(@Nullable Object value) {
    if (value instanceof Double || value instanceof Float) {
      return ((Number) value).doubleValue();
    }
    if (!isIntegral(value)) {
      throw Codec.mismatch(type, value);
    }
    long whole = ((Number) value).longValue();
    if (whole > EXACT || whole < -EXACT) {
      throw new IllegalArgumentException(
          "expected %s, and %d has more digits than it keeps.".formatted(type, whole));
    }
    return whole;
  }
}
