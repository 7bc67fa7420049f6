package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.util.List;

/** The types of fixed size, with what Java and the runtime call them. */
enum Primitive {
  BOOL("boolean", "Boolean", 1),
  INT8("byte", "Byte", 8),
  INT16("short", "Short", 16),
  INT32("int", "Int", 32),
  INT64("long", "Long", 64),
  UINT8("byte", "Byte", 8),
  UINT16("short", "Short", 16),
  UINT32("int", "Int", 32),
  UINT64("long", "Long", 64),
  FLOAT32("float", "Float", 32),
  FLOAT64("double", "Double", 64);

  private final String java;
  private final String accessor;
  private final int bits;

  Primitive(String java, String accessor, int bits) {
    this.java = java;
    this.accessor = accessor;
    this.bits = bits;
  }

  /** The Java type. */
  String java() {
    return java;
  }

  /**
   * The part of the runtime's names that differs: {@code _getIntField}, {@code PrimitiveList.Int}.
   */
  String accessor() {
    return accessor;
  }

  /** The method that shows an unsigned value as it is; empty for other types. */
  String unsigned() {
    return switch (this) {
      case UINT8 -> "Byte.toUnsignedInt";
      case UINT16 -> "Short.toUnsignedInt";
      case UINT32 -> "Integer.toUnsignedLong";
      case UINT64 -> "Long.toUnsignedString";
      default -> "";
    };
  }

  /** The statement that makes a field of this size all zero bits. */
  String clear(int offset) {
    return switch (bits) {
      case 1 -> "_setBooleanField(" + offset + ", false);";
      case 8 -> "_setByteField(" + offset + ", (byte) 0);";
      case 16 -> "_setShortField(" + offset + ", (short) 0);";
      case 32 -> "_setIntField(" + offset + ", 0);";
      default -> "_setLongField(" + offset + ", 0);";
    };
  }

  /** The last argument of an accessor, which holds the default's bits; none for zero. */
  List<String> mask(Schema.Value.Reader value) {
    long raw =
        switch (this) {
          case BOOL -> value.getBool() ? 1 : 0;
          case INT8 -> value.getInt8();
          case INT16 -> value.getInt16();
          case INT32 -> value.getInt32();
          case INT64 -> value.getInt64();
          case UINT8 -> value.getUint8();
          case UINT16 -> small(value);
          case UINT32 -> value.getUint32();
          case UINT64 -> value.getUint64();
          case FLOAT32 -> Float.floatToRawIntBits(value.getFloat32());
          case FLOAT64 -> Double.doubleToRawLongBits(value.getFloat64());
        };
    return raw == 0 ? List.of() : List.of(bits(raw));
  }

  /** An enum that is too large for Java's enums is a number of 16 bits. */
  private static short small(Schema.Value.Reader value) {
    return value.isEnum() ? value.getEnum() : value.getUint16();
  }

  private String bits(long raw) {
    return switch (bits) {
      case 1 -> "true";
      case 8 -> "(byte) " + (byte) raw;
      case 16 -> "(short) " + (short) raw;
      case 32 -> this == FLOAT32 ? "0x" + Integer.toHexString((int) raw) : "" + (int) raw;
      default -> this == FLOAT64 ? "0x" + Long.toHexString(raw) + "L" : raw + "L";
    };
  }

  /** A Java expression for a constant of this type. */
  String literal(Schema.Value.Reader value) {
    return switch (this) {
      case BOOL -> "" + value.getBool();
      case INT8 -> "" + value.getInt8();
      case INT16 -> "" + value.getInt16();
      case INT32 -> "" + value.getInt32();
      case INT64 -> value.getInt64() + "L";
      case UINT8 -> "" + value.getUint8();
      case UINT16 -> "" + small(value);
      case UINT32 -> "" + value.getUint32();
      case UINT64 -> value.getUint64() + "L";
      case FLOAT32 -> floating(value.getFloat32());
      case FLOAT64 -> floating(value.getFloat64());
    };
  }

  /** Hexadecimal unless it is a small whole number: the JDK's decimal digits changed over time. */
  private String floating(double value) {
    String suffix = this == FLOAT32 ? "f" : "";
    String box = this == FLOAT32 ? "Float" : "Double";
    if (Double.isNaN(value)) {
      return box + ".NaN";
    }
    if (Double.isInfinite(value)) {
      return box + (value > 0 ? ".POSITIVE_INFINITY" : ".NEGATIVE_INFINITY");
    }
    boolean small = value == Math.rint(value) && Math.abs(value) < 1_000_000;
    boolean negativeZero = value == 0 && 1 / value < 0;
    return (small && !negativeZero ? (long) value + ".0" : Double.toHexString(value)) + suffix;
  }

  /** The primitive for a type, which must be one. */
  static Primitive of(Schema.Type.Reader type) {
    return valueOf(type.which().name());
  }
}
