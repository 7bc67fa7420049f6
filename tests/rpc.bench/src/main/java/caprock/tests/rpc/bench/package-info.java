/**
 * Measures the RPC library beside what it has to be compared with: a bare socket, C++ and gRPC,
 * each as two processes. {@link caprock.tests.rpc.bench.RpcBench} is the command; what runs in the
 * measured processes is in {@link caprock.tests.rpc.bench.peer}.
 */
@org.jspecify.annotations.NullMarked
package caprock.tests.rpc.bench;
