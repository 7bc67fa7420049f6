/** What a capability is inside a vat: hooks, replies, delivery queues, turns. Not exported. */
@NullMarked
package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.annotation.NullMarked;
