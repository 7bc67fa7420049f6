package caprock.rpc.capnp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;

/** The jar is a bundle: alone in a framework it resolves, starts and exports what others need. */
class BundleIT {
  @Test
  void shouldResolveByItselfAndExportItsApi() throws Exception {
    Path cache = Files.createTempDirectory("felix");
    Framework framework =
        new FrameworkFactory()
            .newFramework(
                Map.of(Constants.FRAMEWORK_STORAGE, cache.toString(), "felix.log.level", "1"));
    try {
      framework.start();
      Bundle bundle =
          framework
              .getBundleContext()
              .installBundle(Path.of(System.getProperty("bundle")).toUri().toString());
      bundle.start();
      assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
      assertThat(
              bundle.adapt(BundleWiring.class).getCapabilities(PackageNamespace.PACKAGE_NAMESPACE))
          .extracting(exported -> exported.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE))
          .containsExactlyInAnyOrder(
              "caprock.rpc.capnp",
              "caprock.rpc.capnp.annotation",
              "caprock.rpc.capnp.protocol",
              "caprock.rpc.capnp.schema",
              "caprock.rpc.capnp.transport",
              "caprock.rpc.capnp.vat",
              "org.capnproto");
      callInside(bundle);
    } finally {
      stop(framework, cache);
    }
  }

  /** A vat that calls itself in memory, all classes from the bundle. */
  private static void callInside(Bundle bundle) throws Exception {
    Class<?> vatClass = bundle.loadClass("caprock.rpc.capnp.vat.Vat");
    Object builder = vatClass.getMethod("builder").invoke(null);
    Object vat = builder.getClass().getMethod("build").invoke(builder);
    Object connection = vatClass.getMethod("inMemory", vatClass, vatClass).invoke(null, vat, vat);
    try (AutoCloseable open = (AutoCloseable) connection) {
      assertThat(open.getClass().getClassLoader()).isNotSameAs(Capability.class.getClassLoader());
    }
    assertThat(bundle.loadClass("org.capnproto.MessageBuilder").getDeclaredConstructor())
        .isNotNull();
  }

  private static void stop(Framework framework, Path cache)
      throws BundleException, InterruptedException, IOException {
    framework.stop();
    framework.waitForStop(30_000);
    try (Stream<Path> files = Files.walk(cache)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
