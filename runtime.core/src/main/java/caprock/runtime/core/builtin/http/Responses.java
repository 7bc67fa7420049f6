package caprock.runtime.core.builtin.http;

import caprock.capability.core.Http;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the contract's response of the JDK's. */
final class Responses {
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s\";]+)", Pattern.CASE_INSENSITIVE);

  private Responses() {}

  static Http.Response of(HttpResponse<byte[]> response, boolean text) {
    Map<String, List<String>> headers = new TreeMap<>();
    response.headers().map().forEach((k, v) -> headers.put(k.toLowerCase(Locale.ROOT), v));
    headers.remove(":status");
    byte[] body = response.body();
    return new Http.Response(
        response.statusCode(),
        response.uri().toString(),
        headers,
        text ? new String(body, charset(response)) : body);
  }

  private static Charset charset(HttpResponse<?> response) {
    Matcher m = CHARSET.matcher(response.headers().firstValue("content-type").orElse(""));
    if (!m.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(m.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // The contract says so: an unknown name is as good as none.
      return StandardCharsets.UTF_8;
    }
  }
}
