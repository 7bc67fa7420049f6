/** Messages as bytes: segments, capability pointers, frames. Not exported. */
@NullMarked
package caprock.rpc.capnp.internal.wire;

import caprock.rpc.capnp.annotation.NullMarked;
