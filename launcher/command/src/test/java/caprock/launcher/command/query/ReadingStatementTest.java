package caprock.launcher.command.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.broker.CapabilityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingStatementTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "  ", ";", "-- only this", "/* open", "-- a\n ; /* b */\n"})
  void shouldFindNothingInBlanksAndComments(String sql) {
    assertThat(ReadingStatement.isEmpty(sql)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1",
        "with a as (select 1) select * from a",
        "SELEC 1",
        ")",
        "/* INSERT */ values (1)"
      })
  void shouldLeaveTheRestToSqlite(String sql) {
    assertThat(ReadingStatement.isEmpty(sql)).isFalse();
    assertThatCode(() -> ReadingStatement.check(sql)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"insert into data values (1)", "-- a\n;BEGIN", "VACUUM", "drop table data"})
  void shouldRefuseWhatChanges(String sql) {
    assertThatThrownBy(() -> ReadingStatement.check(sql))
        .isInstanceOf(CapabilityException.class)
        .hasMessageContaining("one statement that reads, like SELECT");
  }

  @Test
  void shouldNotStumbleOverALongComment() {
    assertThat(ReadingStatement.isEmpty("--x\n".repeat(100_000) + "SELECT 1")).isFalse();
    assertThat(ReadingStatement.isEmpty("/*" + "*".repeat(100_000) + "*/ ")).isTrue();
  }
}
