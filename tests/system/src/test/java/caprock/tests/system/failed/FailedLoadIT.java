package caprock.tests.system.failed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.CapabilityException;
import caprock.broker.CapabilityHandle;
import caprock.broker.ErrorCode;
import caprock.broker.annotation.ProvidesCapability;
import caprock.tests.fixtures.kit.RepositoryIndex;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.BundleMaker;
import caprock.tests.system.harness.Census;
import caprock.tests.system.harness.Lab;
import caprock.tests.system.harness.SystemTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Each leaves bundles, services, threads and open files as they were; the next good load works. */
public final class FailedLoadIT extends SystemTest {
  private static final int TIMES = 3;

  @Override
  protected List<String> fixtures() {
    return List.of(
        "update.counter",
        "fails.activate",
        "fails.contract",
        "fails.imports",
        "fails.requires",
        "fails.start");
  }

  private Census before;

  /** Whatever is made at the first load and the first failure is there before the first census. */
  @Before
  public void warmUp() {
    lab.repository().clear();
    fixtures().forEach(lab.repository()::add);
    lab.repository().publish();
    assertGoodLoadWorks();
    lab.refusal("no.such");
    before = Census.take(lab.context());
  }

  @After
  public void goodLoadStillWorks() {
    assertGoodLoadWorks();
  }

  private void assertGoodLoadWorks() {
    CapabilityHandle handle = lab.acquire("update.counter@=1.0.0");
    assertThat(Lab.call(handle, "count", 40, 2)).isEqualTo(42L);
    handle.release();
    lab.unloadAll();
  }

  private CapabilityException assertFailsCleanly(String name, ErrorCode code) {
    CapabilityException e = lab.refusal(name);
    for (int i = 1; i < TIMES; i++) {
      assertThat(lab.refusal(name)).as("the same each time").hasMessage(e.getMessage());
    }
    assertThat(e.code()).as(e.getMessage()).isEqualTo(code);
    Await.until(
        () -> "nothing is left behind: " + Census.take(lab.context()).beyond(before),
        () -> Census.take(lab.context()).beyond(before).isEmpty());
    return e;
  }

  @Test
  public void corruptJar() throws IOException {
    Path jar = lab.repository().add("update.counter", "1.5.0");
    lab.repository().publish();
    byte[] cut = Arrays.copyOf(Files.readAllBytes(jar), 700);
    RepositoryIndex.replace(lab.repository().folder(), jar.getFileName().toString(), cut);
    CapabilityException e = assertFailsCleanly("update.counter@>=1.5", ErrorCode.LOAD_FAILED);
    assertThat(e).hasMessageContaining("caprock.tests.fixtures.update.counter/1.5.0");
  }

  @Test
  public void jarWithoutAManifest() {
    Path jar = lab.repository().add("update.counter", "1.6.0");
    lab.repository().publish();
    byte[] text = "This is no jar at all.".getBytes(UTF_8);
    RepositoryIndex.replace(lab.repository().folder(), jar.getFileName().toString(), text);
    assertFailsCleanly("update.counter@>=1.6", ErrorCode.LOAD_FAILED);
  }

  @Test
  public void wrongHash() throws IOException {
    Path jar = lab.repository().add("update.counter", "1.7.0");
    lab.repository().publish();
    byte[] bytes = Files.readAllBytes(jar);
    bytes[bytes.length / 2] ^= 1;
    Files.write(jar, bytes);
    CapabilityException e = assertFailsCleanly("update.counter@>=1.7", ErrorCode.LOAD_FAILED);
    assertThat(e).hasMessageContaining("SHA-256");
  }

  @Test
  public void missingJar() throws IOException {
    Path jar = lab.repository().add("update.counter", "1.8.0");
    lab.repository().publish();
    Files.delete(jar);
    CapabilityException e = assertFailsCleanly("update.counter@>=1.8", ErrorCode.LOAD_FAILED);
    assertThat(e).hasMessageContaining("cannot be read");
  }

  @Test
  public void missingImport() {
    CapabilityException e = assertFailsCleanly("fails.imports", ErrorCode.DEPENDENCY_MISSING);
    assertThat(e).hasMessageContaining("caprock.tests.fixtures.absent");
  }

  @Test
  public void missingRequiredCapability() {
    CapabilityException e = assertFailsCleanly("fails.requires", ErrorCode.DEPENDENCY_MISSING);
    assertThat(e).hasMessageContaining("absent.capability@^1.0");
  }

  @Test
  public void requirementCycle() throws IOException {
    make("cycle.a", "cycle.b");
    make("cycle.b", "cycle.c");
    make("cycle.c", "cycle.a");
    make("cycle.self", "cycle.self");
    lab.repository().publish();
    assertThat(assertFailsCleanly("cycle.a", ErrorCode.DEPENDENCY_MISSING))
        .hasMessageContaining("require each other");
    assertFailsCleanly("cycle.b", ErrorCode.DEPENDENCY_MISSING);
    assertFailsCleanly("cycle.self", ErrorCode.DEPENDENCY_MISSING);
  }

  private void make(String name, String required) throws IOException {
    String namespace = ProvidesCapability.NAMESPACE;
    BundleMaker maker =
        new BundleMaker(name)
            .header("Provide-Capability", namespace + ";name=" + name + ";version:Version=1.0.0")
            .header("Require-Capability", namespace + ";name=" + required + ";effective:=active");
    Files.copy(maker.open(), lab.repository().folder().resolve(name + ".jar"));
  }

  @Test
  public void moduleThatTrapsAtStart() {
    assertFailsCleanly("fails.start", ErrorCode.LOAD_FAILED);
  }

  @Test
  public void componentThatThrows() {
    assertFailsCleanly("fails.activate", ErrorCode.LOAD_FAILED);
  }

  @Test
  public void componentWithoutAContract() {
    CapabilityException e = assertFailsCleanly("fails.contract", ErrorCode.LOAD_FAILED);
    assertThat(e).hasMessageContaining("@CapabilityContract");
  }

  @Test
  public void bundleWithoutTheComponentThatItPromises() throws IOException {
    String clause = ProvidesCapability.NAMESPACE + ";name=empty.promise;version:Version=1.0.0";
    BundleMaker maker = new BundleMaker("empty.promise").header("Provide-Capability", clause);
    Files.copy(maker.open(), lab.repository().folder().resolve("empty.promise.jar"));
    lab.repository().publish();
    CapabilityException e = assertFailsCleanly("empty.promise", ErrorCode.LOAD_FAILED);
    assertThat(e).hasMessageContaining("registered no service");
  }
}
