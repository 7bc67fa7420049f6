package caprock.rpc.capnp.testing;

import caprock.rpc.capnp.CallContext;
import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.testing.Testing.Echo;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The object that the tests call: remembers what it is told and the order of its pings. */
public class EchoServer extends Echo.Server {
  public final AtomicInteger closed = new AtomicInteger();
  public final AtomicInteger cancelled = new AtomicInteger();
  public final AtomicLong streamed = new AtomicLong();
  private final CompletableFuture<Echo.Client> promised = new CompletableFuture<>();
  private Echo.Client held = Echo.factory.none();

  @Override
  protected CompletionStage<?> ping(
      CallContext<Echo.PingParams.Reader, Echo.PingResults.Builder> context) {
    context.results().setN(context.params().getN() + 1);
    return done();
  }

  @Override
  protected CompletionStage<?> echo(
      CallContext<Echo.EchoParams.Reader, Echo.EchoResults.Builder> context) {
    context.results().setData(context.params().getData());
    return done();
  }

  @Override
  protected CompletionStage<?> self(
      CallContext<Echo.SelfParams.Reader, Echo.SelfResults.Builder> context) {
    try (Echo.Client me = Echo.factory.serve(this)) {
      context.results().setMe(me);
    }
    return done();
  }

  @Override
  protected CompletionStage<?> callBack(
      CallContext<Echo.CallBackParams.Reader, Echo.CallBackResults.Builder> context) {
    Echo.Client back = context.params().getCb();
    var request = back.pingRequest();
    request.params().setN(context.params().getN());
    return request
        .send()
        .toCompletableFuture()
        .thenAccept(results -> context.results().setN(results.getN()))
        .whenComplete((done, thrown) -> back.close());
  }

  @Override
  protected CompletionStage<?> fail(
      CallContext<Echo.FailParams.Reader, Echo.FailResults.Builder> context) {
    throw RpcException.overloaded(context.params().getWhy().toString());
  }

  @Override
  protected CompletionStage<?> never(
      CallContext<Echo.NeverParams.Reader, Echo.NeverResults.Builder> context) {
    CompletableFuture<Void> never = new CompletableFuture<>();
    context.onCancel(
        () -> {
          cancelled.incrementAndGet();
          never.completeExceptionally(RpcException.failed("given up"));
        });
    return never;
  }

  @Override
  protected CompletionStage<?> swap(
      CallContext<Echo.SwapParams.Reader, Echo.SwapResults.Builder> context) {
    context.results().setBox(context.params().getBox());
    return done();
  }

  @Override
  protected CompletionStage<?> hold(
      CallContext<Echo.HoldParams.Reader, Echo.HoldResults.Builder> context) {
    held.close();
    held = context.params().getCap();
    return done();
  }

  @Override
  protected CompletionStage<?> held(
      CallContext<Echo.HeldParams.Reader, Echo.HeldResults.Builder> context) {
    context.results().setCap(held);
    return done();
  }

  @Override
  protected CompletionStage<?> promise(
      CallContext<Echo.PromiseParams.Reader, Echo.PromiseResults.Builder> context) {
    try (Echo.Client later =
        Echo.factory.eventually(promised.thenApply(cap -> cap.as(Echo.factory)))) {
      context.results().setCap(later);
    }
    return done();
  }

  @Override
  protected CompletionStage<?> resolve(
      CallContext<Echo.ResolveParams.Reader, Echo.ResolveResults.Builder> context) {
    promised.complete(context.params().getCap());
    return done();
  }

  @Override
  protected CompletionStage<?> stream(CallContext<Echo.StreamParams.Reader, Void> context) {
    if (context.params().getData().size() == 13) {
      throw RpcException.failed("thirteen bytes are refused");
    }
    streamed.addAndGet(context.params().getData().size());
    return done();
  }

  @Override
  protected CompletionStage<?> endStream(
      CallContext<Echo.EndStreamParams.Reader, Echo.EndStreamResults.Builder> context) {
    context.results().setBytes(streamed.get());
    return done();
  }

  @Override
  protected CompletionStage<?> tail(
      CallContext<Echo.TailParams.Reader, Echo.TailResults.Builder> context) {
    try (Echo.Client to = context.params().getTo()) {
      var request = to.pingRequest();
      request.params().setN(context.params().getN());
      return context.tailCall(request);
    }
  }

  @Override
  protected CompletionStage<?> tailSelf(
      CallContext<Echo.TailSelfParams.Reader, Echo.TailSelfResults.Builder> context) {
    try (Echo.Client to = context.params().getTo()) {
      return context.tailCall(to.selfRequest());
    }
  }

  @Override
  protected CompletionStage<?> identity(
      CallContext<Echo.IdentityParams.Reader, Echo.IdentityResults.Builder> context) {
    try (Echo.Client cap = context.params().getCap()) {
      context.results().setCap(cap);
    }
    return done();
  }

  /** Lets go of what it holds. */
  public void forget() {
    held.close();
    held = Echo.factory.none();
    promised.thenAccept(Echo.Client::close);
  }

  @Override
  public void close() {
    forget();
    closed.incrementAndGet();
  }
}
