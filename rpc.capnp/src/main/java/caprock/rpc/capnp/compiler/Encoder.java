package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.capnproto.AnyPointer;
import org.capnproto.MessageBuilder;
import org.capnproto.SetPointerBuilder;

/** Turns parts of the request into Base64 for string constants of the generated source. */
final class Encoder {
  /** Characters on a line of source; a whole number of Base64 quantums. */
  private static final int LINE = 72;

  /** Lines in one constant: a class file holds at most 65,535 bytes in each. */
  private static final int LINES_PER_CONSTANT = 800;

  /** Words of the one segment: tried from small to large. */
  private static final int MIN_WORDS = 1 << 10;

  private static final int MAX_WORDS = 1 << 19;

  private Encoder() {}

  /** The lines of a node's constant. */
  static List<String> node(Schema.Node.Reader node) {
    return lines(encode(Schema.Node.factory, node));
  }

  /** The lines of a default's constant. */
  static List<String> value(AnyPointer.Reader value) {
    return lines(encode(AnyPointer.factory, value));
  }

  private static <B, R> byte[] encode(SetPointerBuilder<B, R> type, R value) {
    for (int words = MIN_WORDS; words <= MAX_WORDS; words *= 8) {
      MessageBuilder message = new MessageBuilder(words);
      message.setRoot(type, value);
      ByteBuffer[] segments = message.getSegmentsForOutput();
      if (segments.length == 1) {
        byte[] bytes = new byte[segments[0].remaining()];
        segments[0].duplicate().get(bytes);
        return bytes;
      }
    }
    throw new GeneratorException(
        "A value of the schema takes more than 4 MiB. Constants are for smaller ones.");
  }

  /** Quoted lines: joined by + within a constant, by commas between constants. */
  private static List<String> lines(byte[] bytes) {
    String all = Base64.getEncoder().encodeToString(bytes);
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < all.length(); at += LINE) {
      boolean last = at + LINE >= all.length();
      boolean cut = (lines.size() + 1) % LINES_PER_CONSTANT == 0;
      boolean first = lines.size() % LINES_PER_CONSTANT == 0;
      String quoted = "\"" + all.substring(at, Math.min(all.length(), at + LINE)) + "\"";
      lines.add((first ? "" : "+ ") + quoted + (cut && !last ? "," : ""));
    }
    return lines;
  }
}
