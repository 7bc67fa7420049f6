package caprock.runtime.core.builtin.http;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.capability.core.Http;
import caprock.runtime.core.builtin.InvalidPayload;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.CertificateException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * One request until its answer, redirects included. It ends once: with the response, a failure or
 * the timeout; whatever comes later is dropped. Thread-safe.
 */
final class Exchange {
  private static final int MAX_REDIRECTS = 5;

  private final HttpClient client;
  private final AllowList allowed;
  private final long timeoutMs;
  private final CompletableFuture<Http.Response> result = new CompletableFuture<>();
  private volatile @Nullable CompletableFuture<?> running;

  /**
   * Prepares an exchange.
   *
   * @param timeoutMs how long it may take in all, in milliseconds
   */
  Exchange(HttpClient client, AllowList allowed, long timeoutMs) {
    this.client = client;
    this.allowed = allowed;
    this.timeoutMs = timeoutMs;
  }

  /** Completes when the exchange is over. */
  CompletableFuture<Http.Response> result() {
    return result;
  }

  /** Starts it, on the client's threads only. */
  void start(CheckedRequest request, Threads threads) {
    Future<?> timer = threads.timer.schedule(this::timeOut, timeoutMs, TimeUnit.MILLISECONDS);
    result.whenComplete((response, failure) -> timer.cancel(false));
    threads.workers.execute(() -> attempt(request, 0));
  }

  private void timeOut() {
    fail(
        new CapabilityException(
            ErrorCode.TIMEOUT, "No complete answer within %,d ms.".formatted(timeoutMs)));
  }

  /** Ends it with this failure, if it has not ended. */
  void fail(CapabilityException failure) {
    result.completeExceptionally(failure);
    CompletableFuture<?> now = running;
    if (now != null) {
      now.cancel(true);
    }
  }

  private void attempt(CheckedRequest request, int redirects) {
    try {
      allowed.check(request.url());
      CompletableFuture<HttpResponse<byte[]>> sent =
          client.sendAsync(
              jdkRequest(request), info -> new BoundedBody(request.maxResponseBytes()));
      running = sent;
      if (result.isDone()) {
        sent.cancel(true);
      }
      sent.whenComplete((response, failure) -> next(request, redirects, response, failure));
    } catch (CapabilityException e) {
      fail(e);
    } catch (RuntimeException e) {
      fail(new CapabilityException(ErrorCode.INTERNAL, "The client failed: " + e, e));
    }
  }

  private HttpRequest jdkRequest(CheckedRequest request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(request.url())
            .method(
                request.method(),
                request.body() == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(request.body()));
    request
        .headers()
        .forEach(
            (name, value) -> {
              try {
                builder.header(name, value);
              } catch (IllegalArgumentException e) {
                throw InvalidPayload.because(
                    "The header %s cannot be sent: its name is reserved, or it has characters that"
                            .formatted(InvalidPayload.quote(name))
                        + " a header cannot have.",
                    e);
              }
            });
    // Over plain http the client would ask each server to change to HTTP/2, which some refuse.
    boolean secure = request.url().getScheme().equalsIgnoreCase("https");
    return builder
        .version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
        .build();
  }

  private void next(
      CheckedRequest request,
      int redirects,
      @Nullable HttpResponse<byte[]> response,
      @Nullable Throwable failure) {
    if (result.isDone()) {
      return;
    }
    try {
      if (response == null) {
        throw explained(request.url(), failure);
      }
      String location = redirectOf(response);
      if (location == null) {
        result.complete(Responses.of(response, request.text()));
      } else if (redirects == MAX_REDIRECTS) {
        throw new CapabilityException(
            ErrorCode.DENIED,
            "The request was redirected more than %d times.".formatted(MAX_REDIRECTS));
      } else {
        attempt(
            request.redirected(response.statusCode(), target(request, location)), redirects + 1);
      }
    } catch (CapabilityException e) {
      fail(e);
    } catch (RuntimeException e) {
      fail(new CapabilityException(ErrorCode.INTERNAL, "The answer is unreadable: " + e, e));
    }
  }

  private static @Nullable String redirectOf(HttpResponse<?> response) {
    return switch (response.statusCode()) {
      case 301, 302, 303, 307, 308 -> response.headers().firstValue("location").orElse(null);
      default -> null;
    };
  }

  /** Where a redirect leads, if it may be followed. */
  static URI target(CheckedRequest request, String location) {
    URI target;
    try {
      target = CheckedRequest.url(request.url().resolve(location).toString());
    } catch (IllegalArgumentException | CapabilityException e) {
      throw new CapabilityException(
          ErrorCode.DENIED,
          "The host redirected to %s, which is no URL for a request."
              .formatted(InvalidPayload.quote(location)),
          e);
    }
    if (request.url().getScheme().equalsIgnoreCase("https")
        && target.getScheme().equalsIgnoreCase("http")) {
      throw new CapabilityException(
          ErrorCode.DENIED, "The host redirected from https to http, which is not followed.");
    }
    return target;
  }

  /** What the innermost exception says is said without the names of the JDK's own classes. */
  private static String tlsFailed(String host, Throwable failure) {
    boolean certificate = false;
    Throwable first = failure;
    while (first.getCause() != null) {
      first = first.getCause();
      certificate |= first instanceof CertificateException;
    }
    return certificate
        ? ("The certificate of %s is not accepted: %s. The store javax.net.ssl.trustStore of the"
                + " virtual machine says what is trusted.")
            .formatted(host, first.getMessage())
        : "TLS with %s failed: %s.".formatted(host, first.getMessage());
  }

  private static CapabilityException explained(URI url, @Nullable Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    for (Throwable c = cause; c != null; c = c.getCause()) {
      if (c instanceof CapabilityException e) {
        return e;
      }
    }
    String host = url.getPort() < 0 ? url.getHost() : url.getHost() + ":" + url.getPort();
    if (cause instanceof ConnectException) {
      return new CapabilityException(
          ErrorCode.DISCONNECTED, "Could not connect to %s.".formatted(host), cause);
    }
    if (cause instanceof SSLException) {
      return new CapabilityException(ErrorCode.DISCONNECTED, tlsFailed(host, cause), cause);
    }
    if (cause instanceof IOException) {
      return new CapabilityException(
          ErrorCode.DISCONNECTED,
          "The exchange with %s broke off: %s".formatted(host, cause.getMessage()),
          cause);
    }
    return new CapabilityException(ErrorCode.INTERNAL, "The client failed: " + cause, cause);
  }
}
