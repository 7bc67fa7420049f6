package caprock.runtime.core.builtin.http;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.annotation.ProvidesCapability;
import caprock.capability.core.Http;
import caprock.runtime.core.builtin.InvalidPayload;
import caprock.runtime.core.call.CurrentDeadline;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * The JDK's client. It is made for the first request, since it costs a fifth of the runtime's
 * start, but detached from whoever asks first: its threads must inherit nothing of an extension.
 * Thread-safe.
 */
@ProvidesCapability(name = "core.http", version = "1.0.0")
@Component(service = Http.class, immediate = true)
public final class HttpProvider implements Http {
  /** Requests at the same time, over all callers: each may hold a body of 64 MiB. */
  static final int MAX_EXCHANGES = 256;

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private final AllowList allowed;
  private final Threads threads;
  private @Nullable HttpClient client;
  private final Set<Exchange> exchanges = ConcurrentHashMap.newKeySet();

  /**
   * Reads the allow-list.
   *
   * @throws IllegalArgumentException if the allow-list is malformed
   */
  @Activate
  public HttpProvider(BundleContext context) {
    this(AllowList.from(context));
  }

  HttpProvider(AllowList allowed) {
    this.allowed = allowed;
    threads = new Threads();
  }

  private synchronized HttpClient client() {
    HttpClient made = client;
    if (made == null) {
      made =
          Threads.detached(
              () ->
                  HttpClient.newBuilder()
                      .executor(threads.workers)
                      .followRedirects(HttpClient.Redirect.NEVER)
                      .connectTimeout(CONNECT_TIMEOUT)
                      .build());
      client = made;
    }
    return made;
  }

  private synchronized @Nullable HttpClient madeClient() {
    return client;
  }

  /** Fails what is under way with DISCONNECTED and ends the threads. */
  @Deactivate
  public void stop() {
    for (Exchange exchange : exchanges) {
      exchange.fail(stopped());
    }
    HttpClient made = madeClient();
    if (made != null) {
      Threads.shutDown(made);
    }
    threads.stop();
  }

  private static CapabilityException stopped() {
    return new CapabilityException(ErrorCode.DISCONNECTED, "core.http was stopped.");
  }

  @Override
  public CompletionStage<Response> get(String url) {
    return send(Request.get(url).asText());
  }

  @Override
  public CompletionStage<Response> send(Request request) {
    try {
      CheckedRequest checked = CheckedRequest.of(InvalidPayload.required(request, "request"));
      allowed.check(checked.url());
      return start(checked);
    } catch (CapabilityException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private CompletionStage<Response> start(CheckedRequest request) {
    Exchange exchange = new Exchange(client(), allowed, timeoutMs(request));
    exchanges.add(exchange);
    exchange.result().whenComplete((response, failure) -> exchanges.remove(exchange));
    if (exchanges.size() > MAX_EXCHANGES) {
      exchange.fail(
          new CapabilityException(
              ErrorCode.RESOURCE_EXHAUSTED,
              "More than %d requests are under way. Try again later.".formatted(MAX_EXCHANGES)));
      return exchange.result().minimalCompletionStage();
    }
    try {
      exchange.start(request, threads);
    } catch (RejectedExecutionException e) {
      exchange.fail(stopped());
    }
    return exchange.result().minimalCompletionStage();
  }

  /** The request's own timeout, or what the running call has left. */
  private static long timeoutMs(CheckedRequest request) {
    long deadlineNs = CurrentDeadline.get();
    if (deadlineNs == CurrentDeadline.NONE) {
      return request.timeoutMs();
    }
    long leftMs = TimeUnit.NANOSECONDS.toMillis(deadlineNs - System.nanoTime());
    return Math.max(0, Math.min(request.timeoutMs(), leftMs));
  }
}
