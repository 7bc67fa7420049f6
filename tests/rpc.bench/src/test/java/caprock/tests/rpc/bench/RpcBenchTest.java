package caprock.tests.rpc.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RpcBenchTest {
  private static final Effort LITTLE = new Effort(2, 200, 400);

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Report report = new Report(new PrintStream(said, true, StandardCharsets.UTF_8));

  private List<String> rows() {
    return report.rows().stream().map(Row::what).toList();
  }

  @Test
  void measuresCallsInMemory() throws Exception {
    Options options = Options.parse(List.of("--only=memory"));

    Result result = RpcBench.measure(options, LITTLE, new PrintStream(said));

    assertThat(result.rows())
        .as(said::toString)
        .extracting(Row::what)
        .containsExactly("memory: call", "memory: allocated per call, both sides");
    assertThat(result.rows()).allMatch(row -> row.value() > 0);
    assertThat(TableResult.text(result)).contains("| memory: call ", "≤ 1.50 µs", "In memory");
    assertThat(JsonResult.text(result)).contains("\"what\" : \"memory: call\"", "\"verdict\"");
  }

  @Test
  void measuresEverythingOverASocketThatNeedsNoOtherProgram() throws Exception {
    new SocketSuite("unix", Launcher.unpinned(), true, false, Optional.empty()).run(LITTLE, report);

    assertThat(rows())
        .containsExactly(
            "unix: call, raw",
            "unix: call, ours",
            "unix: call, p50, ours / raw",
            "unix: 64 in flight, ours",
            "unix: chain of 4, ours",
            "unix: chain of 4 / (1.5 calls + 5 µs)",
            "unix: allocated per call, sequential, caller",
            "unix: allocated per call, sequential, callee",
            "unix: allocated per call, 64 in flight, caller",
            "unix: allocated per call, 64 in flight, callee");
    assertThat(report.rows()).allMatch(row -> row.value() > 0);
  }

  @Test
  void aProcessThatEndsFailsItsSuiteWithItsCommand() throws IOException {
    try (Child child = new Child(List.of("false"))) {
      assertThatThrownBy(() -> child.await("connected"))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("[false]");
    }
  }

  @Test
  void aRowIsTheMedianOfItsRoundsAndMissesItsTargetByThat() {
    Row row =
        Row.of("unix", "a ratio", Unit.RATIO, new Series(List.of(9.0, 1.0, 3.0)))
            .withTarget(Target.atMost(2));

    assertThat(row.value()).isEqualTo(3);
    assertThat(row.verdict()).isEqualTo("miss");
    assertThat(row.withTarget(Target.atLeast(3)).verdict()).isEqualTo("ok");
    assertThat(row.withTarget(Target.below(3)).verdict()).isEqualTo("miss");
    assertThat(row.withTarget(Target.p99Below(200)).verdict()).isEqualTo("miss");
  }

  @Test
  void wrongOptionsAreNamed() {
    assertThatThrownBy(() -> Options.parse(List.of("--fast"))).hasMessageContaining("--fast");
    assertThatThrownBy(() -> Options.parse(List.of("--only=unix,sea")))
        .hasMessageContaining("sea")
        .hasMessageContaining("tcp-pinned");
    assertThat(Options.parse(List.of("--quick")).only()).isEqualTo(Options.SUITES);
  }
}
