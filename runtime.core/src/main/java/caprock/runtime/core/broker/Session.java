package caprock.runtime.core.broker;

import caprock.broker.AcquireRequest;
import caprock.broker.AcquireResponse;
import caprock.broker.CapabilityError;
import caprock.broker.CapabilityException;
import caprock.broker.CapabilityHandle;
import caprock.broker.CapabilitySession;
import caprock.broker.ErrorCode;
import caprock.broker.version.CapabilityRequirement;
import caprock.runtime.core.call.CurrentDeadline;
import caprock.runtime.core.route.Binding;
import caprock.runtime.core.route.Failures;
import caprock.runtime.core.route.Handle;
import caprock.runtime.core.route.Need;
import caprock.runtime.core.route.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Owns the handles that were acquired in it. Thread-safe. */
final class Session implements CapabilitySession {
  private final String account;
  private final boolean anyAccount;
  private final SessionParts parts;
  private final Set<Handle> handles = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * Opens a session.
   *
   * @param anyAccount whether requests may name another account
   */
  Session(String account, boolean anyAccount, SessionParts parts) {
    if (account.isBlank() || account.length() > 200) {
      throw new IllegalArgumentException(
          "An account's name has 1 to 200 characters: '%s'."
              .formatted(account.substring(0, Math.min(50, account.length()))));
    }
    this.account = account;
    this.anyAccount = anyAccount;
    this.parts = parts;
  }

  @Override
  public String account() {
    return account;
  }

  @Override
  public CompletionStage<AcquireResponse> acquire(AcquireRequest request) {
    long now = System.nanoTime();
    long deadline = now + request.timeoutMs() * 1_000_000L;
    long callers = CurrentDeadline.get();
    long until = callers != CurrentDeadline.NONE && callers - deadline < 0 ? callers : deadline;
    Map<CapabilityRequirement, CompletableFuture<Binding>> searches = new LinkedHashMap<>();
    List<CapabilityRequirement> all = new ArrayList<>(request.required());
    all.addAll(request.optional());
    all.forEach(r -> searches.put(r, search(request, r, until)));
    return CompletableFuture.allOf(searches.values().toArray(CompletableFuture[]::new))
        .handle((v, e) -> answer(request, searches));
  }

  private CompletableFuture<Binding> search(
      AcquireRequest request, CapabilityRequirement requirement, long deadlineNs) {
    if (closed) {
      return CompletableFuture.failedFuture(
          new CapabilityException(ErrorCode.DISCONNECTED, "The session is closed. Open another."));
    }
    String whose = request.accountId() == null ? account : request.accountId();
    if (!whose.equals(account) && !anyAccount) {
      return CompletableFuture.failedFuture(
          new CapabilityException(
              ErrorCode.DENIED,
              "The session belongs to account %s and cannot acquire for %s."
                  .formatted(account, whose)));
    }
    return parts.binder().bind(need(request, requirement, whose), deadlineNs);
  }

  private static Need need(
      AcquireRequest request, CapabilityRequirement requirement, String account) {
    return new Need(requirement, account, request.preferLocal(), request.allowColdStart());
  }

  private AcquireResponse answer(
      AcquireRequest request, Map<CapabilityRequirement, CompletableFuture<Binding>> searches) {
    Map<String, CapabilityHandle> got = new LinkedHashMap<>();
    Map<String, CapabilityError> errors = new LinkedHashMap<>();
    CapabilityError failure = null;
    for (var search : searches.entrySet()) {
      CapabilityRequirement requirement = search.getKey();
      CapabilityError error = errorOf(requirement, search.getValue());
      if (error == null) {
        got.put(requirement.name(), handle(request, requirement, search.getValue().join()));
      } else {
        errors.put(requirement.name(), error);
        if (failure == null && request.required().contains(requirement)) {
          failure = error;
        }
      }
    }
    if (failure == null && closed) {
      failure =
          new CapabilityError(
              ErrorCode.DISCONNECTED, "The session is closed. Open another.", false);
    }
    if (failure != null) {
      got.values().forEach(CapabilityHandle::release);
      got.clear();
    }
    return new Response(got, errors, warnings(errors, failure), failure);
  }

  private static List<String> warnings(
      Map<String, CapabilityError> errors, @Nullable CapabilityError failure) {
    return failure != null
        ? List.of()
        : errors.entrySet().stream()
            .map(e -> "Optional " + e.getKey() + " is missing: " + e.getValue())
            .toList();
  }

  private static @Nullable CapabilityError errorOf(
      CapabilityRequirement requirement, CompletableFuture<Binding> search) {
    return search
        .handle((b, e) -> e == null ? null : Failures.copy(requirement.toString(), e).toError())
        .join();
  }

  private CapabilityHandle handle(
      AcquireRequest request, CapabilityRequirement requirement, Binding binding) {
    String whose = request.accountId() == null ? account : request.accountId();
    Route route = new Route(need(request, requirement, whose), parts.binder(), binding);
    Handle handle = new Handle(route, parts.blocking(), parts.scheduler(), this::released);
    handles.add(handle);
    parts.routes().add(route);
    return handle;
  }

  private void released(Handle handle) {
    handles.remove(handle);
    parts.routes().remove(handle.route());
  }

  @Override
  public int release(Collection<String> names) {
    int released = 0;
    for (Handle h : handles) {
      if (names.contains(h.requirement().name())) {
        h.release();
        released++;
      }
    }
    return released;
  }

  @Override
  public void close() {
    closed = true;
    handles.forEach(Handle::release);
  }
}
