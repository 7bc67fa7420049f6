package caprock.runtime.core.builtin.json;

import caprock.broker.annotation.ProvidesCapability;
import caprock.capability.core.Json;
import caprock.runtime.core.builtin.InvalidPayload;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** JSON without state. Thread-safe. Jackson's classes are loaded by the first text. */
@ProvidesCapability(name = "core.json", version = "1.0.0")
@Component(service = Json.class)
public final class JsonProvider implements Json {
  private static final JsonLimits LIMITS = JsonLimits.DEFAULT;

  @Override
  public @Nullable Object parse(String text) {
    return JsonReader.read(InvalidPayload.required(text, "text"), BigNumbers.REFUSE, LIMITS);
  }

  @Override
  public @Nullable Object parseWith(String text, BigNumbers bigNumbers) {
    return JsonReader.read(
        InvalidPayload.required(text, "text"),
        InvalidPayload.required(bigNumbers, "bigNumbers"),
        LIMITS);
  }

  @Override
  public String stringify(@Nullable Object value) {
    return JsonWriter.write(value, false, LIMITS);
  }

  @Override
  public String pretty(@Nullable Object value) {
    return JsonWriter.write(value, true, LIMITS);
  }

  @Override
  public @Nullable Object pointer(@Nullable Object document, String pointer) {
    return JsonPointer.parse(InvalidPayload.required(pointer, "pointer")).get(document);
  }

  @Override
  public @Nullable Object patch(
      @Nullable Object document, List<Map<String, @Nullable Object>> operations) {
    return new JsonPatch(LIMITS).apply(document, InvalidPayload.required(operations, "operations"));
  }

  @Override
  public @Nullable Object mergePatch(@Nullable Object document, @Nullable Object patch) {
    return new JsonMergePatch(LIMITS).apply(document, patch);
  }
}
