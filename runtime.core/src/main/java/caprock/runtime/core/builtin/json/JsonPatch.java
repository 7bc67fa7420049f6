package caprock.runtime.core.builtin.json;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.runtime.core.builtin.InvalidPayload;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON Patch (RFC 6902). It works on a copy of the document, so it does everything or nothing. One
 * object per patch; not thread-safe.
 */
final class JsonPatch {
  private final JsonLimits limits;
  private final JsonCopier copier;
  private @Nullable Object document;

  JsonPatch(JsonLimits limits) {
    this.limits = limits;
    copier = new JsonCopier(limits);
  }

  @Nullable Object apply(
      @Nullable Object original, List<? extends Map<String, @Nullable Object>> operations) {
    if (operations.size() > limits.maxOperations()) {
      throw InvalidPayload.because(
          "The patch has %,d operations; the limit is %,d."
              .formatted(operations.size(), limits.maxOperations()));
    }
    document = copier.copy(original);
    int number = 0;
    for (Map<String, @Nullable Object> operation : operations) {
      number++;
      try {
        run(InvalidPayload.required(operation, "the operation"));
      } catch (CapabilityException e) {
        throw numbered(e, number, operation);
      }
    }
    // A copy into itself doubles a document's depth, which no single copy shows.
    JsonValues.checkDepth(document, 0, limits);
    return document;
  }

  private static CapabilityException numbered(
      CapabilityException e, int number, @Nullable Map<?, ?> op) {
    return new CapabilityException(
        e.code(),
        "Operation %d of the patch (%s) failed: %s"
            .formatted(
                number,
                InvalidPayload.quote(String.valueOf(op == null ? null : op.get("op"))),
                e.getMessage()),
        e.retryable(),
        e.detail().orElse(null),
        e);
  }

  private void run(Map<String, @Nullable Object> operation) {
    String name = text(operation, "op");
    JsonPointer path = JsonPointer.parse(text(operation, "path"));
    switch (name) {
      case "add" -> add(path, copier.copy(value(operation)));
      case "remove" -> remove(path);
      case "replace" -> replace(path, copier.copy(value(operation)));
      case "move" -> move(JsonPointer.parse(text(operation, "from")), path);
      case "copy" ->
          add(path, copier.copy(JsonPointer.parse(text(operation, "from")).get(document)));
      case "test" -> test(path, value(operation));
      default -> throw InvalidPayload.because("op is add, remove, replace, move, copy or test.");
    }
  }

  private static String text(Map<String, @Nullable Object> operation, String member) {
    if (operation.get(member) instanceof String text) {
      return text;
    }
    throw InvalidPayload.because("It needs a text as '%s'.".formatted(member));
  }

  private static @Nullable Object value(Map<String, @Nullable Object> operation) {
    if (operation.containsKey("value")) {
      return operation.get("value");
    }
    throw InvalidPayload.because("It needs a 'value', which may be null.");
  }

  @SuppressWarnings("unchecked") // the document is a copy of our own making
  private void add(JsonPointer path, @Nullable Object value) {
    if (path.isRoot()) {
      document = value;
      return;
    }
    Object parent = path.parent(document);
    if (parent instanceof Map) {
      ((Map<String, @Nullable Object>) parent).put(path.last(), value);
    } else if (parent instanceof List) {
      List<@Nullable Object> list = (List<@Nullable Object>) parent;
      list.add(path.last().equals("-") ? list.size() : path.index(path.last(), list.size()), value);
    } else {
      throw path.nothing("what should hold it is a single value");
    }
  }

  private @Nullable Object remove(JsonPointer path) {
    if (path.isRoot()) {
      throw InvalidPayload.because("The whole document cannot be removed; replace it.");
    }
    Object parent = path.parent(document);
    Object removed = path.child(parent, path.last());
    if (parent instanceof Map<?, ?> map) {
      map.remove(path.last());
    } else if (parent instanceof List<?> list) {
      list.remove(Integer.parseInt(path.last()));
    }
    return removed;
  }

  @SuppressWarnings("unchecked") // the document is a copy of our own making
  private void replace(JsonPointer path, @Nullable Object value) {
    if (path.isRoot()) {
      document = value;
      return;
    }
    Object parent = path.parent(document);
    path.child(parent, path.last());
    if (parent instanceof Map) {
      ((Map<String, @Nullable Object>) parent).put(path.last(), value);
    } else {
      ((List<@Nullable Object>) parent).set(Integer.parseInt(path.last()), value);
    }
  }

  private void move(JsonPointer from, JsonPointer path) {
    if (from.isProperPrefixOf(path)) {
      throw InvalidPayload.because(
          "%s cannot move into a part of itself, %s."
              .formatted(InvalidPayload.quote(from.text()), InvalidPayload.quote(path.text())));
    }
    Object value = from.get(document);
    if (!from.equals(path)) {
      add(path, from.isRoot() ? value : remove(from));
    }
  }

  private void test(JsonPointer path, @Nullable Object expected) {
    Object actual = path.get(document);
    if (!JsonValues.same(actual, copier.copy(expected))) {
      throw new CapabilityException(
          ErrorCode.INVALID_PAYLOAD,
          "%s is %s and not %s."
              .formatted(InvalidPayload.quote(path.text()), shown(actual), shown(expected)),
          false,
          "JSON_TEST_FAILED",
          null);
    }
  }

  private static String shown(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return "an object of %,d members".formatted(map.size());
    }
    if (value instanceof List<?> list) {
      return "a list of %,d items".formatted(list.size());
    }
    return value instanceof String text ? InvalidPayload.quote(text) : String.valueOf(value);
  }
}
