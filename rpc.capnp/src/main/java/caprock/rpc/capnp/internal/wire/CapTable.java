package caprock.rpc.capnp.internal.wire;

import caprock.rpc.capnp.internal.core.Hook;

/** The capabilities that the pointers of one message index. */
public interface CapTable {
  /**
   * The capability at an index of the message's table; the null capability where the index is out
   * of range, as in the reference implementation. Lent: whoever keeps it retains it.
   */
  Hook at(int index);
}
