package caprock.runtime.core.builtin.kv;

import static caprock.runtime.core.builtin.Failures.assertInvalid;
import static caprock.runtime.core.builtin.Failures.failure;
import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.ErrorCode;
import caprock.capability.core.KeyValueStore.Entry;
import caprock.capability.core.KeyValueStore.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyValueProviderTest {
  @TempDir Path folder;
  private KeyValueProvider store;

  @BeforeEach
  void open() {
    store = opened(KvSettings.DEFAULT);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private KeyValueProvider opened(KvSettings settings) {
    KeyValueProvider provider = new KeyValueProvider(settings);
    provider.open(new TestContext("default", folder));
    return provider;
  }

  @Test
  void shouldGiveBackEveryKindOfValue() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", null);
    map.put("a", Arrays.asList(1L, -2.5, true, false, "é\uD83D\uDE00", null, Map.of()));
    map.put("half a pair \uD83D", "x\uDE00");
    store.put("map", map);
    store.put("int", 7);
    store.put("bytes", new byte[] {1, 2, 3});
    assertThat(store.get("map")).isEqualTo(map);
    assertThat(((Map<?, ?>) store.get("map")).keySet()).hasToString(map.keySet().toString());
    assertThat(store.get("int")).isEqualTo(7L);
    assertThat((byte[]) store.get("bytes")).containsExactly(1, 2, 3);
    assertThat(store.get("none")).isNull();
  }

  @Test
  void shouldDelete() {
    store.put("k", "v");
    assertThat(store.delete("k")).isTrue();
    assertThat(store.delete("k")).isFalse();
    assertThat(store.get("k")).isNull();
  }

  @Test
  void shouldKeepValuesOverARestart() {
    store.put("k", "v");
    store.putFor("long", "v", 1_000_000);
    store.close();
    store = opened(KvSettings.DEFAULT);
    assertThat(store.get("k")).isEqualTo("v");
    assertThat(store.get("long")).isEqualTo("v");
  }

  @Test
  void shouldSetOnlyWhatIsAsExpected() {
    assertThat(store.compareAndSet("k", "x", "y", 0)).isFalse();
    assertThat(store.compareAndSet("k", null, Map.of("n", 1), 0)).isTrue();
    assertThat(store.compareAndSet("k", null, 2, 0)).isFalse();
    assertThat(store.compareAndSet("k", Map.of("n", 1.0), 2, 0)).isFalse();
    assertThat(store.compareAndSet("k", Map.of("n", 1L), new byte[] {5}, 0)).isTrue();
    assertThat(store.compareAndSet("k", new byte[] {5}, null, 0)).isTrue();
    assertThat(store.get("k")).isNull();
  }

  @Test
  void shouldScanPageByPage() {
    Set<String> expected = new TreeSet<>();
    for (int i = 0; i < 250; i++) {
      store.put("b/" + i, i);
      expected.add("b/" + i);
    }
    store.put("a", 1);
    store.put("b", 1);
    store.put("c", 1);
    List<String> seen = new ArrayList<>();
    String after = "";
    do {
      Page page = store.scan("b/", after, 100);
      page.entries().forEach(e -> seen.add(e.key()));
      after = page.next();
    } while (!after.isEmpty());
    assertThat(seen).containsExactlyElementsOf(expected);
    assertThat(store.scan("", "b/99", 10).entries()).containsExactly(new Entry("c", 1L));
    assertThat(store.scan("", "", 1)).isEqualTo(new Page(List.of(new Entry("a", 1L)), "a"));
    assertThat(store.scan("x", "", 10)).isEqualTo(new Page(List.of(), ""));
  }

  @Test
  void shouldEndAPageOfLargeValuesEarly() {
    for (int i = 0; i < 8; i++) {
      store.put("k" + i, new byte[1_000_000]);
    }
    Page first = store.scan("", "", 1_000);
    assertThat(first.entries()).hasSize(4);
    assertThat(store.scan("", first.next(), 1_000).entries().stream().map(Entry::key))
        .containsExactly("k4", "k5", "k6", "k7");
  }

  @Test
  void shouldRefuseKeysAndValuesOutOfRange() {
    assertInvalid(() -> store.get(""), "1 to 1,024", "not 0");
    assertInvalid(() -> store.get(null), "key is missing");
    assertInvalid(() -> store.scan(null, "", 1), "prefix is missing");
    assertInvalid(() -> store.scan("", null, 1), "after is missing");
    assertInvalid(() -> store.put("k".repeat(1_025), 1), "1,025");
    assertInvalid(() -> store.put("k", new byte[1 << 20]), "1,048,576");
    assertInvalid(() -> store.put("k", "x".repeat(1 << 21)), "1,048,576");
    assertInvalid(() -> store.put("k", new Object()), "java.lang.Object");
    assertInvalid(() -> store.put("k", Map.of(1, 2)), "keys");
    assertInvalid(() -> store.put("k", null), "delete");
    assertInvalid(() -> store.putFor("k", 1, 0), "timeToLiveMs", "not 0");
    assertInvalid(() -> store.putFor("k", 1, -5), "not -5");
    assertInvalid(() -> store.compareAndSet("k", null, 1, Long.MAX_VALUE), "timeToLiveMs");
    assertInvalid(() -> store.scan("", "", 0), "limit", "not 0");
    assertInvalid(() -> store.scan("", "", 1_001), "1,001");
    List<Object> self = new ArrayList<>();
    self.add(self);
    assertInvalid(() -> store.put("k", self), "64 levels");
  }

  @Test
  void shouldRefuseNewValuesWhenFull() {
    store.close();
    store = opened(new KvSettings(200_000));
    store.put("small", 1);
    store.put("large", new byte[200_000]);
    assertThat(failure(ErrorCode.RESOURCE_EXHAUSTED, () -> store.put("k", 1)))
        .hasMessageContaining("200,000")
        .hasMessageContaining(KvSettings.MAX_STORE.name());
    assertThat(store.get("small")).isEqualTo(1L);
    assertThat(store.delete("large")).isTrue();
  }

  @Test
  void shouldFailClearlyWhenClosed() {
    store.close();
    failure(ErrorCode.DISCONNECTED, () -> store.get("k"));
    store.close();
  }

  @Test
  void shouldNotOpenAFileTwice() {
    assertThat(failure(ErrorCode.INTERNAL, () -> opened(KvSettings.DEFAULT)))
        .hasMessageContaining("kv.mv")
        .hasMessageContaining("open in this process already");
  }

  @Test
  void shouldSayThatAFileIsNoStore() throws Exception {
    store.close();
    Files.writeString(folder.resolve("kv.mv"), "no store\n".repeat(10_000));
    assertThat(failure(ErrorCode.INTERNAL, () -> opened(KvSettings.DEFAULT)))
        .hasMessageContaining("kv.mv");
    Files.delete(folder.resolve("kv.mv"));
    store = opened(KvSettings.DEFAULT);
  }

  @Test
  void shouldStartNoThread() {
    store.put("k", 1);
    store.scan("", "", 10);
    assertThat(
            Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .collect(Collectors.toSet()))
        .noneMatch(name -> name.startsWith("H2") || name.contains("MVStore"));
  }
}
