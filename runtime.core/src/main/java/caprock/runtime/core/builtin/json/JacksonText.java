package caprock.runtime.core.builtin.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;

/** Jackson, set up once and on first use. */
final class JacksonText {
  private static final int POOLED_BUFFERS = 8;

  private JacksonText() {}

  /**
   * Names are not kept in a table over calls: it would grow with what strangers send. Buffers come
   * from a small pool and not from thread-locals, which would stay behind in callers' threads.
   */
  static JsonFactory factory(JsonLimits limits) {
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        // The JDK's own text of a double is not always the shortest before JDK 19.
        .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
        .recyclerPool(JsonRecyclerPools.newBoundedPool(POOLED_BUFFERS))
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxNumberLength(limits.maxNumberChars())
                .maxStringLength(limits.maxChars())
                .maxNameLength(limits.maxChars())
                .build())
        .streamWriteConstraints(
            StreamWriteConstraints.builder().maxNestingDepth(limits.maxDepth() + 1).build())
        .build();
  }

  /** Loaded by the first text only, so that starting the runtime does not wait for Jackson. */
  static final class Shared {
    static final JsonFactory FACTORY = factory(JsonLimits.DEFAULT);

    private Shared() {}
  }
}
