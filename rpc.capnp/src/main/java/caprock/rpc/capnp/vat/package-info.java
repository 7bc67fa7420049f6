/** Vats and their connections: what a vat offers, what it bears, and what it hears. */
@NullMarked
package caprock.rpc.capnp.vat;

import caprock.rpc.capnp.annotation.NullMarked;
