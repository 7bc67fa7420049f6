/** Sockets: where to listen and connect, plain or with TLS. */
@NullMarked
package caprock.rpc.capnp.transport;

import caprock.rpc.capnp.annotation.NullMarked;
