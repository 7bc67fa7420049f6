package caprock.tests.system.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.CapabilityHandle;
import caprock.broker.ErrorCode;
import caprock.broker.spi.RuntimeControl;
import caprock.broker.version.CapabilityRequirement;
import caprock.tests.fixtures.api.Counter;
import caprock.tests.fixtures.api.Requirer;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.BundleMaker;
import caprock.tests.system.harness.Lab;
import caprock.tests.system.harness.SystemTest;
import caprock.tests.system.harness.TestRepository;
import java.nio.file.Path;
import java.util.List;
import org.junit.After;
import org.junit.Test;
import org.osgi.framework.Bundle;

/**
 * Extensions that need other capabilities, and bundles that use a capability as a plain service.
 */
public final class RequiresIT extends SystemTest {
  @Override
  protected List<String> fixtures() {
    return List.of(
        "update.counter", "reclaim.plain", "requires.none", "requires.one", "requires.two");
  }

  @After
  public void unload() {
    lab.close();
    lab.unloadAll();
  }

  @Test
  public void loadsWhatAnExtensionRequiresBeforeItStarts() {
    assertThat(lab.acquire("requires.none").as(Requirer.class).askRequired()).isEmpty();
    assertThat(lab.fixture("update.counter")).isEmpty();
    assertThat(lab.acquire("requires.one").as(Requirer.class).askRequired())
        .containsExactly("1.0.0");
    assertThat(lab.fixture("reclaim.plain")).isEmpty();
    CapabilityHandle two = lab.acquire("requires.two");
    assertThat(two.as(Requirer.class).askRequired()).hasSize(2).startsWith("1.0.0");
    assertThat(two.manifest().requires())
        .extracting(CapabilityRequirement::toString)
        .containsExactlyInAnyOrder("update.counter@^1.0", "reclaim.plain");
  }

  @Test
  public void holdsWhatIsRequiredAndGivesItBackAfterwards() {
    CapabilityHandle one = lab.acquire("requires.one");
    RuntimeControl control = lab.control();
    CapabilityRequirement counter = CapabilityRequirement.of("update.counter");
    assertThat(Lab.failure(() -> Await.value(control.unload(counter))).code())
        .isEqualTo(ErrorCode.RESOURCE_EXHAUSTED);
    one.release();
    assertThat(Await.value(control.unload(CapabilityRequirement.of("requires.one"))))
        .containsExactly("caprock.tests.fixtures.requires.one/1.0.0");
    assertThat(Await.value(control.unload(counter)))
        .containsExactly("caprock.tests.fixtures.update.counter/1.0.0");
    assertThat(lab.fixture("update.counter")).isEmpty();
  }

  @Test
  public void restartsNobodyWhenARequiredExtensionIsUpdated() {
    Requirer one = lab.acquire("requires.one").as(Requirer.class);
    Requirer two = lab.acquire("requires.two").as(Requirer.class);
    List<String> before = List.of(one.activation(), two.activation());
    Bundle counter = lab.fixture("update.counter").get(0);
    Lab.update(counter, newVersion("1.0.1"));
    assertThat(one.askRequired()).containsExactly("1.0.1");
    assertThat(two.askRequired()).startsWith("1.0.1");
    assertThat(List.of(one.activation(), two.activation())).isEqualTo(before);
  }

  private Path newVersion(String version) {
    return TestRepository.copy(
        "update.counter", lab.repository().folder().resolveSibling("updates"), version);
  }

  @Test
  public void loadsWhatAPersonsBundleRequires() {
    lab.install(TestRepository.fixture("requires.one"));
    Await.until("the counter is loaded", () -> !lab.fixture("update.counter").isEmpty());
    assertThat(lab.acquire("requires.one").as(Requirer.class).askRequired())
        .containsExactly("1.0.0");
  }

  @Test
  public void servesAPlainReferenceToTheTypedService() throws Exception {
    Bundle consumer =
        lab.install(
            new BundleMaker("test.plain")
                .header("Import-Package", "caprock.tests.fixtures.api,org.osgi.framework")
                .header("Service-Component", "OSGI-INF/plain.xml")
                .add(PlainConsumer.class)
                .add("OSGI-INF/plain.xml", PlainConsumer.DESCRIPTION));
    assertThat(told(consumer)).as("nothing offers it yet").isNull();
    lab.install(TestRepository.fixture("update.counter"));
    Await.until("the consumer is satisfied", () -> told(consumer) != null);
    assertThat(told(consumer)).isEqualTo("42 by 1.0.0");
    lab.fixture("update.counter").get(0).uninstall();
    Await.until("the consumer is not satisfied", () -> told(consumer) == null);
  }

  private String told(Bundle consumer) {
    var references = consumer.getRegisteredServices();
    if (references == null || references.length == 0) {
      return null;
    }
    Object supplier = lab.context().getService(references[0]);
    try {
      return supplier == null
          ? null
          : String.valueOf(((java.util.function.Supplier<?>) supplier).get());
    } finally {
      lab.context().ungetService(references[0]);
    }
  }

  /** Makes sure that the contract's bundle is wired to this one, as a consumer's would be. */
  @Test
  public void callsTheSameObjectByServiceAndByHandle() {
    CapabilityHandle handle = lab.acquire("update.counter");
    Counter plain = lab.use(Counter.class);
    assertThat(plain.count(40, 2)).isEqualTo(handle.as(Counter.class).count(40, 2));
  }
}
