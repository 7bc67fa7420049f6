package caprock.tests.system.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.CallOptions;
import caprock.broker.CapabilityException;
import caprock.broker.CapabilityHandle;
import caprock.broker.ErrorCode;
import caprock.tests.fixtures.api.Hostile;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.Lab;
import caprock.tests.system.harness.SystemTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Stopped with the right code, the instance thrown away, the next call fine. */
public final class HostileGuestIT extends SystemTest {
  private static final CallOptions SHORT = CallOptions.deadlineMs(300);

  /** The memory cap of the fixture, in pages of 64 KiB. */
  private static final long MAX_PAGES = 64;

  private CapabilityHandle handle;
  private Hostile guest;

  @Override
  protected List<String> fixtures() {
    return List.of("hostile.guest");
  }

  @Before
  public void acquire() {
    handle = lab.acquire("hostile.guest");
    guest = handle.as(Hostile.class);
    assertWorks();
  }

  @After
  public void stillWorks() {
    assertWorks();
    assertThat(Thread.interrupted()).as("no stray interrupt").isFalse();
  }

  private void assertWorks() {
    assertThat(guest.add(40, 2)).isEqualTo(42);
    assertThat(Lab.call(handle, "add", 40, 2)).isEqualTo(42L);
  }

  private void assertFails(String method, ErrorCode code) {
    CapabilityException dynamic = Lab.failure(() -> Await.value(handle.invokeWith(SHORT, method)));
    assertThat(dynamic.code()).as(method).isEqualTo(code);
    assertWorks();
  }

  @Test
  public void stopsAnEndlessLoopAtTheDeadline() {
    for (int i = 0; i < 3; i++) {
      assertFails("loop", ErrorCode.TIMEOUT);
      assertThat(Lab.failure(() -> handle.as(Hostile.class, SHORT).loop()).code())
          .isEqualTo(ErrorCode.TIMEOUT);
      assertWorks();
    }
  }

  @Test
  public void stopsAnEndlessLoopAtTheDeadlineOfTheCallersCaller() {
    Looping outer = handle.as(Hostile.class)::loop;
    lab.offer(Looping.class, "test.looping", "1.0.0", outer);
    CapabilityHandle looping = lab.acquire("test.looping");
    assertThat(Lab.failure(() -> Await.value(looping.invokeWith(SHORT, "loop"))).code())
        .isEqualTo(ErrorCode.TIMEOUT);
  }

  @Test
  public void servesOthersWhileOneLoops() {
    var looping = Await.begin(() -> handle.as(Hostile.class, CallOptions.deadlineMs(2_000)).loop());
    for (int i = 0; i < 100; i++) {
      assertThat(guest.add(i, 1)).isEqualTo(i + 1);
    }
    assertThat(Lab.failure(() -> Await.value(looping)).code()).isEqualTo(ErrorCode.TIMEOUT);
  }

  @Test
  public void capsTheMemoryOfAGuest() {
    assertThat(guest.grow()).isEqualTo(MAX_PAGES);
    assertThat(guest.grow()).isEqualTo(MAX_PAGES);
  }

  @Test
  public void endsADeepRecursion() {
    assertFails("recurse", ErrorCode.RESOURCE_EXHAUSTED);
    assertThat(Lab.failure(guest::recurse).code()).isEqualTo(ErrorCode.RESOURCE_EXHAUSTED);
  }

  @Test
  public void reportsATrap() {
    assertFails("divide", ErrorCode.TRAPPED);
    assertFails("readOutside", ErrorCode.TRAPPED);
    assertThat(Lab.failure(guest::divide).code()).isEqualTo(ErrorCode.TRAPPED);
  }

  @Test
  public void keepsAGuestInItsFolder() throws IOException {
    assertThat(guest.writeFile("/data/own.txt", "mine")).isTrue();
    assertThat(guest.readFile("/data/own.txt")).isEqualTo("mine");
    for (String path :
        List.of("/etc/passwd", "/data/../../secret", "/data/../own.txt", "own.txt")) {
      assertThat(guest.readFile(path)).as(path).isEmpty();
    }
    assertThat(guest.writeFile("/data/../outside.txt", "x")).isFalse();
    Path folder = find("own.txt").getParent();
    Path secret = Files.writeString(folder.resolveSibling("secret.txt"), "secret");
    Files.createSymbolicLink(folder.resolve("link.txt"), secret);
    Files.createSymbolicLink(folder.resolve("up"), folder.getParent());
    assertThat(guest.readFile("/data/link.txt")).isEmpty();
    assertThat(guest.readFile("/data/up/secret.txt")).isEmpty();
    assertThat(guest.writeFile("/data/link.txt", "changed")).isFalse();
    assertThat(guest.writeFile("/data/up/new.txt", "x")).isFalse();
    assertThat(secret).hasContent("secret");
    assertThat(folder.resolveSibling("new.txt")).doesNotExist();
  }

  private Path find(String name) {
    Path data = Path.of(lab.context().getProperty("caprock.data.dir"));
    try (Stream<Path> files = Files.walk(data)) {
      return files.filter(f -> f.endsWith(name)).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
