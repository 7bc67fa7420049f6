package caprock.broker;

import caprock.broker.version.CapabilityRequirement;
import caprock.broker.version.VersionConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a caller wants to acquire. Immutable and thread-safe.
 *
 * @param required all of these, or the request fails and nothing is held
 * @param optional as many of these as can be had
 * @param accountId whose state is used; null for the session's account
 * @param timeoutMs how long the caller waits, in milliseconds, at least 0; it bounds this wait, not
 *     a load that others share
 * @param preferLocal true: a provider in this process comes before one in another
 * @param allowColdStart false: only what is loaded already
 */
public record AcquireRequest(
    List<CapabilityRequirement> required,
    List<CapabilityRequirement> optional,
    @Nullable String accountId,
    long timeoutMs,
    boolean preferLocal,
    boolean allowColdStart) {
  /** How long a request waits where it does not say: 10 seconds. */
  public static final long DEFAULT_TIMEOUT_MS = 10_000;

  /** The most capabilities that one request names, so that one message cannot load a whole shop. */
  public static final int MAX_NAMES = 256;

  /** Copies the lists and checks the values. */
  public AcquireRequest {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
    int names = required.size() + optional.size();
    if (names == 0 || names > MAX_NAMES) {
      throw new IllegalArgumentException(
          "A request names 1 to %d capabilities, not %d.".formatted(MAX_NAMES, names));
    }
    Set<String> distinct = new HashSet<>();
    for (CapabilityRequirement r : Stream.concat(required.stream(), optional.stream()).toList()) {
      if (!distinct.add(r.name())) {
        throw new IllegalArgumentException(
            "A request names a capability once; it names " + r.name() + " twice.");
      }
    }
    if (timeoutMs < 0) {
      throw new IllegalArgumentException("A timeout is at least 0 ms, not " + timeoutMs + ".");
    }
  }

  /**
   * A request for required capabilities, everything else by default.
   *
   * @param names each {@code name} or {@code name@range}
   * @throws IllegalArgumentException if there is no name, or one is malformed
   */
  public static AcquireRequest of(String... names) {
    return builder().require(names).build();
  }

  /** Starts a request. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects a request's parts. Not thread-safe. */
  public static final class Builder {
    private final List<String> required = new ArrayList<>();
    private final List<String> optional = new ArrayList<>();
    private VersionConstraint version = VersionConstraint.ANY;
    private @Nullable String accountId;
    private long timeoutMs = DEFAULT_TIMEOUT_MS;
    private boolean preferLocal = true;
    private boolean allowColdStart = true;

    private Builder() {}

    /** Adds required capabilities, each {@code name} or {@code name@range}. */
    public Builder require(String... names) {
      required.addAll(List.of(names));
      return this;
    }

    /** Adds optional capabilities, each {@code name} or {@code name@range}. */
    public Builder optional(String... names) {
      optional.addAll(List.of(names));
      return this;
    }

    /** Sets the range of the names that carry none. */
    public Builder version(String range) {
      version = VersionConstraint.parse(range);
      return this;
    }

    /** Sets whose state is used. */
    public Builder account(String id) {
      accountId = id;
      return this;
    }

    /** Sets how long the caller waits, in milliseconds. */
    public Builder timeoutMs(long ms) {
      timeoutMs = ms;
      return this;
    }

    /** Sets whether a provider in this process comes before one in another. */
    public Builder preferLocal(boolean prefer) {
      preferLocal = prefer;
      return this;
    }

    /** Sets whether something may be loaded for this request. */
    public Builder allowColdStart(boolean allow) {
      allowColdStart = allow;
      return this;
    }

    /**
     * Makes the request.
     *
     * @throws IllegalArgumentException if a name or a value is malformed
     */
    public AcquireRequest build() {
      return new AcquireRequest(
          parse(required), parse(optional), accountId, timeoutMs, preferLocal, allowColdStart);
    }

    private List<CapabilityRequirement> parse(List<String> names) {
      return names.stream().map(n -> CapabilityRequirement.parse(n, version)).toList();
    }
  }
}
