package caprock.runtime.core.builtin.json;

import static caprock.runtime.core.builtin.Failures.assertInvalid;
import static caprock.runtime.core.builtin.Failures.failure;
import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.ErrorCode;
import caprock.capability.core.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPatchTest {
  private final Json json = new JsonProvider();

  @SuppressWarnings("unchecked") // a wrong class would fail the test
  private String patched(String document, String operations) {
    return json.stringify(
        json.patch(json.parse(document), (List<Map<String, Object>>) json.parse(operations)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{};[];{}",
        "{\"a\":1};[{\"op\":\"add\",\"path\":\"/b\",\"value\":null}];{\"a\":1,\"b\":null}",
        "{\"a\":1};[{\"op\":\"add\",\"path\":\"/a\",\"value\":2}];{\"a\":2}",
        "[1,3];[{\"op\":\"add\",\"path\":\"/1\",\"value\":2}];[1,2,3]",
        "[1];[{\"op\":\"add\",\"path\":\"/-\",\"value\":2}];[1,2]",
        "[1];[{\"op\":\"add\",\"path\":\"/1\",\"value\":[2]}];[1,[2]]",
        "1;[{\"op\":\"add\",\"path\":\"\",\"value\":{}}];{}",
        "{\"a\":1,\"b\":2};[{\"op\":\"remove\",\"path\":\"/a\"}];{\"b\":2}",
        "[1,2,3];[{\"op\":\"remove\",\"path\":\"/1\"}];[1,3]",
        "{\"a\":null};[{\"op\":\"remove\",\"path\":\"/a\"}];{}",
        "{\"a\":[1]};[{\"op\":\"replace\",\"path\":\"/a/0\",\"value\":9}];{\"a\":[9]}",
        "1;[{\"op\":\"replace\",\"path\":\"\",\"value\":2}];2",
        "{\"a\":1};[{\"op\":\"move\",\"from\":\"/a\",\"path\":\"/b\"}];{\"b\":1}",
        "[1,2,3];[{\"op\":\"move\",\"from\":\"/0\",\"path\":\"/2\"}];[2,3,1]",
        "{\"a\":{\"b\":1}};[{\"op\":\"move\",\"from\":\"/a/b\",\"path\":\"\"}];1",
        "{\"a\":1};[{\"op\":\"move\",\"from\":\"/a\",\"path\":\"/a\"}];{\"a\":1}",
        "{\"a\":[1]};[{\"op\":\"copy\",\"from\":\"/a\",\"path\":\"/b\"},"
            + "{\"op\":\"add\",\"path\":\"/b/0\",\"value\":0}];{\"a\":[1],\"b\":[0,1]}",
        "{\"a\":1};[{\"op\":\"test\",\"path\":\"/a\",\"value\":1.0}];{\"a\":1}",
        "{\"a\":{\"x\":1,\"y\":[2]}};"
            + "[{\"op\":\"test\",\"path\":\"/a\",\"value\":{\"y\":[2.0],\"x\":1}}];"
            + "{\"a\":{\"x\":1,\"y\":[2]}}",
      })
  void shouldDoWhatEachOperationSays(String document, String operations, String expected) {
    assertThat(patched(document, operations)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{};[{\"op\":\"add\",\"path\":\"/a/b\",\"value\":1}];no member 'a'",
        "[];[{\"op\":\"add\",\"path\":\"/1\",\"value\":1}];the highest is 0",
        "[];[{\"op\":\"add\",\"path\":\"/x\",\"value\":1}];no index",
        "{\"a\":1};[{\"op\":\"add\",\"path\":\"/a/b\",\"value\":1}];single value",
        "{};[{\"op\":\"add\",\"path\":\"/a\"}];needs a 'value'",
        "{};[{\"op\":\"remove\",\"path\":\"/a\"}];no member 'a'",
        "{};[{\"op\":\"remove\",\"path\":\"\"}];cannot be removed",
        "{};[{\"op\":\"replace\",\"path\":\"/a\",\"value\":1}];no member 'a'",
        "[1];[{\"op\":\"replace\",\"path\":\"/-\",\"value\":1}];no index",
        "{\"a\":{}};[{\"op\":\"move\",\"from\":\"/a\",\"path\":\"/a/b\"}];part of itself",
        "{};[{\"op\":\"move\",\"from\":\"/a\",\"path\":\"/a\"}];no member 'a'",
        "{};[{\"op\":\"copy\",\"path\":\"/a\"}];'from'",
        "{};[{\"op\":\"spam\",\"path\":\"/a\"}];op is add",
        "{};[{\"path\":\"/a\"}];'op'",
        "{};[{\"op\":\"add\",\"path\":7,\"value\":1}];'path'",
      })
  void shouldSayWhichOperationFailedAndWhy(String document, String operations, String part) {
    assertInvalid(() -> patched(document, operations), "Operation 1", part);
  }

  @Test
  void shouldChangeNothingWhenALaterOperationFails() {
    Object document = json.parse("{\"a\":[1,2]}");
    assertInvalid(
        () ->
            json.patch(
                document,
                List.of(
                    Map.of("op", "remove", "path", "/a/0"),
                    Map.of("op", "remove", "path", "/gone"))),
        "Operation 2");
    assertThat(json.stringify(document)).isEqualTo("{\"a\":[1,2]}");
  }

  @Test
  void shouldMarkAFailedTest() {
    assertThat(
            failure(
                    ErrorCode.INVALID_PAYLOAD,
                    () -> patched("{\"a\":1}", "[{\"op\":\"test\",\"path\":\"/a\",\"value\":2}]"))
                .detail())
        .contains("JSON_TEST_FAILED");
  }

  @Test
  void shouldTellIntegersFromTheirNearestDouble() {
    assertInvalid(
        () ->
            patched(
                "9007199254740993",
                "[{\"op\":\"test\",\"path\":\"\",\"value\":9007199254740992.0}]"),
        "9007199254740993");
  }

  @Test
  void shouldStopAPatchThatDoublesTheDocument() {
    Map<String, Object> doubling = Map.of("op", "copy", "from", "", "path", "/-");
    assertInvalid(
        () -> json.patch(json.parse("[0]"), Collections.nCopies(60, doubling)), "1,000,000");
  }

  @Test
  void shouldStopAPatchThatNestsTheDocument() {
    List<Map<String, Object>> nesting = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      nesting.add(Map.of("op", "add", "path", "/a", "value", 0));
      nesting.add(Map.of("op", "move", "from", "/a", "path", "/b"));
      nesting.add(Map.of("op", "replace", "path", "/b", "value", Map.of()));
      nesting.add(Map.of("op", "add", "path", "/b".repeat(i + 1) + "/b", "value", Map.of()));
    }
    nesting.removeIf(op -> !op.get("op").equals("add") || op.get("path").equals("/a"));
    assertInvalid(() -> json.patch(json.parse("{\"b\":{}}"), nesting), "256");
  }

  @Test
  void shouldRefuseTooManyOperations() {
    assertInvalid(
        () -> json.patch(1L, Collections.nCopies(10_001, Map.of("op", "spam"))),
        "10,001",
        "10,000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"a\":\"b\"};{\"a\":\"c\"};{\"a\":\"c\"}",
        "{\"a\":\"b\"};{\"b\":\"c\"};{\"a\":\"b\",\"b\":\"c\"}",
        "{\"a\":\"b\",\"b\":1};{\"a\":null};{\"b\":1}",
        "{\"a\":[1]};{\"a\":[2,null]};{\"a\":[2,null]}",
        "{\"a\":{\"b\":1}};{\"a\":{\"b\":2,\"c\":null}};{\"a\":{\"b\":2}}",
        "[1];{\"a\":1};{\"a\":1}",
        "{\"a\":1};[2];[2]",
        "{\"e\":null};{\"a\":1};{\"e\":null,\"a\":1}",
        "{};{\"a\":{\"b\":{\"c\":null}}};{\"a\":{\"b\":{}}}",
        "1;null;null",
      })
  void shouldMerge(String document, String patch, String expected) {
    assertThat(json.stringify(json.mergePatch(json.parse(document), json.parse(patch))))
        .isEqualTo(expected);
  }
}
