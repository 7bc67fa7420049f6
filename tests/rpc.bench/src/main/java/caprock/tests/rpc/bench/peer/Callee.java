package caprock.tests.rpc.bench.peer;

/**
 * The serving side of one kind of peer.
 *
 * @param address where it listens, as a caller of the same kind understands it
 * @param stop ends it
 */
record Callee(String address, AutoCloseable stop) {}
