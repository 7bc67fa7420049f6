package caprock.rpc.capnp.vat;

import caprock.rpc.capnp.Capability;
import caprock.rpc.capnp.CapabilityFactory;
import caprock.rpc.capnp.RpcException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A connection to one peer. Thread-safe; no method blocks. */
public interface Connection extends AutoCloseable {
  /** The peer's bootstrap capability, to be called at once; a failure to get it fails the calls. */
  <C extends Capability> C bootstrap(CapabilityFactory<C> type);

  /** Who is at the other end. */
  Peer peer();

  /** What is in use now. */
  Stats stats();

  /**
   * Refuses new bootstraps and new calls of our own, lets calls in progress finish, then closes.
   *
   * @return completes when closed, at the latest when the time is up
   */
  CompletableFuture<RpcException> drain(Duration atMost);

  /** Completes with the reason when the connection is closed, by whichever side. */
  CompletableFuture<RpcException> whenClosed();

  /**
   * Closes: calls that wait fail DISCONNECTED, objects that only the peer held are told. A second
   * call does nothing.
   */
  @Override
  void close();

  /**
   * Sizes of a connection's tables and queues.
   *
   * @param questions our calls that are not finished
   * @param answers the peer's calls that are not finished
   * @param exports capabilities of ours that the peer holds
   * @param imports capabilities of the peer's that we hold
   * @param embargoes references that wait for a Disembargo
   * @param queuedBytes written and not sent yet
   * @param inboundBytes parameters of the peer's calls that are not answered
   */
  record Stats(
      int questions,
      int answers,
      int exports,
      int imports,
      int embargoes,
      long queuedBytes,
      long inboundBytes) {
    /** Whether nothing is in use. */
    public boolean empty() {
      return questions == 0 && answers == 0 && exports == 0 && imports == 0 && embargoes == 0;
    }
  }
}
