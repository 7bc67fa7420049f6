package caprock.runtime.core.builtin.http;

import caprock.broker.CapabilityException;
import caprock.capability.core.Http;
import caprock.runtime.core.builtin.InvalidPayload;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request whose parts are in range. Immutable.
 *
 * @param method in upper case
 * @param url absolute, http or https, without user name
 * @param headers by name, whatever its case
 * @param body null for none
 * @param timeoutMs in milliseconds
 * @param maxResponseBytes in bytes
 * @param text whether the response's body is wanted as text
 */
record CheckedRequest(
    String method,
    URI url,
    Map<String, String> headers,
    byte @Nullable [] body,
    long timeoutMs,
    int maxResponseBytes,
    boolean text) {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  static CheckedRequest of(Http.Request request) {
    String method = request.method() == null ? "GET" : request.method().toUpperCase(Locale.ROOT);
    if (!METHODS.contains(method)) {
      throw InvalidPayload.because(
          "The method is GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS, not %s."
              .formatted(InvalidPayload.quote(method)));
    }
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    if (request.headers() != null) {
      request
          .headers()
          .forEach(
              (k, v) -> headers.put(k, InvalidPayload.required(v, "The value of header " + k)));
    }
    String url = InvalidPayload.required(request.url(), "url");
    return new CheckedRequest(
        method,
        url(url),
        headers,
        body(request.body()),
        inRange(
            "timeoutMs",
            request.timeoutMs(),
            Http.Request.DEFAULT_TIMEOUT_MS,
            Http.Request.MAX_TIMEOUT_MS),
        (int)
            inRange(
                "maxResponseBytes",
                request.maxResponseBytes(),
                Http.Request.DEFAULT_MAX_RESPONSE_BYTES,
                Http.Request.MAX_RESPONSE_BYTES),
        Boolean.TRUE.equals(request.text()));
  }

  private static long inRange(String what, @Nullable Long value, long usual, long highest) {
    if (value == null) {
      return usual;
    }
    if (value < 1 || value > highest) {
      throw InvalidPayload.because(
          "%s is 1 to %,d, not %,d; %,d if left out.".formatted(what, highest, value, usual));
    }
    return value;
  }

  private static byte @Nullable [] body(@Nullable Object body) {
    if (body == null) {
      return null;
    }
    if (body instanceof byte[] bytes) {
      return bytes;
    }
    if (body instanceof String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    throw InvalidPayload.because(
        "A request's body is text or bytes, not a %s.".formatted(body.getClass().getName()));
  }

  /** Reads a URL and refuses what this client does not ask. */
  static URI url(String text) {
    URI url;
    try {
      url = new URI(text);
    } catch (URISyntaxException e) {
      throw badUrl(text, e.getReason());
    }
    String scheme = url.getScheme();
    if (scheme == null || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
      throw badUrl(text, "it does not begin with http:// or https://");
    }
    if (url.getHost() == null) {
      throw badUrl(text, "it names no host, or one with characters that a host cannot have");
    }
    if (url.getRawUserInfo() != null) {
      throw badUrl(text, "it has a user name, which belongs into an Authorization header");
    }
    if (url.getPort() > 65_535) {
      throw badUrl(text, "its port is above 65,535");
    }
    return url;
  }

  private static CapabilityException badUrl(String text, String why) {
    return InvalidPayload.because(
        "Not a URL for a request: %s: %s.".formatted(InvalidPayload.quote(text), why));
  }

  /** The request that a redirect makes of this one: the caller's secrets stay with their host. */
  CheckedRequest redirected(int status, URI target) {
    boolean asGet =
        status == 303 && !method.equals("HEAD")
            || (status == 301 || status == 302) && method.equals("POST");
    Map<String, String> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    kept.putAll(headers);
    if (!sameOrigin(url, target)) {
      Set.of("authorization", "cookie", "proxy-authorization").forEach(kept::remove);
    }
    if (asGet) {
      Set.of("content-type", "content-encoding", "content-language").forEach(kept::remove);
    }
    return new CheckedRequest(
        asGet ? "GET" : method,
        target,
        kept,
        asGet ? null : body,
        timeoutMs,
        maxResponseBytes,
        text);
  }

  private static boolean sameOrigin(URI a, URI b) {
    return a.getScheme().equalsIgnoreCase(b.getScheme())
        && a.getHost().equalsIgnoreCase(b.getHost())
        && a.getPort() == b.getPort();
  }
}
