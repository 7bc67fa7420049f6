package caprock.capability.core;

import caprock.broker.annotation.CapabilityContract;
import caprock.broker.annotation.Endpoint;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * {@code core.json}: reads, writes and changes JSON.
 *
 * <p>A JSON value is null, Boolean, Long, Double, String, List, or Map with String keys in the
 * order of the text. Thread-safe; no method blocks. Arguments are never changed; a returned list or
 * map is the caller's own.
 *
 * <p>Limits, each INVALID_PAYLOAD beyond: 16 Mi characters of text, 256 levels of nesting, 1,000
 * characters in a number, 1,000,000 values in a document, 10,000 operations in a patch.
 */
@CapabilityContract
@ProviderType
public interface Json {
  /**
   * Reads a JSON text (RFC 8259), and refuses numbers that would lose digits.
   *
   * @return the value
   * @throws caprock.broker.CapabilityException INVALID_PAYLOAD with line and column if the text is
   *     no JSON, has a name twice in one object, has a number that neither Long nor Double holds
   *     exactly as written, or exceeds a limit
   */
  @Endpoint(value = "Reads a JSON text.", idempotent = true)
  @Nullable Object parse(String text);

  /**
   * Reads a JSON text, and does with numbers that would lose digits as told.
   *
   * @return the value
   * @throws caprock.broker.CapabilityException as {@link #parse}
   */
  @Endpoint(value = "Reads a JSON text with numbers of any size.", idempotent = true)
  @Nullable Object parseWith(String text, BigNumbers bigNumbers);

  /**
   * Writes a value on one line, without spaces. What {@link #parse} reads back is equal to it.
   *
   * @throws caprock.broker.CapabilityException INVALID_PAYLOAD if the value has a part that JSON
   *     cannot say (bytes, NaN, an infinity, any other class) or exceeds a limit
   */
  @Endpoint(value = "Writes a value as JSON on one line.", idempotent = true)
  String stringify(@Nullable Object value);

  /**
   * Writes a value over several lines, indented by two spaces.
   *
   * @throws caprock.broker.CapabilityException as {@link #stringify}
   */
  @Endpoint(value = "Writes a value as indented JSON.", idempotent = true)
  String pretty(@Nullable Object value);

  /**
   * The part of a document that a JSON Pointer (RFC 6901) names, such as {@code /books/0/title}.
   *
   * @param pointer empty for the whole document; {@code ~1} stands for a slash, {@code ~0} for
   *     {@code ~}
   * @throws caprock.broker.CapabilityException INVALID_PAYLOAD if the pointer is malformed or
   *     points at nothing
   */
  @Endpoint(value = "The part of a document that a JSON Pointer names.", idempotent = true)
  @Nullable Object pointer(@Nullable Object document, String pointer);

  /**
   * Applies a JSON Patch (RFC 6902): all of its operations, or none.
   *
   * @param operations maps with {@code op} (add, remove, replace, move, copy, test), {@code path},
   *     and {@code value} or {@code from}
   * @return a new document
   * @throws caprock.broker.CapabilityException INVALID_PAYLOAD naming the operation that failed,
   *     with the detail JSON_TEST_FAILED if it was a test
   */
  @Endpoint(value = "Applies a JSON Patch, all of it or nothing.", idempotent = true)
  @Nullable Object patch(@Nullable Object document, List<Map<String, @Nullable Object>> operations);

  /**
   * Applies a JSON Merge Patch (RFC 7396): members of the patch replace the document's, and null
   * removes them.
   *
   * @return a new document
   */
  @Endpoint(value = "Applies a JSON Merge Patch.", idempotent = true)
  @Nullable Object mergePatch(@Nullable Object document, @Nullable Object patch);

  /** What becomes of a number that neither Long nor Double holds exactly as it is written. */
  enum BigNumbers {
    /** It is refused. */
    REFUSE,
    /** It arrives as the text of its digits. */
    TEXT,
    /** It arrives as the nearest Double; one too large for that is refused. */
    ROUND
  }
}
