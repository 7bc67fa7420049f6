package caprock.runtime.core.builtin.json;

import caprock.broker.CapabilityException;
import caprock.runtime.core.builtin.InvalidPayload;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901). Immutable.
 *
 * @param text the pointer as it was written
 * @param tokens its parts, unescaped
 */
record JsonPointer(String text, List<String> tokens) {
  /** Longer pointers than a document is deep cannot point at anything; this bounds the work. */
  private static final int MAX_CHARS = 65_536;

  private static final Pattern BAD_ESCAPE = Pattern.compile("~(?![01])");
  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

  static JsonPointer parse(String text) {
    if (text.isEmpty()) {
      return new JsonPointer(text, List.of());
    }
    if (text.length() > MAX_CHARS) {
      throw InvalidPayload.because(
          "A JSON Pointer has at most %,d characters, not %,d."
              .formatted(MAX_CHARS, text.length()));
    }
    if (text.charAt(0) != '/') {
      throw malformed(text, "does not begin with /");
    }
    if (BAD_ESCAPE.matcher(text).find()) {
      throw malformed(text, "has a ~ without 0 or 1 after it");
    }
    List<String> tokens =
        List.of(text.substring(1).split("/", -1)).stream()
            .map(token -> token.replace("~1", "/").replace("~0", "~"))
            .toList();
    return new JsonPointer(text, tokens);
  }

  private static CapabilityException malformed(String text, String why) {
    return InvalidPayload.because(
        "Not a JSON Pointer: %s %s. Write it as /books/0/title."
            .formatted(InvalidPayload.quote(text), why));
  }

  boolean isRoot() {
    return tokens.isEmpty();
  }

  /** The last part. */
  String last() {
    return tokens.get(tokens.size() - 1);
  }

  /** Whether the other pointer leads through what this one points at. */
  boolean isProperPrefixOf(JsonPointer other) {
    return tokens.size() < other.tokens.size()
        && tokens.equals(other.tokens.subList(0, tokens.size()));
  }

  /** What it points at. */
  @Nullable Object get(@Nullable Object document) {
    return walk(document, tokens.size());
  }

  /** What holds the thing it points at. */
  @Nullable Object parent(@Nullable Object document) {
    return walk(document, tokens.size() - 1);
  }

  private @Nullable Object walk(@Nullable Object document, int steps) {
    Object here = document;
    for (String token : tokens.subList(0, steps)) {
      here = child(here, token);
    }
    return here;
  }

  /** One step down. */
  @Nullable Object child(@Nullable Object parent, String token) {
    if (parent instanceof Map<?, ?> map) {
      Object value = map.get(token);
      if (value == null && !map.containsKey(token)) {
        throw nothing("there is no member " + InvalidPayload.quote(token));
      }
      return value;
    }
    if (parent instanceof List<?> list) {
      return list.get(index(token, list.size() - 1));
    }
    throw nothing("%s would be a part of a single value".formatted(InvalidPayload.quote(token)));
  }

  /** A token as the index of a list. */
  int index(String token, int highest) {
    if (!INDEX.matcher(token).matches()) {
      throw nothing(
          InvalidPayload.quote(token) + " is no index of a list, which is 0, 1, 2 and so on");
    }
    int index = Integer.parseInt(token);
    if (index > highest) {
      throw nothing(
          highest < 0
              ? "the list is empty"
              : "the index is %d and the highest is %d".formatted(index, highest));
    }
    return index;
  }

  CapabilityException nothing(String why) {
    return InvalidPayload.because(
        "%s points at nothing: %s.".formatted(InvalidPayload.quote(text), why));
  }
}
