package caprock.broker.health;

import caprock.broker.ErrorCode;
import caprock.broker.Tier;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One finished call. Immutable.
 *
 * @param capability the capability's name
 * @param method the called method
 * @param tier where the provider that answered runs; null if none did
 * @param waitNs how long the call waited for a provider, in nanoseconds
 * @param totalNs how long it took in all, in nanoseconds
 * @param error why it failed; empty if it did not
 */
public record CallTrace(
    String capability,
    String method,
    @Nullable Tier tier,
    long waitNs,
    long totalNs,
    Optional<ErrorCode> error) {}
