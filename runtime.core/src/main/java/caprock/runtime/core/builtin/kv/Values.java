package caprock.runtime.core.builtin.kv;

import caprock.runtime.core.builtin.InvalidPayload;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values as bytes: one byte for the kind, then the contents, numbers in big-endian order. The
 * format is kept on disk, so a kind never changes its meaning.
 */
final class Values {
  static final int MAX_DEPTH = 64;

  private static final byte NULL = 0;
  private static final byte FALSE = 1;
  private static final byte TRUE = 2;
  private static final byte LONG = 3;
  private static final byte DOUBLE = 4;
  private static final byte TEXT = 5;
  private static final byte BYTES = 6;
  private static final byte LIST = 7;
  private static final byte MAP = 8;

  /** Text that UTF-8 cannot say because half a surrogate pair is missing, as UTF-16. */
  private static final byte BROKEN_TEXT = 9;

  private Values() {}

  /** Writes a value; stops as soon as more than {@code maxBytes} have been written. */
  static byte[] encode(Object value, int maxBytes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new Encoder(new DataOutputStream(bytes), maxBytes).write(value, 0);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory cannot fail.", e);
    }
    return bytes.toByteArray();
  }

  /** Reads what {@link #encode} wrote. */
  static @Nullable Object decode(ByteBuffer in) {
    byte kind = in.get();
    return switch (kind) {
      case NULL -> null;
      case FALSE -> Boolean.FALSE;
      case TRUE -> Boolean.TRUE;
      case LONG -> Long.valueOf(in.getLong());
      case DOUBLE -> Double.valueOf(in.getDouble());
      case TEXT -> new String(bytes(in), StandardCharsets.UTF_8);
      case BROKEN_TEXT -> chars(in);
      case BYTES -> bytes(in);
      case LIST -> list(in);
      case MAP -> map(in);
      default -> throw new IllegalStateException("The store has a value of unknown kind " + kind);
    };
  }

  private static byte[] bytes(ByteBuffer in) {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return bytes;
  }

  private static String chars(ByteBuffer in) {
    char[] chars = new char[in.getInt()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = in.getChar();
    }
    return new String(chars);
  }

  private static List<@Nullable Object> list(ByteBuffer in) {
    int size = in.getInt();
    List<@Nullable Object> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(decode(in));
    }
    return items;
  }

  private static Map<String, @Nullable Object> map(ByteBuffer in) {
    int size = in.getInt();
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      members.put((String) decode(in), decode(in));
    }
    return members;
  }

  /** Whether two decoded values have the same types and contents. */
  static boolean same(@Nullable Object a, @Nullable Object b) {
    if (a instanceof byte[] x && b instanceof byte[] y) {
      return Arrays.equals(x, y);
    }
    if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
      return x.size() == y.size()
          && x.entrySet().stream()
              .allMatch(e -> y.containsKey(e.getKey()) && same(e.getValue(), y.get(e.getKey())));
    }
    if (a instanceof List<?> x && b instanceof List<?> y) {
      Iterator<?> others = y.iterator();
      return x.size() == y.size() && x.stream().allMatch(item -> same(item, others.next()));
    }
    return a == null ? b == null : a.equals(b);
  }

  private record Encoder(DataOutputStream out, int maxBytes) {
    void write(@Nullable Object value, int depth) throws IOException {
      if (value == null) {
        out.writeByte(NULL);
      } else if (value instanceof Boolean b) {
        out.writeByte(b ? TRUE : FALSE);
      } else if (value instanceof Double || value instanceof Float) {
        out.writeByte(DOUBLE);
        out.writeDouble(((Number) value).doubleValue());
      } else if (value instanceof String s) {
        text(s);
      } else if (value instanceof byte[] bytes) {
        sized(BYTES, bytes.length);
        out.write(bytes);
      } else if (value instanceof List<?> list) {
        list(list, depth);
      } else if (value instanceof Map<?, ?> map) {
        map(map, depth);
      } else {
        out.writeByte(LONG);
        out.writeLong(integral(value));
      }
      checkSize(0);
    }

    private static long integral(Object value) {
      if (value instanceof Long
          || value instanceof Integer
          || value instanceof Short
          || value instanceof Byte) {
        return ((Number) value).longValue();
      }
      throw InvalidPayload.because(
          "The store keeps booleans, numbers, texts, bytes, lists and maps, not a %s."
              .formatted(value.getClass().getName()));
    }

    private void text(String s) throws IOException {
      checkSize(s.length());
      if (StandardCharsets.UTF_8.newEncoder().canEncode(s)) {
        byte[] utf8 = s.getBytes(StandardCharsets.UTF_8);
        sized(TEXT, utf8.length);
        out.write(utf8);
      } else {
        sized(BROKEN_TEXT, s.length());
        out.writeChars(s);
      }
    }

    private void list(List<?> list, int depth) throws IOException {
      enter(depth);
      sized(LIST, list.size());
      for (Object item : list) {
        write(item, depth + 1);
      }
    }

    private void map(Map<?, ?> map, int depth) throws IOException {
      enter(depth);
      sized(MAP, map.size());
      for (Map.Entry<?, ?> member : map.entrySet()) {
        if (!(member.getKey() instanceof String name)) {
          throw InvalidPayload.because(
              "The keys of a map in a value are texts, not %s.".formatted(member.getKey()));
        }
        text(name);
        write(member.getValue(), depth + 1);
      }
    }

    private void sized(byte kind, int size) throws IOException {
      checkSize(size);
      out.writeByte(kind);
      out.writeInt(size);
    }

    private static void enter(int depth) {
      if (depth >= MAX_DEPTH) {
        throw InvalidPayload.because(
            "The value is nested deeper than the limit of %d levels, or contains itself."
                .formatted(MAX_DEPTH));
      }
    }

    private void checkSize(int coming) {
      if ((long) out.size() + coming > maxBytes) {
        throw InvalidPayload.because(
            "The value is larger than the limit of %,d bytes. Keep it in parts under several keys."
                .formatted(maxBytes));
      }
    }
  }
}
