package caprock.rpc.capnp;

import org.capnproto.AnyPointer;

/** The answer of a typeless call; any place in it can be pipelined on. Thread-safe. */
public final class DynamicPromise extends Promise<AnyPointer.Reader> {
  /** Made by the library. */
  public DynamicPromise(Source<AnyPointer.Reader> source) {
    super(source);
  }

  /** The results as a place to go on from. */
  public Pipelined results() {
    return pipelined();
  }
}
