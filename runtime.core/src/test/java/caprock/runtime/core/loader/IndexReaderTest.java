package caprock.runtime.core.loader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

class IndexReaderTest {
  private static final URI BASE = URI.create("file:/repo/index.xml");
  private static final String INDEX =
      """
      <?xml version='1.0' encoding='UTF-8'?>
      <repository xmlns='http://www.osgi.org/xmlns/repository/v1.0.0' name='r' increment='1'>
        <resource>
          <capability namespace='osgi.identity'>
            <attribute name='osgi.identity' value='an.extension'/>
            <attribute name='version' type='Version' value='1.2.3'/>
          </capability>
          <capability namespace='osgi.content'>
            <attribute name='osgi.content' value='00ff'/>
            <attribute name='url' value='an.extension.jar'/>
            <attribute name='size' type='Long' value='12'/>
          </capability>
          <capability namespace='caprock.capability'>
            <attribute name='name' value='an.extension'/>
            <attribute name='version' type='Version' value='1.0.0'/>
            <attribute name='uses' type='List&lt;String>' value='a,b'/>
          </capability>
          <requirement namespace='osgi.wiring.package'>
            <directive name='filter' value='(osgi.wiring.package=x)'/>
          </requirement>
        </resource>
      </repository>
      """;

  private static List<IndexResource> read(byte[] bytes) throws IOException {
    return IndexReader.read(new ByteArrayInputStream(bytes), BASE);
  }

  @Test
  void readsResourcesAndMakesTheirUrlsAbsolute() throws IOException {
    IndexResource r = read(INDEX.getBytes(UTF_8)).get(0);
    assertThat(r.identity()).isEqualTo("an.extension/1.2.3");
    assertThat(r.version()).isEqualTo(Version.parseVersion("1.2.3"));
    assertThat(r.url()).isEqualTo("file:/repo/an.extension.jar");
    assertThat(r.size()).isEqualTo(12);
    assertThat(r.getCapabilities("caprock.capability").get(0).getAttributes())
        .containsEntry("uses", List.of("a", "b"));
    assertThat(r.getRequirements("osgi.wiring.package")).hasSize(1);
  }

  @Test
  void readsACompressedIndex() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(INDEX.getBytes(UTF_8));
    }
    assertThat(read(out.toByteArray())).hasSize(1);
  }

  @Test
  void leavesOutWhatCannotBeInstalled() throws IOException {
    assertThat(read(INDEX.replace("name='url'", "name='nourl'").getBytes(UTF_8))).isEmpty();
    assertThat(read(INDEX.replace("value='00ff'", "value='1' type='Long'").getBytes(UTF_8)))
        .isEmpty();
  }

  @Test
  void refusesWhatIsNoIndex() {
    for (String bad :
        List.of(
            "",
            "no xml",
            "<repository>",
            "<other/>",
            "<repository><resource><capability/></resource></repository>",
            INDEX.replace("'1.2.3'", "'x.y'"))) {
      assertThatThrownBy(() -> read(bad.getBytes(UTF_8)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("index");
    }
  }

  @Test
  void readsNoFileThroughAnEntity() {
    String attack =
        INDEX
            .replace(
                "<repository xmlns",
                "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:/etc/passwd'>]><repository xmlns")
            .replace("value='an.extension'", "value='&x;'");
    assertThatThrownBy(() -> read(attack.getBytes(UTF_8))).isInstanceOf(IOException.class);
  }
}
