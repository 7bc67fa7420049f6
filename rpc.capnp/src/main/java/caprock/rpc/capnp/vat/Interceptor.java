package caprock.rpc.capnp.vat;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import java.util.function.Supplier;

/**
 * Sees the calls that cross a vat's connections, for traces, metrics, deadlines and permissions:
 * those that the vat makes, and those that reach its objects. Calls that stay in the vat are not
 * seen. Implementations have to be thread-safe and must not block.
 *
 * <p>A call of the vat's is seen on the thread that makes it, before it is sent. One that had to
 * wait for its reference, a promise without a target as yet, and one that is passed on for another
 * peer, are seen right after they were sent; to refuse such a call is to cancel it.
 *
 * <p>A call of a peer's is seen where its handler is about to start, before anything of it has run.
 * One of an interface or a method that the object does not have is seen right before it fails
 * UNIMPLEMENTED, without a {@link InterceptedCall#method}.
 */
public interface Interceptor {
  /** Hears how one call ends. */
  @FunctionalInterface
  interface Observer {
    /**
     * The call has ended. Runs on the library's threads, outside its locks, and must not block;
     * what it throws is logged.
     *
     * @param error why it failed, or null
     * @param nanos since the interceptor saw the call
     */
    void ended(@Nullable RpcException error, long nanos);
  }

  /**
   * The vat makes a call. What this throws refuses it: the caller gets an RpcException as it is,
   * anything else as FAILED.
   *
   * @return who is told of its end, or null
   */
  default @Nullable Observer outgoing(InterceptedCall call) {
    return null;
  }

  /**
   * A peer calls an object of the vat's. What this throws refuses it, as if the handler had thrown
   * it.
   *
   * @return who is told of its end, or null
   */
  default @Nullable Observer incoming(InterceptedCall call) {
    return null;
  }

  /** This one, and inside it another, which does not see what this one refuses. */
  default Interceptor then(Interceptor inner) {
    Interceptor outer = this;
    return new Interceptor() {
      @Override
      public @Nullable Observer outgoing(InterceptedCall call) {
        return both(outer.outgoing(call), () -> inner.outgoing(call));
      }

      @Override
      public @Nullable Observer incoming(InterceptedCall call) {
        return both(outer.incoming(call), () -> inner.incoming(call));
      }
    };
  }

  private static @Nullable Observer both(
      @Nullable Observer outer, Supplier<@Nullable Observer> inner) {
    long start = System.nanoTime();
    Observer within;
    try {
      within = inner.get();
    } catch (RuntimeException refused) {
      if (outer != null) {
        outer.ended(RpcException.of(refused), System.nanoTime() - start);
      }
      throw refused;
    }
    if (outer == null || within == null) {
      return outer == null ? within : outer;
    }
    return (error, nanos) -> {
      try {
        within.ended(error, nanos);
      } finally {
        outer.ended(error, nanos);
      }
    };
  }
}
