package caprock.tests.system.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.broker.CapabilityException;
import caprock.broker.CapabilityHandle;
import caprock.broker.CapabilityReference;
import caprock.broker.ErrorCode;
import caprock.tests.system.acquire.Values.Drawer;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.Lab;
import caprock.tests.system.harness.SystemTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;

/** What values a dynamic call takes and gives, and what it says about those that it does not. */
public final class ValuesIT extends SystemTest {
  private final ValuesProvider provider = new ValuesProvider();
  private CapabilityHandle values;

  @Before
  public void offer() {
    lab.offer(Values.class, "test.values", "1.0.0", provider);
    values = lab.acquire("test.values");
  }

  private @Nullable Object call(String method, Object... args) {
    return Lab.call(values, method, args);
  }

  private CapabilityException refused(String method, Object... args) {
    return Lab.failure(() -> call(method, args));
  }

  private void assertInvalid(CapabilityException e, String... parts) {
    assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PAYLOAD);
    assertThat(e.getMessage()).contains(parts).endsWith(".");
  }

  @Test
  public void narrowsIntegralsWithARangeCheck() {
    assertThat(call("octet", 127L)).isEqualTo(127L);
    assertThat(call("half", (short) -32768)).isEqualTo(-32768L);
    assertThat(call("whole", 7)).isEqualTo(7L);
    assertThat(call("wide", Long.MIN_VALUE)).isEqualTo(Long.MIN_VALUE);
    assertInvalid(refused("octet", 128L), "octet", "parameter v", "-128 to 127", "128 is out");
    assertInvalid(refused("half", -32769L), "-32768 to 32767");
    assertInvalid(refused("whole", 1L << 31), "2147483648 is out of range");
    assertInvalid(refused("whole", 1.0), "expected int, not 1.0");
    assertInvalid(refused("wide", "1"), "expected long, not the text '1'");
    assertInvalid(refused("wide", (Object) null), "expected long, not null");
    assertInvalid(refused("wide", 'c'), "expected long");
  }

  @Test
  public void carriesFloatsAsDoubles() {
    assertThat(call("single", 0.5f)).isEqualTo(0.5);
    assertThat(call("single", 2)).isEqualTo(2.0);
    assertThat(call("twice", 1e300)).isEqualTo(2e300);
    assertThat(call("twice", Double.NaN)).isEqualTo(Double.NaN);
    assertInvalid(refused("single", 1e300), "1.0E300 is out of its range");
    assertInvalid(refused("twice", (1L << 53) + 1), "more digits");
    assertInvalid(refused("not", 1), "expected boolean, not 1");
  }

  @Test
  public void carriesTextTimesDecimalsAndEnumsAsText() {
    assertThat(call("text", "ä\0\uD83D\uDE00")).isEqualTo("ä\0\uD83D\uDE00");
    assertThat(call("text", (Object) null)).isNull();
    assertThat(call("time", "2026-01-31T12:00:00Z")).isEqualTo("2026-01-31T12:00:01Z");
    assertThat(call("decimal", "1e-30")).isEqualTo("1.000000000000000000000000000001");
    assertThat(call("colour", "RED")).isEqualTo("GREEN");
    assertInvalid(refused("time", "yesterday"), "2026-01-31T12:00:00Z", "'yesterday'");
    assertInvalid(refused("decimal", "1,5"), "decimal number", "'1,5'");
    assertInvalid(refused("colour", "red"), "RED|GREEN", "'red'");
    assertInvalid(refused("colour", 0), "RED|GREEN", "not 0");
    assertInvalid(refused("text", 5), "expected string, not 5");
  }

  @Test
  public void carriesRecordsAsMaps() {
    assertThat(call("point", Map.of("x", 1, "y", 2, "label", "p")))
        .isEqualTo(Map.of("x", 2L, "y", 1L, "label", "p"));
    Map<String, Object> unlabelled = new HashMap<>();
    unlabelled.put("x", 2L);
    unlabelled.put("y", 1L);
    unlabelled.put("label", null);
    assertThat(call("point", Map.of("x", 1, "y", 2))).isEqualTo(unlabelled);
    assertThat(call("map", Map.of("a", Map.of("x", 1, "y", 2, "label", ""))))
        .isEqualTo(Map.of("a", Map.of("x", 1L, "y", 2L, "label", "")));
    assertThat(call("later", Map.of("x", 1, "y", 2, "label", "")))
        .isEqualTo(Map.of("x", 2L, "y", 1L, "label", ""));
    assertInvalid(refused("point", Map.of("x", 1, "z", 2)), "unknown key the text 'z'", "x: int");
    assertInvalid(refused("point", Map.of("x", 1)), "key y", "not null");
    assertInvalid(refused("point", "1,2"), "'1,2'");
    assertInvalid(
        refused("map", Map.of("a", Map.of("x", 1L << 40, "y", 0))), "key a", "key x", "range");
    assertInvalid(refused("line", Map.of()), "line", "null for points");
    assertInvalid(refused("line", Map.of("points", Arrays.asList(1, null))), "element 0");
  }

  @Test
  public void carriesListsAndNamesTheElementThatIsWrong() {
    assertThat(call("list", List.of(1, 2L, (short) 3))).isEqualTo(List.of(1L, 2L, 3L));
    assertThat(call("list", Arrays.asList(1, null))).isEqualTo(Arrays.asList(1L, null));
    assertInvalid(refused("list", List.of(1, "2")), "element 1", "expected int");
    assertInvalid(refused("list", 1), "list<int>");
  }

  @Test
  public void copiesWhatGoesInAndOut() {
    byte[] bytes = {1, 2, 3};
    byte[] back = (byte[]) call("bytes", (Object) bytes);
    assertThat(back).isEqualTo(bytes).isNotSameAs(bytes).isNotSameAs(provider.lastBytes);
    assertThat(provider.lastBytes).isNotSameAs(bytes);
    List<Object> list = new ArrayList<>(List.of(1, new ArrayList<>(List.of("a")), new byte[] {7}));
    Map<String, Object> map = new HashMap<>(Map.of("list", list));
    Object result = call("any", map);
    list.clear();
    assertThat((List<?>) ((Map<?, ?>) provider.lastAny).get("list")).hasSize(3);
    assertImmutable(result);
    assertImmutable(call("list", List.of(1)));
    assertImmutable(call("point", Map.of("x", 1, "y", 2)));
  }

  @SuppressWarnings("unchecked")
  private static void assertImmutable(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      assertThatThrownBy(() -> ((Map<String, Object>) map).put("k", "v"))
          .isInstanceOf(UnsupportedOperationException.class);
      map.values().forEach(ValuesIT::assertImmutable);
    } else if (value instanceof List<?> list) {
      assertThatThrownBy(() -> ((List<Object>) list).add("v"))
          .isInstanceOf(UnsupportedOperationException.class);
      list.forEach(ValuesIT::assertImmutable);
    }
  }

  @Test
  public void takesAnyValueOfTheClosedSetAndNoOther() {
    Map<String, Object> all = new HashMap<>();
    all.put("null", null);
    all.put("numbers", List.of(1, 2L, 3.5, 4.5f, (byte) 5));
    all.put("flag", true);
    Map<?, ?> back = (Map<?, ?>) call("any", all);
    assertThat(back.get("numbers")).isEqualTo(List.of(1L, 2L, 3.5, 4.5, 5L));
    assertThat(back.get("flag")).isEqualTo(true);
    assertThat(back.containsKey("null")).isTrue();
    assertInvalid(refused("any", Path.of("x")), "values are null", "Path");
    assertInvalid(refused("any", Map.of(1, 2)), "keys are text, not 1");
    assertInvalid(refused("any", (Object) new Object[] {1}), "values are null");
    List<Object> deep = List.of();
    for (int i = 0; i < 300; i++) {
      deep = List.of(deep);
    }
    assertInvalid(refused("any", deep), "256 deep");
    List<Object> circle = new ArrayList<>();
    circle.add(circle);
    assertInvalid(refused("any", circle), "256 deep");
  }

  @Test
  public void refusesTheWrongNumberOfArgumentsAndUnknownMethods() {
    assertInvalid(refused("whole"), "whole takes 1 argument, not 0", "whole(v: int) -> int");
    assertInvalid(refused("nothing", 1), "takes 0 arguments, not 1");
    CapabilityException e = refused("wholly", 1);
    assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_METHOD);
    assertThat(e).hasMessageContaining("test.values has no method 'wholly'");
    assertThat(e).hasMessageContaining("whole");
    assertThat(refused("hashCode").code()).isEqualTo(ErrorCode.UNKNOWN_METHOD);
    assertThat(refused("toString").code()).isEqualTo(ErrorCode.UNKNOWN_METHOD);
    assertThat(refused("").code()).isEqualTo(ErrorCode.UNKNOWN_METHOD);
  }

  @Test
  public void neverThrowsFromInvoke() {
    assertThat(call("nothing")).isNull();
    assertThat(Await.value(values.invoke("text", (Object[]) null))).as("a sole null").isNull();
    assertThat(values.invoke("whole", "x").toCompletableFuture()).isCompletedExceptionally();
  }

  @Test
  public void callsReferencesWhereTheyLive() {
    CapabilityReference drawer = (CapabilityReference) call("drawer");
    assertThat(drawer.contract()).isEqualTo(Drawer.class.getName());
    assertThat(Await.value(drawer.invoke("add", "pen"))).isEqualTo(1L);
    Drawer typed = drawer.as(Drawer.class);
    assertThat(typed.add("key")).isEqualTo(2);
    assertThat(call("fill", drawer, "coin")).isEqualTo(3L);
    assertThat(call("fill", typed, "ring")).isEqualTo(4L);
    assertThatThrownBy(() -> drawer.as(Runnable.class)).hasMessageContaining("Drawer");
    assertInvalid(refused("fill", "drawer", "x"), "expected a reference to Drawer");
    drawer.close();
    drawer.close();
    typed.close();
    assertThat(Lab.failure(() -> typed.add("late")).code()).isEqualTo(ErrorCode.DISCONNECTED);
    assertThat(Lab.failure(() -> Await.value(drawer.invoke("add", "late"))))
        .hasMessageContaining("closed");
  }

  @Test
  public void givesATypedCallerForwardersToo() {
    Values typed = values.as(Values.class);
    Drawer drawer = typed.drawer();
    assertThat(drawer.add("pen")).isEqualTo(1);
    assertThat(typed.fill(drawer, "key")).isEqualTo(2);
    drawer.close();
    assertThat(Lab.failure(() -> drawer.add("late")).code()).isEqualTo(ErrorCode.DISCONNECTED);
    assertThat(typed.point(new Values.Point(1, 2, null))).isEqualTo(new Values.Point(2, 1, null));
  }

  @Test
  public void takesACallersOwnObjectByReference() {
    List<String> got = new ArrayList<>();
    Drawer own =
        new Drawer() {
          @Override
          public int add(String thing) {
            got.add(thing);
            return 99;
          }

          @Override
          public void close() {
            got.clear();
          }
        };
    assertThat(call("fill", own, "gift")).isEqualTo(99L);
    assertThat(got).containsExactly("gift");
  }

  @Test
  public void turnsEveryFailureIntoOneWithACode() {
    CapabilityException own = refused("fail", "own");
    assertThat(own.code()).isEqualTo(ErrorCode.DENIED);
    assertThat(own.retryable()).isTrue();
    assertThat(own.detail()).contains("E42");
    assertThat(own).hasMessage("No.");
    assertThat(refused("fail", "argument").code()).isEqualTo(ErrorCode.INVALID_PAYLOAD);
    CapabilityException state = refused("fail", "state");
    assertThat(state.code()).isEqualTo(ErrorCode.INTERNAL);
    assertThat(state).hasMessageContaining("test.values.fail").hasMessageContaining("wrong state");
    assertThat(refused("fail", "stack").code()).isEqualTo(ErrorCode.RESOURCE_EXHAUSTED);
    Values typed = values.as(Values.class);
    assertThat(Lab.failure(() -> typed.fail("state")).code()).isEqualTo(ErrorCode.INTERNAL);
    assertThat(Lab.failure(() -> typed.fail("own")).detail()).contains("E42");
    assertThat(Lab.failure(() -> typed.fail("stack")).code())
        .isEqualTo(ErrorCode.RESOURCE_EXHAUSTED);
  }
}
