package caprock.runtime.core.builtin.http;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/**
 * The hosts that may be asked. Immutable.
 *
 * <p>A name stands for exactly that host, {@code *.example.org} for every host below that domain
 * (not the domain itself), {@code *} for every host. Without a port the rule covers the scheme's
 * usual one, 80 or 443; {@code :8080} names one, {@code :*} covers all. Names are compared as they
 * are written in the URL, so that a name which resolves to an allowed address is not allowed by it.
 */
public final class AllowList {
  /** Framework property: allowed hosts, separated by commas; nothing if not set. */
  static final String PROPERTY = "caprock.http.allow";

  private static final Pattern RULE =
      Pattern.compile("(\\*|(?:\\*\\.)?[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::(\\*|\\d{1,5}))?");

  private static final int MAX_PORT = 65_535;

  private final List<Rule> rules;

  private AllowList(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * Reads the framework's property.
   *
   * @throws IllegalArgumentException if a rule is malformed
   */
  public static AllowList from(BundleContext context) {
    return parse(context.getProperty(PROPERTY));
  }

  /**
   * Reads the property's value.
   *
   * @throws IllegalArgumentException if a rule is malformed
   */
  static AllowList parse(@Nullable String hosts) {
    if (hosts == null || hosts.isBlank()) {
      return new AllowList(List.of());
    }
    return new AllowList(
        Arrays.stream(hosts.split(",")).map(String::strip).map(AllowList::rule).toList());
  }

  private static Rule rule(String text) {
    Matcher m = RULE.matcher(text);
    if (!m.matches() || !isPort(m.group(2))) {
      throw new IllegalArgumentException(
          ("The setting %s has '%s', which is no host. Write example.org, *.example.org,"
                  + " localhost:8080, 127.0.0.1:* or *, separated by commas.")
              .formatted(PROPERTY, text));
    }
    return new Rule(m.group(1).toLowerCase(Locale.ROOT), m.group(2) == null ? "" : m.group(2));
  }

  private static boolean isPort(@Nullable String port) {
    return port == null || port.equals("*") || Integer.parseInt(port) <= MAX_PORT;
  }

  /**
   * Passes a URL whose host is allowed.
   *
   * @throws CapabilityException DENIED if it is not
   */
  void check(URI url) {
    String host = url.getHost().toLowerCase(Locale.ROOT);
    if (host.endsWith(".")) {
      host = host.substring(0, host.length() - 1);
    }
    for (Rule rule : rules) {
      if (rule.allows(host, url)) {
        return;
      }
    }
    throw new CapabilityException(
        ErrorCode.DENIED,
        "Requests to %s are not allowed. The operator can add it to the framework property %s."
            .formatted(url.getPort() < 0 ? host : host + ":" + url.getPort(), PROPERTY));
  }

  private record Rule(String host, String port) {
    boolean allows(String candidate, URI url) {
      return hostMatches(candidate) && portMatches(url);
    }

    private boolean hostMatches(String candidate) {
      if (host.startsWith("*")) {
        return candidate.endsWith(host.substring(1));
      }
      return candidate.equals(host);
    }

    private boolean portMatches(URI url) {
      int usual = url.getScheme().equalsIgnoreCase("https") ? 443 : 80;
      int actual = url.getPort() < 0 ? usual : url.getPort();
      return switch (port) {
        case "*" -> true;
        case "" -> actual == usual;
        default -> actual == Integer.parseInt(port);
      };
    }
  }
}
