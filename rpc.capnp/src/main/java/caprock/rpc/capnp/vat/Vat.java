package caprock.rpc.capnp.vat;

import caprock.rpc.capnp.Capability;
import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.link.MemoryLink;
import caprock.rpc.capnp.internal.peer.Faults;
import caprock.rpc.capnp.internal.peer.VatConfig;
import caprock.rpc.capnp.internal.peer.VatConnection;

/**
 * One side of connections: what it offers and what it bears. Immutable and thread-safe; may have
 * any number of connections. Built by {@link #builder}; {@code new Vat.Builder().build()} offers
 * nothing and suits a client.
 */
public final class Vat {
  private final VatConfig config;

  private Vat(VatConfig config) {
    this.config = config;
  }

  /**
   * Starts from the defaults: no bootstrap, {@link Limits#DEFAULT}, no traces sent, no listener.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** For the library: what its connections have in common. */
  public VatConfig config() {
    return config;
  }

  /** The limits of its connections. */
  public Limits limits() {
    return config.limits();
  }

  /**
   * Connects two vats of this process. A thread that waits for a call runs both sides of it. No
   * sockets and no framing, but every message is copied, so nothing mutable is shared.
   *
   * @return the first vat's connection; the second's closes with it
   */
  public static Connection inMemory(Vat first, Vat second) {
    @Nullable MemoryLink[] ends = new @Nullable MemoryLink[2];
    VatConnection one =
        new VatConnection(
            first.config, Peer.at("memory"), connection -> new MemoryLink(connection, ends, 0));
    VatConnection two =
        new VatConnection(
            second.config, Peer.at("memory"), connection -> new MemoryLink(connection, ends, 1));
    one.opened();
    two.opened();
    return one;
  }

  /** Builds a vat; not thread-safe. */
  public static final class Builder {
    private Bootstrap bootstrap = Builder::none;
    private Limits limits = Limits.DEFAULT;
    private ConnectionListener listener = ConnectionListener.NONE;
    private boolean sendTraces;
    private @Nullable Interceptor interceptor;
    private Faults faults = Faults.NONE;

    private Builder() {}

    private static Capability none(Peer peer) {
      throw RpcException.unimplemented("This vat offers no bootstrap capability.");
    }

    /** Gives each peer a capability of its own. */
    public Builder bootstrap(Bootstrap factory) {
      bootstrap = factory;
      return this;
    }

    /** Gives every peer the same capability; the vat keeps the reference given. */
    public Builder bootstrap(Capability root) {
      bootstrap = peer -> root.share();
      return this;
    }

    /** Sets the limits. */
    public Builder limits(Limits value) {
      limits = value;
      return this;
    }

    /** Hears what happens to connections. */
    public Builder listener(ConnectionListener value) {
      listener = value;
      return this;
    }

    /** Sees the calls over connections; of several, the last one set. */
    public Builder interceptor(Interceptor value) {
      interceptor = value;
      return this;
    }

    /**
     * Sends stack traces with exceptions; off by default, as they tell a peer about our insides.
     */
    public Builder sendTraces(boolean value) {
      sendTraces = value;
      return this;
    }

    /** For tests of the tests. */
    Builder faults(Faults value) {
      faults = value;
      return this;
    }

    /** The vat. */
    public Vat build() {
      return new Vat(new VatConfig(limits, bootstrap, sendTraces, listener, interceptor, faults));
    }
  }
}
