package caprock.broker.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.header.Attrs;
import caprock.broker.annotation.fixture.Greeting;
import caprock.broker.annotation.fixture.none.PlainGreeting;
import caprock.broker.annotation.fixture.one.StoredGreeting;
import caprock.broker.annotation.fixture.two.FetchedGreeting;
import org.junit.jupiter.api.Test;

/** What bnd makes of the annotations, which is all that an index and the framework see of them. */
class BundleHeadersTest {
  @Test
  void shouldProvideTheCapabilityInTheManifestAndTheComponent() throws Exception {
    BuiltBundle bundle = BuiltBundle.of(PlainGreeting.class);
    assertThat(bundle.clauses("Provide-Capability"))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.get("name")).isEqualTo("test.greeting");
              assertThat(c.getTyped("version")).hasToString("1.10.0");
              assertThat(c.getType("version")).isEqualTo(Attrs.Type.VERSION);
            });
    assertThat(bundle.properties())
        .containsEntry(ProvidesCapability.NAME_PROPERTY, "String test.greeting")
        .containsEntry(ProvidesCapability.VERSION_PROPERTY, "String 1.10.0")
        .hasSize(2);
    assertThat(bundle.elements("provide").map(p -> p.getAttribute("interface")))
        .containsExactly(Greeting.class.getName());
    assertThat(bundle.elements("implementation").map(p -> p.getAttribute("class")))
        .containsExactly(PlainGreeting.class.getName());
  }

  @Test
  void shouldRequireNothingWhereNothingIsRequired() throws Exception {
    assertThat(BuiltBundle.of(PlainGreeting.class).clauses("Require-Capability")).isEmpty();
  }

  @Test
  void shouldRequireOneCapabilityWithoutAWireToIt() throws Exception {
    BuiltBundle bundle = BuiltBundle.of(StoredGreeting.class);
    assertThat(bundle.clauses("Require-Capability"))
        .singleElement()
        .satisfies(c -> assertRequires(c, "core.kv", "^1.2"));
    assertThat(bundle.clauses("Provide-Capability")).hasSize(1);
  }

  @Test
  void shouldRequireTwoCapabilities() throws Exception {
    BuiltBundle bundle = BuiltBundle.of(FetchedGreeting.class);
    assertThat(bundle.clauses("Require-Capability"))
        .hasSize(2)
        .anySatisfy(c -> assertRequires(c, "core.http", ">=1.2 <2"))
        .anySatisfy(c -> assertRequires(c, "core.json", null));
    assertThat(bundle.clauses("Provide-Capability"))
        .extracting(c -> c.get("name"))
        .containsExactly("test.fetched");
  }

  /**
   * Without a filter, and effective only for the loader: the framework wires nothing. bnd leaves
   * out what has its default, so no range means any.
   */
  private static void assertRequires(Attrs clause, String name, String range) {
    assertThat(clause.get("name")).isEqualTo(name);
    assertThat(clause.get("range")).isEqualTo(range);
    assertThat(clause.get("effective:")).isEqualTo("active");
    assertThat(clause).doesNotContainKey("filter:");
  }

  @Test
  void shouldWriteLimitsAndScopeIntoTheComponent() throws Exception {
    BuiltBundle bundle = BuiltBundle.of(StoredGreeting.class);
    assertThat(bundle.properties())
        .containsEntry("caprock.capability.maxConcurrentCalls", "Integer 3")
        .containsEntry("caprock.capability.maxPayloadBytes", "Long 1000")
        .containsEntry("caprock.capability.maxExecutionMs", "Long 50")
        .containsEntry(ProvidesCapability.NAME_PROPERTY, "String test.stored");
    assertThat(bundle.elements("service").map(s -> s.getAttribute("scope")))
        .containsExactly("prototype");
  }

  @Test
  void shouldNotNeedTheAnnotationsAtRunTime() throws Exception {
    assertThat(BuiltBundle.of(PlainGreeting.class).headers().get("Import-Package"))
        .contains("caprock.broker.annotation.fixture")
        .doesNotContain("org.osgi.service.component.annotations")
        .doesNotContainPattern("caprock\\.broker\\.annotation[;,]");
  }
}
