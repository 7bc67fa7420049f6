package caprock.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.broker.CapabilityException;
import caprock.broker.manifest.CapabilityManifest;
import caprock.broker.manifest.EndpointInfo;
import caprock.broker.manifest.Limits;
import caprock.broker.manifest.ValueType;
import caprock.broker.version.CapabilityVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static final CapabilityManifest MANIFEST =
      new CapabilityManifest(
          "x.blob",
          CapabilityVersion.ZERO,
          "x.Blob",
          List.of(
              new EndpointInfo(
                  "put",
                  "",
                  List.of(
                      new EndpointInfo.Parameter("key", ValueType.Simple.STRING),
                      new EndpointInfo.Parameter("content", ValueType.Simple.BYTES)),
                  ValueType.Simple.VOID,
                  0,
                  true),
              new EndpointInfo(
                  "open", "", List.of(), new ValueType.Reference("x.BlobWriter"), 0, true)),
          Limits.NONE,
          List.of());

  @Test
  void shouldDecodeBytesWhereTheMethodTakesThem() {
    Object[] args = Arguments.bind(MANIFEST, "put", List.of("AQI=", "AQI="));
    assertThat(args).containsExactly("AQI=", new byte[] {1, 2});
  }

  @Test
  void shouldLeaveTheRestToTheBroker() {
    assertThat(Arguments.bind(MANIFEST, "put", List.of(1L))).containsExactly(1L);
    assertThat(Arguments.bind(MANIFEST, "nope", List.of("a"))).containsExactly("a");
  }

  @Test
  void shouldNameTheParameterThatIsNotBase64() {
    assertThatThrownBy(() -> Arguments.bind(MANIFEST, "put", List.of("k", "?")))
        .isInstanceOf(CapabilityException.class)
        .hasMessageContaining("'content'");
  }

  @Test
  void shouldRefuseAMethodWhoseResultCannotBePrinted() {
    assertThatThrownBy(() -> Arguments.bind(MANIFEST, "open", List.of()))
        .isInstanceOf(CapabilityException.class)
        .hasMessageContaining("x.blob.open returns an object")
        .hasMessageContaining("handle.as(Blob.class)");
  }

  @Test
  void shouldTakeRawTextAsItIs() {
    assertThat(Arguments.parse(List.of("{not json", "1"), true)).containsExactly("{not json", "1");
    assertThat(Arguments.parse(List.of("\"a\"", "1"), false)).containsExactly("a", 1L);
  }
}
