package caprock.runtime.core.builtin.random;

import static caprock.runtime.core.builtin.Failures.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import caprock.capability.core.RandomSource;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecureRandomSourceTest {
  private final RandomSource random = new SecureRandomSource();

  @Test
  void shouldMakeAsManyBytesAsAsked() {
    assertThat(random.bytes(0)).isEmpty();
    assertThat(random.bytes(RandomSource.MAX_BYTES)).hasSize(1 << 20);
    assertThat(random.bytes(32)).isNotEqualTo(random.bytes(32));
  }

  @Test
  void shouldRefuseANumberOfBytesOutOfRange() {
    assertInvalid(() -> random.bytes(-1), "-1", "1,048,576");
    assertInvalid(() -> random.bytes((1 << 20) + 1), "1,048,577");
  }

  @Test
  void shouldReachBothEndsOfARange() {
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < 10_000 && seen.size() < 3; i++) {
      seen.add(random.between(-1, 1));
    }
    assertThat(seen).containsExactlyInAnyOrder(-1L, 0L, 1L);
  }

  @Test
  void shouldCoverTheRangesAtTheEndsOfLong() {
    assertThat(random.between(7, 7)).isEqualTo(7);
    assertThat(random.between(Long.MAX_VALUE, Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
    assertThat(random.between(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Long.MIN_VALUE);
    assertThat(random.between(Long.MAX_VALUE - 1, Long.MAX_VALUE))
        .isGreaterThanOrEqualTo(Long.MAX_VALUE - 1);
    assertThat(random.between(Long.MIN_VALUE, Long.MAX_VALUE))
        .isNotEqualTo(random.between(Long.MIN_VALUE, Long.MAX_VALUE));
    assertInvalid(() -> random.between(2, 1), "2 and 1");
  }

  @Test
  void shouldMakeUuids() {
    UUID uuid = UUID.fromString(random.uuid());
    assertThat(uuid.version()).isEqualTo(4);
    assertThat(uuid).hasToString(uuid.toString().toLowerCase(java.util.Locale.ROOT));
    assertThat(random.uuid()).isNotEqualTo(uuid.toString());
  }
}
