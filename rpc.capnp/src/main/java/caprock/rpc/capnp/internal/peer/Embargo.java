package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.internal.core.Hook;
import caprock.rpc.capnp.internal.core.PromiseHook;

/**
 * A reference that holds its deliveries until the Disembargo comes back behind those that went
 * ahead.
 *
 * @param held retained
 * @param target where it leads afterwards; retained
 */
record Embargo(PromiseHook held, Hook target) {}
