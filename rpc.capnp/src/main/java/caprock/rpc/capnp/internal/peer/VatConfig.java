package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.vat.Bootstrap;
import caprock.rpc.capnp.vat.ConnectionListener;
import caprock.rpc.capnp.vat.Interceptor;
import caprock.rpc.capnp.vat.Limits;

/**
 * What all connections of a vat have in common.
 *
 * @param sendTraces whether stack traces go to peers
 * @param interceptor sees the calls over them, or null
 * @param faults what the library leaves out on purpose, for tests of the tests; {@link Faults#NONE}
 */
public record VatConfig(
    Limits limits,
    Bootstrap bootstrap,
    boolean sendTraces,
    ConnectionListener listener,
    @Nullable Interceptor interceptor,
    Faults faults) {}
