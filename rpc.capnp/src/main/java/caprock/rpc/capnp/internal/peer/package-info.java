/** One connection: its four tables and its messages. Not exported. */
@NullMarked
package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.annotation.NullMarked;
