/** Links: what carries a connection's messages over sockets, TLS or memory. Not exported. */
@NullMarked
package caprock.rpc.capnp.internal.link;

import caprock.rpc.capnp.annotation.NullMarked;
