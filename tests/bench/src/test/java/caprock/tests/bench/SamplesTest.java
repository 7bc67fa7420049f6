package caprock.tests.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplesTest {
  @Test
  void theMedianIsTheMiddleOrTheMeanOfTheTwoInTheMiddle() {
    assertThat(new Samples(9, 1, 5).median()).isEqualTo(5);
    assertThat(new Samples(9, 1, 5, 7).median()).isEqualTo(6);
  }

  @Test
  void the99thPercentileIsTheLargestOfFewAndTheNearestRankOfMany() {
    assertThat(new Samples(3, 1, 2).p99()).isEqualTo(3);
    double[] many = IntStream.rangeClosed(1, 1_000).asDoubleStream().toArray();
    assertThat(new Samples(many).p99()).isEqualTo(990);
  }

  @Test
  void noSamplesAreRefused() {
    assertThatThrownBy(() -> new Samples()).isInstanceOf(IllegalArgumentException.class);
  }
}
