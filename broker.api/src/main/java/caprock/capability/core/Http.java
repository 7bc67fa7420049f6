package caprock.capability.core;

import caprock.broker.annotation.CapabilityContract;
import caprock.broker.annotation.Endpoint;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * {@code core.http}: sends requests to hosts that the operator allows. Thread-safe; no method
 * blocks.
 *
 * <p>Stages complete with the response, whatever its status, or with a {@link
 * caprock.broker.CapabilityException}: DENIED if the host, or one that a redirect leads to, is not
 * on the allow-list; INVALID_PAYLOAD for a malformed request; TIMEOUT; RESOURCE_EXHAUSTED for a
 * response larger than the request allows, or too many requests at the same time; DISCONNECTED if
 * the host cannot be reached or breaks off. What a caller attaches to a stage runs on the client's
 * few threads and must not block; use the {@code …Async} methods for what does.
 */
@CapabilityContract
@ProviderType
public interface Http {
  /** Fetches a URL with everything by default, the body as text. */
  @Endpoint(value = "Fetches a URL; the body arrives as text.", idempotent = true)
  CompletionStage<Response> get(String url);

  /** Sends a request. */
  @Endpoint("Sends a request.")
  CompletionStage<Response> send(Request request);

  /**
   * A request. Immutable.
   *
   * @param method GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS; null for GET
   * @param url an absolute http or https URL without user name
   * @param headers values by name; null for none
   * @param body text, sent as UTF-8, or {@code byte[]}, which is not copied; null for none
   * @param timeoutMs from here to the last byte of the response, redirects included, in
   *     milliseconds, 1 to {@link #MAX_TIMEOUT_MS}; null for {@link #DEFAULT_TIMEOUT_MS}; the
   *     call's own deadline holds besides
   * @param maxResponseBytes the largest body that is accepted, in bytes, 1 to {@link
   *     #MAX_RESPONSE_BYTES}; null for {@link #DEFAULT_MAX_RESPONSE_BYTES}
   * @param text whether the response's body is to arrive as text; null for no
   */
  record Request(
      @Nullable String method,
      String url,
      @Nullable Map<String, String> headers,
      @Nullable Object body,
      @Nullable Long timeoutMs,
      @Nullable Long maxResponseBytes,
      @Nullable Boolean text) {
    /** 10 seconds. */
    public static final long DEFAULT_TIMEOUT_MS = 10_000;

    /** The longest timeout: 5 minutes. */
    public static final long MAX_TIMEOUT_MS = 300_000;

    /** 1 MiB. */
    public static final long DEFAULT_MAX_RESPONSE_BYTES = 1 << 20;

    /** The largest body that can be asked for: 64 MiB, for it is held in memory. */
    public static final long MAX_RESPONSE_BYTES = 64 << 20;

    /** Copies the headers; checks nothing else, sending does. */
    public Request {
      headers = headers == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** A GET whose response's body arrives as bytes. */
    public static Request get(String url) {
      return new Request("GET", url, null, null, null, null, null);
    }

    /** The same with another method and body: text or bytes. */
    public Request withBody(String newMethod, Object newBody) {
      return new Request(newMethod, url, headers, newBody, timeoutMs, maxResponseBytes, text);
    }

    /** The same with one header more, or another value for it. */
    public Request withHeader(String name, String value) {
      Map<String, String> more = new LinkedHashMap<>(headers == null ? Map.of() : headers);
      more.put(name, value);
      return new Request(method, url, more, body, timeoutMs, maxResponseBytes, text);
    }

    /** The same with another timeout in milliseconds. */
    public Request withTimeoutMs(long ms) {
      return new Request(method, url, headers, body, ms, maxResponseBytes, text);
    }

    /** The same with another limit for the response's body in bytes. */
    public Request withMaxResponseBytes(long bytes) {
      return new Request(method, url, headers, body, timeoutMs, bytes, text);
    }

    /** The same with the response's body as text. */
    public Request asText() {
      return new Request(method, url, headers, body, timeoutMs, maxResponseBytes, true);
    }
  }

  /**
   * A response. Immutable but for the bytes of its body, which are the caller's own.
   *
   * @param status the status code, 100 to 599
   * @param url where it came from in the end, after redirects
   * @param headers values by name, names in lower case
   * @param body text if the request asked for it, decoded as the response says or else as UTF-8,
   *     malformed bytes replaced; else {@code byte[]}
   */
  record Response(int status, String url, Map<String, List<String>> headers, Object body) {
    /** Copies the headers. */
    public Response {
      Map<String, List<String>> copy = new LinkedHashMap<>();
      headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
      headers = Collections.unmodifiableMap(copy);
    }

    /** The body as text; bytes are decoded as UTF-8. */
    public String textBody() {
      return body instanceof byte[] bytes
          ? new String(bytes, StandardCharsets.UTF_8)
          : body.toString();
    }
  }
}
