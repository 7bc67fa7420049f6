package caprock.tests.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTest {
  private static final Machine QUIET = new Machine("17", "an OS", 2, "", 0.5, 1);
  private static final Machine BUSY = new Machine("17", "an OS", 2, "", 20, 0.1);
  private static final Row HIT =
      Row.of("load", "a hit", Unit.MILLISECONDS, 4).withTarget(Target.atMost(5)).withNote("Why.");
  private static final Row MISS =
      Row.of("load", "a miss", Unit.MILLISECONDS, 6).withTarget(Target.atMost(5)).withStudy("5 ms");

  private static Result result(Machine after) {
    return new Result(QUIET, after, false, List.of(HIT, MISS), List.of());
  }

  @Test
  void aMissOnABusyMachineSaysHowBusy() {
    assertThat(result(BUSY).remark(MISS)).contains("load was 20 on 2 cores", "10 %");
    assertThat(result(BUSY).remark(HIT)).isEqualTo("Why.");
  }

  @Test
  void aMissOnAQuietMachineHasNoExcuse() {
    assertThat(result(QUIET).remark(MISS)).isEqualTo("Missed, and no other process is to blame.");
  }

  @Test
  void theTableHasALineForEachRowAndCountsTargets() {
    assertThat(TableResult.text(result(QUIET)))
        .contains("| a hit ", "| ok ", "| a miss ", "| miss |", "1 of 2 targets reached.");
  }

  @Test
  void theJsonHasTheSameFigures() throws IOException {
    assertThat(JsonResult.text(result(QUIET)))
        .contains("\"what\" : \"a miss\"", "\"atMost\" : 5.0", "\"ok\" : false");
  }
}
