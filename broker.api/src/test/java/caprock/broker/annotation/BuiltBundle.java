package caprock.broker.annotation;

import aQute.bnd.header.Attrs;
import aQute.bnd.header.OSGiHeader;
import aQute.bnd.header.Parameters;
import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import caprock.broker.CapabilityBroker;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A bundle made by bnd of one package of this module's test classes, as the build makes extensions.
 *
 * @param headers the manifest's headers
 * @param component the description of its one component
 */
record BuiltBundle(Map<String, String> headers, Document component) {
  static BuiltBundle of(Class<?> provider) throws Exception {
    try (Builder builder = new Builder()) {
      builder.addClasspath(folderOf(provider).toFile());
      builder.addClasspath(folderOf(CapabilityBroker.class).toFile());
      builder.setProperty("Bundle-SymbolicName", "fixture");
      builder.setProperty("Private-Package", provider.getPackageName());
      builder.setProperty("Import-Package", "!org.jspecify.annotations,*");
      Jar jar = builder.build();
      if (!builder.isOk()) {
        throw new IllegalStateException("bnd failed: " + builder.getErrors());
      }
      return new BuiltBundle(headers(jar), component(jar, provider));
    }
  }

  private static Path folderOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static Map<String, String> headers(Jar jar) throws Exception {
    Map<String, String> headers = new TreeMap<>();
    jar.getManifest()
        .getMainAttributes()
        .forEach((name, value) -> headers.put(name.toString(), value.toString()));
    return headers;
  }

  private static Document component(Jar jar, Class<?> provider) throws Exception {
    try (InputStream in =
        jar.getResource("OSGI-INF/" + provider.getName() + ".xml").openInputStream()) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
  }

  /** The clauses of a capability header in Caprock's namespace. */
  List<Attrs> clauses(String header) {
    Parameters parsed = OSGiHeader.parseHeader(headers.get(header));
    return parsed.stream()
        .filterKey(name -> name.replaceAll("~+$", "").equals(ProvidesCapability.NAMESPACE))
        .values()
        .collect(Collectors.toList());
  }

  /** The component's service properties, each {@code Type value}. */
  Map<String, String> properties() {
    return elements("property")
        .collect(
            Collectors.toMap(
                p -> p.getAttribute("name"),
                p -> p.getAttribute("type") + " " + p.getAttribute("value")));
  }

  Stream<Element> elements(String name) {
    NodeList found = component.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }
}
