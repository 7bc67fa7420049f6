/**
 * Cap'n Proto RPC: references to objects in other vats, calls on them, and objects to be called.
 * {@link caprock.rpc.capnp.Capability} is where a reader starts; {@code caprock.rpc.capnp.vat} has
 * connections, {@code caprock.rpc.capnp.transport} sockets.
 */
@NullMarked
package caprock.rpc.capnp;

import caprock.rpc.capnp.annotation.NullMarked;
