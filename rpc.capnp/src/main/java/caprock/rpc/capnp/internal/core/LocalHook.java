package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.CapabilityServer;
import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An object of this vat. Calls start in order: per connection for calls from outside, overall for
 * calls made in this vat, and per reference in any case. While a streaming call runs, the next one
 * waits for it; once one has failed, the object fails everything after it with the same error, as
 * the sender no longer knows which of its calls were done.
 */
public final class LocalHook extends Hook {
  /** A source of calls that starts its handlers itself, one after another: a connection. */
  public interface Source {
    /** What shows the calls that come from there and go there, or null if nobody looks. */
    @Nullable
    Interception interception();

    /** The mailbox of handlers that run on the source's reading thread. */
    Mailbox mailbox();

    /** Whether handlers may start now, or their results would only pile up. */
    boolean takesResults();

    /** Whether nobody is there any more for results, so that handlers need not start. */
    boolean gone();
  }

  private final CapabilityServer server;
  private final @Nullable Executor executor;
  private final boolean serialized;
  private final Mailbox own;
  private final Mailbox resumes;
  private final Map<Object, Mailbox> perSource = new WeakHashMap<>();

  /** Those that calls came through; of connections, hence weak. */
  private final Map<Mailbox, Boolean> mailboxes = new WeakHashMap<>();

  private volatile @Nullable Mailbox latest;

  // The gate of streaming calls; guarded by this.
  private boolean streaming;
  private boolean gated;
  private boolean closed;
  private @Nullable ArrayDeque<PendingCall> waiting;
  private @Nullable RpcException streamFailure;

  /** Serves an object; {@code executor} null means the reading threads. */
  public LocalHook(CapabilityServer server, @Nullable Executor executor, boolean serialized) {
    this.server = server;
    this.executor = executor;
    this.serialized = serialized;
    this.own = new Mailbox(executor, serialized, true);
    this.resumes = new Mailbox(executor, serialized, false);
  }

  /** The object itself. */
  public CapabilityServer server() {
    return server;
  }

  @Override
  protected @Nullable Hook accept(Delivery delivery) {
    if (delivery instanceof PendingCall call) {
      retain();
      Mailbox mailbox = mailbox(call.source());
      remember(mailbox);
      if (call.afterDetour()) {
        addBehindAll(() -> start(call), mailbox);
      } else {
        mailbox.add(() -> start(call));
      }
    } else if (delivery instanceof Barrier barrier) {
      barrier.arrived(this);
    }
    return null;
  }

  private Mailbox mailbox(@Nullable Object source) {
    if (source == null || serialized) {
      return own;
    }
    if (executor == null && source instanceof Source connection) {
      return connection.mailbox();
    }
    synchronized (mailboxes) {
      return perSource.computeIfAbsent(source, this::mailboxFor);
    }
  }

  private Mailbox mailboxFor(Object source) {
    if (!(source instanceof Source connection)) {
      return new Mailbox(executor, false, false);
    }
    WeakReference<Source> from = new WeakReference<>(connection);
    return new Mailbox(
        executor,
        false,
        false,
        () -> {
          Source asked = from.get();
          return asked == null || asked.takesResults();
        });
  }

  private void remember(Mailbox mailbox) {
    if (latest != mailbox) {
      synchronized (mailboxes) {
        mailboxes.put(mailbox, Boolean.TRUE);
        latest = mailbox;
      }
    }
  }

  /**
   * A reference that was a promise may have sent its earlier calls by another way, through another
   * vat and back: they are in other mailboxes. Whatever was accepted before starts before this.
   */
  private void addBehindAll(Runnable start, Mailbox otherwise) {
    List<Mailbox> active = new ArrayList<>(2);
    synchronized (mailboxes) {
      for (Mailbox mailbox : mailboxes.keySet()) {
        if (mailbox.active()) {
          active.add(mailbox);
        }
      }
    }
    if (active.size() <= 1) {
      addTo(active.isEmpty() ? otherwise : active.get(0), start, otherwise);
      return;
    }
    AtomicInteger ahead = new AtomicInteger(active.size());
    for (Mailbox mailbox : active) {
      addTo(
          mailbox,
          () -> {
            if (ahead.decrementAndGet() == 0) {
              start.run();
            }
          },
          otherwise);
    }
  }

  private static void addTo(Mailbox mailbox, Runnable start, Mailbox own) {
    if (mailbox == own) {
      mailbox.add(start);
    } else {
      mailbox.addFromElsewhere(start);
    }
  }

  private void start(PendingCall call) {
    if (call.source() instanceof Source from && from.gone()) {
      call.fail(Reply.CANCELLED);
      release();
      return;
    }
    RpcException failure;
    synchronized (this) {
      failure = streamFailure;
      if (failure == null && gated) {
        if (waiting == null) {
          waiting = new ArrayDeque<>();
        }
        waiting.add(call);
        return;
      }
    }
    if (failure != null) {
      call.fail(failure);
      release();
      return;
    }
    Handler.run(this, call);
  }

  /** The handler that has just been started is of a streaming method and not done: others wait. */
  synchronized void streamBegins() {
    streaming = true;
    gated = true;
  }

  /**
   * The streaming call is done; those that waited go on, in order, from a thread that may run them.
   */
  void streamEnds(@Nullable RpcException failure) {
    boolean resume;
    synchronized (this) {
      streaming = false;
      if (streamFailure == null) {
        streamFailure = failure;
      }
      resume = gated;
    }
    if (resume) {
      retain();
      resumes.add(this::resume);
    }
  }

  private void resume() {
    for (PendingCall next = nextWaiting(); next != null; next = nextWaiting()) {
      RpcException failure;
      synchronized (this) {
        failure = streamFailure;
      }
      if (failure != null) {
        next.fail(failure);
        release();
      } else {
        Handler.run(this, next);
      }
    }
    release();
  }

  private synchronized @Nullable PendingCall nextWaiting() {
    if (streaming) {
      return null;
    }
    PendingCall next = waiting == null ? null : waiting.poll();
    if (next == null) {
      gated = false;
    }
    return next;
  }

  @Override
  protected void dispose() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    Turn turn = Turn.enter();
    try {
      own.add(server::close);
    } finally {
      turn.exit();
    }
  }

  /** Takes a reference if the object is still served. @return false if it was closed */
  public synchronized boolean retainIfServed() {
    if (closed) {
      return false;
    }
    retain();
    return true;
  }

  @Override
  public String toString() {
    return "object " + server.getClass().getName();
  }
}
