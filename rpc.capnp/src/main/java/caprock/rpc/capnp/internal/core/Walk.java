package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.wire.Capabilities;
import org.capnproto.AnyPointer;
import org.capnproto.DecodeException;
import org.capnproto.FromPointerReader;
import org.capnproto.SegmentBuilder;
import org.capnproto.SegmentReader;
import org.capnproto.StructBuilder;
import org.capnproto.StructFactory;
import org.capnproto.StructReader;
import org.capnproto.StructSize;

/** Follows a {@link Path} through results whose type is not known. */
final class Walk {
  private static final FromPointerReader<Integer> INDEX =
      (segment, pointer, nesting) -> index(segment, pointer);

  private Walk() {}

  static Hook capability(Payload results, Path path) {
    try {
      int index = index(results.content(), path);
      return index < 0 ? BrokenHook.NULL : results.cap(index);
    } catch (DecodeException | IndexOutOfBoundsException e) {
      return new BrokenHook(
          new RpcException(
              RpcException.Type.FAILED,
              "The results hold no capability at " + path + ": " + e.getMessage(),
              e));
    }
  }

  static int safeIndex(Payload results, Path path) {
    try {
      return index(results.content(), path);
    } catch (DecodeException | IndexOutOfBoundsException e) {
      return -1; // capability() reports it to whoever calls
    }
  }

  /** Index in the capability table of what a path leads to, or -1 for null. */
  static int index(AnyPointer.Reader content, Path path) {
    if (path.length() == 0) {
      return content.getAs(INDEX);
    }
    Struct at = content.getAs(Struct.FACTORY);
    for (int step = 0; step < path.length() - 1; step++) {
      at = at.struct(path.at(step));
    }
    return at.index(path.at(path.length() - 1));
  }

  private static int index(SegmentReader segment, int pointer) {
    return segment.get(pointer) == 0 ? -1 : Capabilities.indexOf(segment, pointer);
  }

  /** A struct of unknown type. */
  private static final class Struct extends StructReader {
    static final Shape FACTORY = new Shape();

    Struct(
        SegmentReader segment,
        int data,
        int pointers,
        int dataSize,
        short pointerCount,
        int nesting) {
      super(segment, data, pointers, dataSize, pointerCount, nesting);
    }

    Struct struct(int pointer) {
      return _getPointerField(FACTORY, pointer);
    }

    int index(int pointer) {
      return _getPointerField(INDEX, pointer);
    }
  }

  private static final class Shape extends StructFactory<@Nullable StructBuilder, Struct> {
    @Override
    public Struct constructReader(
        SegmentReader segment,
        int data,
        int pointers,
        int dataSize,
        short pointerCount,
        int nesting) {
      return new Struct(segment, data, pointers, dataSize, pointerCount, nesting);
    }

    @Override
    public StructBuilder constructBuilder(
        SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
      return new StructBuilder(segment, data, pointers, dataSize, pointerCount);
    }

    @Override
    public StructSize structSize() {
      return new StructSize((short) 0, (short) 0);
    }

    @Override
    public Struct asReader(StructBuilder builder) {
      throw new UnsupportedOperationException("Only readers are walked.");
    }
  }
}
