package caprock.runtime.core.broker;

import caprock.broker.AcquireRequest;
import caprock.broker.AcquireResponse;
import caprock.broker.CapabilityBroker;
import caprock.broker.CapabilityInfo;
import caprock.broker.CapabilitySession;
import caprock.broker.health.Explanation;
import caprock.broker.health.HealthReport;
import caprock.broker.version.CapabilityRequirement;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** The broker as one bundle sees it: what the bundle holds is given back when it stops. */
final class Broker implements CapabilityBroker, AutoCloseable {
  private final Session own;
  private final SessionParts parts;
  private final Catalog catalog;
  private final Explainer explainer;
  private final HealthCollector health;
  private final Set<Session> sessions = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  Broker(SessionParts parts, Catalog catalog, Explainer explainer, HealthCollector health) {
    this.parts = parts;
    this.catalog = catalog;
    this.explainer = explainer;
    this.health = health;
    this.own = new Session(DEFAULT_ACCOUNT, true, parts);
  }

  @Override
  public CompletionStage<AcquireResponse> acquire(AcquireRequest request) {
    return own.acquire(request);
  }

  @Override
  public int release(Collection<String> names) {
    return own.release(names);
  }

  @Override
  public List<CapabilityInfo> list() {
    return catalog.all();
  }

  @Override
  public Explanation explain(CapabilityRequirement requirement) {
    return explainer.explain(requirement);
  }

  @Override
  public HealthReport health() {
    return health.report();
  }

  @Override
  public CapabilitySession openSession(String account) {
    Session session = new Session(account, false, parts);
    sessions.add(session);
    if (closed) {
      session.close(); // a bundle that has stopped still holds its broker
    }
    return new ClosingSession(session);
  }

  @Override
  public void close() {
    closed = true;
    own.close();
    sessions.forEach(Session::close);
  }

  /** A session that its broker forgets when it is closed. */
  private final class ClosingSession implements CapabilitySession {
    private final Session session;

    ClosingSession(Session session) {
      this.session = session;
    }

    @Override
    public String account() {
      return session.account();
    }

    @Override
    public CompletionStage<AcquireResponse> acquire(AcquireRequest request) {
      return session.acquire(request);
    }

    @Override
    public int release(Collection<String> names) {
      return session.release(names);
    }

    @Override
    public void close() {
      sessions.remove(session);
      session.close();
    }
  }
}
