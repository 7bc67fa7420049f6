package caprock.rpc.capnp;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.BrokenHook;
import caprock.rpc.capnp.internal.core.Handle;
import caprock.rpc.capnp.internal.core.Hook;
import caprock.rpc.capnp.internal.core.LocalHook;
import caprock.rpc.capnp.internal.core.PendingCall;
import caprock.rpc.capnp.internal.core.Turn;
import java.lang.ref.Cleaner;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.capnproto.AnyPointer;
import org.capnproto.FromPointerBuilder;
import org.capnproto.FromPointerReader;

/**
 * A reference to an object, here or in another vat, or to one that is not known yet. Generated
 * clients extend it; by itself it is the typeless client.
 *
 * <p><b>Order.</b> Calls made on one reference, or on references {@link #share shared} from it, are
 * delivered in the order in which they were made, from whatever threads, also while the reference
 * is a promise that resolves. Calls on unrelated references have no order.
 *
 * <p><b>Ownership.</b> Each {@code Capability} is one counted reference. {@link #close} gives it
 * back; calls already made go on. One that is forgotten is given back when the garbage collector
 * finds it, which may be late. Thread-safe; no method blocks.
 */
public class Capability implements AutoCloseable {
  /** How the library hands a reference to a generated class; opaque. */
  public static final class Ref {
    private final Handle handle;

    /** Made by the library only. */
    public Ref(Handle handle) {
      this.handle = handle;
    }
  }

  private final Handle handle;
  private final Cleaner.@Nullable Cleanable cleanable;

  /** Wraps a reference; generated constructors call it. */
  public Capability(Ref ref) {
    handle = ref.handle;
    cleanable = handle.watch(this);
  }

  /** A call, ready to be filled in; for generated code. */
  protected final <P, R, L extends Promise<R>> Request<P, R, L> newRequest(
      Method method,
      FromPointerBuilder<P> params,
      FromPointerReader<R> results,
      Function<Promise.Source<R>, L> promise) {
    PendingCall.Hints hints = PendingCall.Hints.of(!method.resultsMayHoldCapabilities());
    return new Request<>(
        this, method.interfaceId(), method.ordinal(), method, hints, params, results, promise);
  }

  /** A streaming call, ready to be filled in; for generated code. */
  protected final <P> StreamRequest<P> newStreamRequest(
      Method method, FromPointerBuilder<P> params) {
    return new StreamRequest<>(this, method, params);
  }

  /**
   * A call without a type: parameters and results are whatever their pointers say.
   *
   * @param interfaceId the interface's type id
   * @param methodId the method's number, 0 to 65535
   */
  public final Request<AnyPointer.Builder, AnyPointer.Reader, DynamicPromise> newCall(
      long interfaceId, int methodId) {
    return new Request<>(
        this,
        interfaceId,
        methodId,
        null,
        PendingCall.Hints.NONE,
        AnyPointer.factory,
        AnyPointer.factory,
        DynamicPromise::new);
  }

  /**
   * Another reference of another type to the same object. Whether the object has the interface
   * shows at the first call.
   */
  public final <C extends Capability> C as(CapabilityFactory<C> type) {
    return type.of(handle.share());
  }

  /**
   * Another typeless reference to the same object, with an order common with this one, to be closed
   * on its own.
   */
  public final Capability share() {
    return new Capability(new Ref(handle.share()));
  }

  /**
   * Whether this is the null capability, as far as is known now; a promise may still turn out null.
   */
  public final boolean isNull() {
    return handle.peek().innermost() == BrokenHook.NULL;
  }

  /** Whether it is known for good what this refers to. */
  public final boolean isResolved() {
    return handle.peek().innermost().settled();
  }

  /**
   * Completes when it is known for good what this refers to, exceptionally with an {@link
   * RpcException} if it broke. Dependents run on a thread of the library's and must not block.
   */
  public final CompletableFuture<Void> whenResolved() {
    CompletableFuture<Void> future = new CompletableFuture<>();
    Hook hook = handle.retained();
    Turn turn = Turn.enter();
    try {
      hook.whenSettled(last -> settle(future, last));
    } finally {
      hook.release();
      turn.exit();
    }
    return future;
  }

  private static void settle(CompletableFuture<Void> future, Hook last) {
    if (last instanceof BrokenHook broken && broken != BrokenHook.NULL) {
      future.completeExceptionally(broken.reason());
    } else {
      future.complete(null);
    }
  }

  /** Whether both refer to the same object, as far as is known in this vat now. */
  public final boolean sameObjectAs(Capability other) {
    return handle.peek().innermost() == other.handle.peek().innermost();
  }

  /** The server object itself, if it lives in this vat, is known by now and is of this class. */
  public final <S> Optional<S> unwrap(Class<S> type) {
    return handle.peek().innermost() instanceof LocalHook local && type.isInstance(local.server())
        ? Optional.of(type.cast(local.server()))
        : Optional.empty();
  }

  /**
   * Sets how many bytes of streaming calls may be unacknowledged on this reference before their
   * senders are told to wait. Default 64 KiB.
   */
  public final void streamWindow(long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException(
          "The stream window is " + bytes + " bytes, but must be at least 1.");
    }
    handle.window().resize(bytes);
  }

  /** Gives the reference back. A second call does nothing. Calls already made are not cancelled. */
  @Override
  public final void close() {
    if (cleanable != null) {
      cleanable.clean();
    } else {
      handle.run();
    }
  }

  final Handle handle() {
    return handle;
  }

  @Override
  public String toString() {
    return getClass().getName() + " of " + handle.peek().innermost();
  }
}
