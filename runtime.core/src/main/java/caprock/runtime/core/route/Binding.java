package caprock.runtime.core.route;

import caprock.broker.CapabilityException;
import caprock.broker.CapabilityInfo;
import caprock.broker.ErrorCode;
import caprock.broker.Tier;
import caprock.broker.manifest.CapabilityManifest;
import caprock.runtime.core.contract.ContractModel;
import java.lang.ref.WeakReference;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One provider's object for one account, and the calls that are in it. Thread-safe.
 *
 * <p>The way of an update without a failed call: {@link #close} lets nobody in; calls that come
 * look for another binding; {@link #drain} waits until the calls that are in have returned, their
 * stages completed and their by-reference results been closed; what is left after that is cut off.
 */
public final class Binding implements CallToken {
  /** Something that keeps the provider in use after a call returned: a pending stage, a cursor. */
  interface Held {
    /** Ends it because the provider goes; must not block or throw. */
    void cut(CapabilityException reason);
  }

  private final Subject subject;
  private final InFlight inFlight = new InFlight();
  private final Set<Held> held = ConcurrentHashMap.newKeySet();
  private final AtomicInteger handles = new AtomicInteger();
  private final Runnable whenUnused;
  private volatile @Nullable Object target;

  /** Whether calls need no admission. */
  final boolean plain;

  /**
   * What a binding is of.
   *
   * @param name the capability's name
   * @param provider the providing bundle, {@code name/version}
   * @param tier where it runs
   * @param model its contract
   * @param manifest what it offers
   * @param admission its limits at work; null where it has none
   * @param loader the class loader of the providing bundle, to tell its own classes; held weakly,
   *     since a reference that a caller kept keeps its binding
   */
  public record Subject(
      String name,
      String provider,
      Tier tier,
      ContractModel model,
      CapabilityManifest manifest,
      @Nullable Admission admission,
      WeakReference<ClassLoader> loader) {}

  /**
   * Binds to an object that is ready to be called.
   *
   * @param whenUnused run each time the last handle leaves; must not block
   */
  public Binding(Subject subject, Object target, Runnable whenUnused) {
    this.subject = subject;
    this.whenUnused = whenUnused;
    this.target = target;
    this.plain = subject.admission() == null;
  }

  /** What this is a binding of. */
  public Subject subject() {
    return subject;
  }

  /** What a caller is told about it. */
  public CapabilityInfo info() {
    return new CapabilityInfo(
        subject.name(),
        subject.manifest().version(),
        subject.tier(),
        CapabilityInfo.State.LOADED,
        subject.provider(),
        0,
        handles());
  }

  /** Counts a handle that is bound here. */
  public void attach() {
    handles.incrementAndGet();
  }

  /** Ends what {@link #attach} began. */
  public void detach() {
    if (handles.decrementAndGet() == 0) {
      whenUnused.run();
    }
  }

  /** How many handles are bound here. */
  public int handles() {
    return handles.get();
  }

  /** Counts a call in; false if the binding is closed. */
  boolean enter() {
    return inFlight.enter();
  }

  /** Keeps the provider in use until {@link #letGo}; only from within a call. */
  void hold(Held item) {
    inFlight.enterAgain();
    held.add(item);
  }

  /** Ends what {@link #hold} began. A second time does nothing. */
  void letGo(Held item) {
    if (held.remove(item)) {
      inFlight.leave();
    }
  }

  /** Ends it too if the provider has to go; for something that counts as a call already. */
  void watch(Held item) {
    held.add(item);
  }

  /** Ends what {@link #watch} began. */
  void unwatch(Held item) {
    held.remove(item);
  }

  @Override
  public Object target() {
    Object live = target;
    if (live == null) {
      throw gone();
    }
    return live;
  }

  @Override
  public Binding binding() {
    return this;
  }

  @Override
  public void exit() {
    inFlight.leave();
  }

  /** Lets no further call in. */
  public void close() {
    inFlight.close();
  }

  /** Whether calls are let in no more. */
  public boolean isClosed() {
    return inFlight.isClosed();
  }

  /** How many calls, pending stages and by-reference results are in use. */
  public long inUse() {
    return inFlight.sum();
  }

  /**
   * Waits until nothing is in use, then cuts off the rest and forgets the provider's object; {@link
   * #close} must have been called.
   *
   * @param deadlineNs when to stop waiting, a value of {@link System#nanoTime}
   * @return how many were cut off
   */
  public long drain(long deadlineNs) {
    boolean quiet = inFlight.awaitNone(deadlineNs);
    long left = quiet ? 0 : inFlight.sum();
    for (Held item : held) {
      item.cut(gone());
    }
    target = null;
    return left;
  }

  private CapabilityException gone() {
    return new CapabilityException(
        ErrorCode.DISCONNECTED,
        "%s: its provider %s has gone. Make the call again."
            .formatted(subject.name(), subject.provider()));
  }
}
