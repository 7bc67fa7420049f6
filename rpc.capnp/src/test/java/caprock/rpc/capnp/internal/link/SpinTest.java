package caprock.rpc.capnp.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SpinTest {
  private static final int MOST = 2;

  private final AtomicInteger spinning = new AtomicInteger();

  private Spin spin() {
    return new Spin(spinning, MOST);
  }

  @Test
  void shouldTryEachTimeWhileItPays() {
    Spin spin = spin();
    for (int i = 0; i < 100; i++) {
      assertThat(spin.begin()).isTrue();
      spin.end(true);
    }
  }

  @Test
  void shouldTryHalfAsOftenAfterEachMiss() {
    Spin spin = spin();
    List<Integer> skipped = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      skipped.add(waitsUntilTried(spin));
      spin.end(false);
    }
    assertThat(skipped).containsExactly(0, 1, 3, 7, 15, 31, 63, 127, 255, 511, 1023, 1023);
  }

  @Test
  void shouldTryEachTimeAgainAfterASuccess() {
    Spin spin = spin();
    for (int i = 0; i < 5; i++) {
      waitsUntilTried(spin);
      spin.end(false);
    }
    waitsUntilTried(spin);
    spin.end(true);
    assertThat(waitsUntilTried(spin)).isZero();
    spin.end(true);
  }

  @Test
  void shouldLeaveTheOtherCoresToOthers() {
    Spin one = spin();
    Spin two = spin();
    assertThat(one.begin()).isTrue();
    assertThat(two.begin()).isTrue();
    assertThat(spin().begin()).isFalse();
    one.end(true);
    assertThat(spin().begin()).isTrue();
  }

  @Test
  void shouldNeverBeginOnASingleCore() {
    assertThat(new Spin(spinning, 0).begin()).isFalse();
    assertThat(spinning).hasValue(0);
  }

  @Test
  @Timeout(60)
  void shouldEndByItself() {
    Spin spin = spin();
    assertThat(spin.begin()).isTrue();
    while (spin.again()) {
      assertThat(spinning).hasValue(1);
    }
    spin.end(false);
    assertThat(spinning).hasValue(0);
  }

  private static int waitsUntilTried(Spin spin) {
    int waits = 0;
    while (!spin.begin()) {
      waits++;
    }
    return waits;
  }
}
