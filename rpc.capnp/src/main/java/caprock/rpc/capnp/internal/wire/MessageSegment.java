package caprock.rpc.capnp.internal.wire;

import java.nio.ByteBuffer;
import org.capnproto.ReaderArena;
import org.capnproto.SegmentReader;

/**
 * A segment that knows its message, and so its capabilities. The runtime hands the segment to every
 * pointer factory, which is how a capability field finds the table without any change to the
 * runtime.
 */
public final class MessageSegment extends SegmentReader {
  final ReaderArena arena;
  final WireMessage message;

  MessageSegment(ByteBuffer words, ReaderArena arena, WireMessage message) {
    super(words, arena);
    this.arena = arena;
    this.message = message;
  }
}
