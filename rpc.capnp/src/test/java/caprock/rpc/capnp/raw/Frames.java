package caprock.rpc.capnp.raw;

import caprock.rpc.capnp.protocol.Rpc;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.util.function.Consumer;
import org.capnproto.AnyPointer;
import org.capnproto.FromPointerBuilder;
import org.capnproto.MessageBuilder;
import org.capnproto.SegmentBuilder;
import org.capnproto.Serialize;

/** Messages as bytes: of builders, or of words that no builder would write. */
final class Frames {
  private Frames() {}

  /** A message as it should be. */
  static byte[] of(Consumer<Rpc.Message.Builder> content) {
    return of(64, content);
  }

  /** A message whose first segment has room for so many words. */
  static byte[] of(int words, Consumer<Rpc.Message.Builder> content) {
    MessageBuilder message = new MessageBuilder(words);
    content.accept(message.initRoot(Rpc.Message.factory));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Serialize.write(Channels.newChannel(bytes), message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A message with these segments, whatever they mean. */
  static byte[] segments(long[]... segments) {
    int words = segments.length / 2 + 1;
    for (long[] segment : segments) {
      words += segment.length;
    }
    ByteBuffer bytes = ByteBuffer.allocate(words * 8).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(segments.length - 1);
    for (long[] segment : segments) {
      bytes.putInt(segment.length);
    }
    if (segments.length % 2 == 0) {
      bytes.putInt(0);
    }
    for (long[] segment : segments) {
      for (long word : segment) {
        bytes.putLong(word);
      }
    }
    return bytes.array();
  }

  /** Where a pointer stands, to put any word there. */
  interface Place {
    void write(SegmentBuilder segment, int pointer);
  }

  /** Writes at a pointer what no builder would. */
  static void at(AnyPointer.Builder pointer, Place place) {
    pointer.initAs(
        new FromPointerBuilder<Integer>() {
          @Override
          public Integer fromPointerBuilder(SegmentBuilder segment, int at) {
            place.write(segment, at);
            return at;
          }

          @Override
          public Integer initFromPointerBuilder(SegmentBuilder segment, int at, int count) {
            return fromPointerBuilder(segment, at);
          }
        });
  }

  /** A pointer, standing at one word, to a list of pointers elsewhere. */
  static long pointers(int from, int to, int count) {
    return ((long) count << 35) | (6L << 32) | (((to - from - 1) << 2 | 1) & 0xffffffffL);
  }

  /** A pointer, standing at one word, to a struct elsewhere. */
  static long struct(int from, int to, int dataWords, int pointers) {
    return ((long) pointers << 48)
        | ((long) dataWords << 32)
        | (((to - from - 1) << 2) & 0xffffffffL);
  }

  /**
   * Writes a list of structs without size, in the one word of its tag.
   *
   * @param count of elements, up to 2^30 - 1
   */
  static void emptyStructs(SegmentBuilder segment, int pointer, int count) {
    int tag = segment.allocate(1);
    segment.put(pointer, (7L << 32) | (((tag - pointer - 1) << 2 | 1) & 0xffffffffL));
    segment.put(tag, (long) count << 2 & 0xffffffffL);
  }

  /**
   * Writes lists of pointers to one and the same list of pointers, levels deep, with void lists at
   * the end: read as a tree it has fan to the power of levels leaves.
   */
  static void tree(SegmentBuilder segment, int pointer, int fan, int levels) {
    int at = pointer;
    int many = 1;
    for (int level = 0; level < levels; level++) {
      int next = segment.allocate(fan);
      for (int i = 0; i < many; i++) {
        segment.put(at + i, pointers(at + i, next, fan));
      }
      at = next;
      many = fan;
    }
  }
}
