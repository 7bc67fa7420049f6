package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.RpcException;

/** How a call ended. */
public sealed interface Outcome {
  /** With results; whoever receives it shares the payload's reference. */
  record Results(Payload payload) implements Outcome {
    @Override
    public Hook at(Path path) {
      Hook hook = payload.at(path);
      hook.retain();
      return hook;
    }
  }

  /** With a failure. */
  record Failure(RpcException error) implements Outcome {
    @Override
    public Hook at(Path path) {
      return new BrokenHook(error);
    }
  }

  /** The capability at a place in the results, with a reference for the caller. */
  Hook at(Path path);
}
