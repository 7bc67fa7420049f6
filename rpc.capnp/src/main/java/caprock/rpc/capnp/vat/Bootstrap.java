package caprock.rpc.capnp.vat;

import caprock.rpc.capnp.Capability;

/**
 * Gives a peer the capability it starts from. Called for each request, where handlers run; must not
 * block.
 */
@FunctionalInterface
public interface Bootstrap {
  /**
   * A reference for the peer, which the library closes. May throw an RpcException to refuse.
   *
   * @param peer who asks, as far as the transport vouches for it
   */
  Capability forPeer(Peer peer);
}
