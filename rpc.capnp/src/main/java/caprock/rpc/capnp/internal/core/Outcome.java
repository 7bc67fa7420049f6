package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.RpcException;

/** How a call ended. */
public sealed interface Outcome {
  /** With results; whoever receives it shares the payload's reference. */
  record Results(Payload payload) implements Outcome {}

  /** With a failure. */
  record Failure(RpcException error) implements Outcome {}
}
