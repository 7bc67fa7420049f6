package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.Capability;
import caprock.rpc.capnp.CapabilityFactory;
import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.Failures;
import caprock.rpc.capnp.internal.core.Handle;
import caprock.rpc.capnp.internal.core.Hook;
import caprock.rpc.capnp.internal.core.Interception;
import caprock.rpc.capnp.internal.core.LocalHook;
import caprock.rpc.capnp.internal.core.Mailbox;
import caprock.rpc.capnp.internal.core.Path;
import caprock.rpc.capnp.internal.core.PromiseHook;
import caprock.rpc.capnp.internal.core.Reply;
import caprock.rpc.capnp.internal.core.Turn;
import caprock.rpc.capnp.internal.wire.WireMessage;
import caprock.rpc.capnp.protocol.Rpc;
import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.Interceptor;
import caprock.rpc.capnp.vat.Limits;
import caprock.rpc.capnp.vat.Peer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * One connection: the four tables of the protocol under one lock, and who may touch them. The lock
 * is held only to look up, count and queue; never across user code, I/O or another connection's
 * lock. What follows from a message (handlers, completions, releases) happens in the {@link Turn}
 * of the thread that handles it.
 */
public final class VatConnection implements Connection, LocalHook.Source {
  final Object lock = new Object();
  final IdTable<Question> questions = new IdTable<>();
  final IdTable<Answer> answers = new IdTable<>();
  final IdTable<Export> exports = new IdTable<>();
  final IdTable<ImportHook> imports = new IdTable<>();
  final IdTable<Embargo> embargoes = new IdTable<>();

  private final VatConfig config;
  private final Peer peer;
  private final Descriptors descriptors = new Descriptors(this);
  private final Outbound outbound = new Outbound(this);
  private final Inbound inbound = new Inbound(this);
  private final Control control = new Control(this);
  private final Lifecycle lifecycle = new Lifecycle(this);
  private final Usage usage = new Usage(this);
  private final Mailbox mailbox = new Mailbox(null, false, false, this::takesResults);
  private final Backlog backlog;
  private final Link link;

  private final boolean measuresLatency;
  private final @Nullable Interception interception;
  private int releasesLost;

  /**
   * @param link makes the link, given the connection that it reads for
   */
  public VatConnection(VatConfig config, Peer peer, Function<VatConnection, Link> link) {
    this.config = config;
    this.peer = peer;
    this.measuresLatency = config.listener().wantsLatency();
    Interceptor interceptor = config.interceptor();
    this.interception = interceptor == null ? null : new VatInterception(this, interceptor);
    this.backlog = new Backlog(this);
    this.link = link.apply(this);
  }

  // ---- what the other classes of this package share

  Link link() {
    return link;
  }

  Outbound outbound() {
    return outbound;
  }

  Descriptors descriptors() {
    return descriptors;
  }

  Control control() {
    return control;
  }

  Usage usage() {
    return usage;
  }

  Lifecycle lifecycle() {
    return lifecycle;
  }

  VatConfig config() {
    return config;
  }

  /** The limits of this connection. */
  public Limits limits() {
    return config.limits();
  }

  boolean sendsTraces() {
    return config.sendTraces();
  }

  boolean measuresLatency() {
    return measuresLatency;
  }

  boolean tailCallsStay() {
    return true;
  }

  boolean isOpen() {
    return lifecycle.isOpen();
  }

  @Override
  public @Nullable Interception interception() {
    return interception;
  }

  @Override
  public Mailbox mailbox() {
    return mailbox;
  }

  @Override
  public boolean takesResults() {
    return usage.takesResults() || !isOpen();
  }

  @Override
  public boolean gone() {
    return !isOpen();
  }

  Question newQuestion(Reply reply) {
    Question question = new Question(this, questions.allocate(), reply);
    questions.put(question.id, question);
    return question;
  }

  /**
   * Whether the link should read on: not while the peer's calls, or what it does not read, pile up.
   */
  public boolean mayRead() {
    return usage.mayRead();
  }

  /** The link's queue has grown or shrunk, to so many bytes. Any thread, also with locks held. */
  public void queued(long bytes) {
    backlog.look(bytes);
  }

  // ---- imports

  /** What an import id names; the caller owns a reference. Under the lock. */
  Hook imported(int id, boolean promise) {
    ImportHook hook = imports.get(id);
    if (hook == null) {
      if (imports.size() >= limits().maxExports()) {
        throw new ProtocolViolation(
            "The peer sent "
                + imports.size()
                + " capabilities that are still held; the limit is "
                + limits().maxExports()
                + ".");
      }
      hook = new ImportHook(this, id, promise);
      imports.put(id, hook);
    } else {
      hook.retain();
    }
    hook.wireRefs++;
    if (!hook.isPromise) {
      return hook;
    }
    PromiseHook known = hook.promise;
    if (known == null || !known.tryRetain()) {
      known = new PromiseHook();
      known.route(hook);
      hook.promise = known;
    }
    Turn.current().later(hook::release);
    return known;
  }

