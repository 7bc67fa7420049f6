package caprock.rpc.capnp;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.BrokenHook;
import caprock.rpc.capnp.internal.core.Handle;
import caprock.rpc.capnp.internal.core.Hook;
import caprock.rpc.capnp.internal.core.PromiseHook;
import caprock.rpc.capnp.internal.core.Turn;
import caprock.rpc.capnp.internal.wire.Capabilities;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.capnproto.PointerFactory;
import org.capnproto.SegmentBuilder;
import org.capnproto.SegmentReader;
import org.capnproto.SetPointerBuilder;

/**
 * Reads, writes and creates references of one type. Generated code has a constant for each
 * interface. Works with the runtime's pointer fields, list elements and {@code AnyPointer}.
 * Immutable.
 *
 * @param <C> the type of the references
 */
public final class CapabilityFactory<C extends Capability>
    implements PointerFactory<C, C>, SetPointerBuilder<C, C> {
  /** For references without a type. */
  public static final CapabilityFactory<Capability> ANY =
      new CapabilityFactory<>(0, Capability::new);

  private final long interfaceId;
  private final Function<Capability.Ref, C> constructor;

  /** A factory for the interface with this type id; 0 stands for none. */
  public CapabilityFactory(long interfaceId, Function<Capability.Ref, C> constructor) {
    this.interfaceId = interfaceId;
    this.constructor = constructor;
  }

  /** The interface's type id. */
  public long interfaceId() {
    return interfaceId;
  }

  /** The null capability. */
  public C none() {
    return of(new Handle(BrokenHook.NULL));
  }

  /** A capability on which every call fails with this. */
  public C broken(RpcException reason) {
    return of(new Handle(new BrokenHook(reason)));
  }

  /** A reference to an object of this vat, served on the threads that read connections. */
  public C serve(CapabilityServer server) {
    return serve(server, Serving.DEFAULT);
  }

  /**
   * A reference to an object of this vat. Serving the same object again gives references to the
   * same capability, as first served; once its last reference is gone and {@link
   * CapabilityServer#close} was called it cannot be served again (IllegalStateException).
   */
  public C serve(CapabilityServer server, Serving how) {
    return of(new Handle(server.hook(how)));
  }

  /**
   * A reference to what a stage will give: a promise, that can be called and passed on at once. The
   * reference that the stage gives is taken over; where the stage fails, calls fail with its
   * exception.
   */
  public C eventually(CompletionStage<? extends Capability> target) {
    PromiseHook promise = new PromiseHook();
    promise.retain();
    target.whenComplete((reference, thrown) -> resolve(promise, reference, thrown));
    return of(new Handle(promise));
  }

  private static void resolve(
      PromiseHook promise, @Nullable Capability reference, @Nullable Throwable thrown) {
    Turn turn = Turn.enter();
    try {
      Hook target =
          reference == null
              ? new BrokenHook(RpcException.of(thrown))
              : reference.handle().retained();
      promise.resolve(target);
      target.release();
      promise.release();
      if (reference != null) {
        reference.close();
      }
    } finally {
      turn.exit();
    }
  }

  /** For the library: a reference of this type. */
  public C of(Handle handle) {
    return constructor.apply(new Capability.Ref(handle));
  }

  /**
   * For the runtime: a new reference to what the pointer names; a null pointer gives the null
   * capability.
   */
  @Override
  public C fromPointerReader(SegmentReader segment, int pointer, int nestingLimit) {
    return of(new Handle(Capabilities.read(segment, pointer)));
  }

  /** For the runtime: as {@link #fromPointerReader}. */
  @Override
  public C fromPointerBuilder(SegmentBuilder segment, int pointer) {
    return of(new Handle(Capabilities.read(segment, pointer)));
  }

  /** For the runtime: sets the pointer to null. */
  @Override
  public C initFromPointerBuilder(SegmentBuilder segment, int pointer, int elementCount) {
    segment.put(pointer, 0);
    return none();
  }

  /** For the runtime: the message takes a reference of its own; the caller keeps the one given. */
  @Override
  public void setPointerBuilder(SegmentBuilder segment, int pointer, C value) {
    Hook hook = value.handle().retained();
    try {
      Capabilities.write(segment, pointer, hook);
    } finally {
      hook.release();
    }
  }
}
