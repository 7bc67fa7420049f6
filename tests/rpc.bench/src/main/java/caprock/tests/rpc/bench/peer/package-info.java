/**
 * What runs in the measured processes: a client or a server of one kind, told by lines on its
 * standard input what to do. {@link caprock.tests.rpc.bench.peer.Peer} is their main class; the C++
 * peer understands the same lines.
 */
@org.jspecify.annotations.NullMarked
package caprock.tests.rpc.bench.peer;