  /** The last reference to an import is gone, unless the peer has sent it again meanwhile. */
  void importUnused(ImportHook hook) {
    synchronized (lock) {
      if (hook.refs() != 0 || imports.get(hook.id) != hook) {
        return;
      }
      imports.remove(hook.id);
      if (!isOpen() || lose()) {
        return;
      }
      control.release(hook.id, hook.wireRefs);
    }
    control.flushSoon();
  }

  private boolean lose() {
    return releasesLost < config.faults().loseRelease() && releasesLost++ >= 0;
  }

  // ---- exports

  /** A promise was exported: its resolution is sent when it is known. Under the lock. */
  void watch(Export export) {
    Turn.current().later(() -> export.hook.whenSettled(target -> control.resolve(export, target)));
  }

  /** The peer gives references back. Under the lock; the hook, if it goes, is released later. */
  void releaseExport(int id, long count) {
    Export export = exports.get(id);
    if (export == null || export.refs < count) {
      throw new ProtocolViolation(
          "The peer released "
              + count
              + " references to export "
              + Integer.toUnsignedString(id)
              + ", but holds "
              + (export == null ? 0 : export.refs)
              + ".");
    }
    export.refs -= count;
    usage.uncountExportRefs(count);
    if (export.refs == 0) {
      exports.remove(id);
      exports.recycle(id);
      descriptors.forget(export);
      Turn.current().later(export.hook::release);
    }
  }

  // ---- questions

  /** The caller gave up a question. In a turn, outside the lock. */
  void cancel(Question question) {
    synchronized (lock) {
      if (question.returned || question.finishSent || !isOpen()) {
        return;
      }
      question.finishSent = true;
      control.finish(question.id, true);
    }
    Turn.current().flushLater(link);
  }

  /** An address in the results of a question is not used any more. */
  void addressUnused(Question question) {
    synchronized (lock) {
      question.holders--;
      finishContinuation(question);
    }
  }

  /** A redirected question is finished once nobody can address its results. Under the lock. */
  void finishContinuation(Question question) {
    if (!question.redirected || question.holders > 0 || !isOpen()) {
      return;
    }
    if (!question.finishSent) {
      question.finishSent = true;
      control.finish(question.id, true);
    }
    if (question.returned && questions.get(question.id) == question) {
      questions.remove(question.id);
      questions.recycle(question.id);
    }
  }

  // ---- messages in

  /** Handles a message; in a turn of the reading thread. Never throws for what the peer did. */
  public void received(WireMessage message) {
    try {
      inbound.handle(message);
    } catch (ProtocolViolation violation) {
      lifecycle.abort(violation.getMessage());
    } catch (RuntimeException malformed) {
      lifecycle.abort("A message is malformed: " + malformed);
    }
  }

  /** The link cannot go on: the stream ended, failed or was not a stream of messages. */
  public void failed(RpcException reason, boolean tellPeer) {
    if (tellPeer) {
      lifecycle.abort(String.valueOf(reason.getMessage()));
    } else {
      lifecycle.disconnect(reason);
    }
  }

  // ---- API

  @Override
  public <C extends Capability> C bootstrap(CapabilityFactory<C> type) {
    Reply reply = new Reply();
    Turn turn = Turn.enter();
    try {
      RpcException refused;
      Question question = null;
      synchronized (lock) {
        refused = usage.refusal(0);
        if (refused == null) {
          question = newQuestion(reply);
          SmallMessage message = new SmallMessage();
          Rpc.Bootstrap.Builder bootstrap = message.root().initBootstrap();
          bootstrap.setQuestionId(question.id);
          link.send(message.arena());
        }
      }
      if (question == null) {
        RpcException why = java.util.Objects.requireNonNull(refused);
        turn.later(() -> reply.fail(why));
      } else {
        Question asked = question;
        reply.readAt(link);
        reply.sentOn(asked);
        turn.flushLater(link);
      }
      C root = type.of(new Handle(reply.pipelined(Path.ROOT)));
      reply.abandon();
      return root;
    } finally {
      turn.exit();
    }
  }

  @Override
  public Peer peer() {
    return peer;
  }

  @Override
  public Stats stats() {
    synchronized (lock) {
      return new Stats(
          questions.size(),
          answers.size(),
          exports.size(),
          imports.size(),
          embargoes.size(),
          link.queuedBytes(),
          usage.inboundBytes());
    }
  }

  @Override
  public CompletableFuture<RpcException> drain(Duration atMost) {
    return lifecycle.drain(atMost);
  }

  @Override
  public CompletableFuture<RpcException> whenClosed() {
    return lifecycle.whenClosed();
  }

  @Override
  public void close() {
    lifecycle.close();
  }

  /** Tells the vat's listener that the connection is ready; called once, by whoever made it. */
  public void opened() {
    Failures.guard(() -> config.listener().opened(this));
  }

  @Override
  public String toString() {
    return "connection to " + peer.address();
  }
}
