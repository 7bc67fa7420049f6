package caprock.runtime.core.loader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import org.osgi.service.repository.ContentNamespace;

/**
 * Reads a repository index as the OSGi Repository Service specification (OSGi Compendium, chapter
 * 132.5) describes it, plain or compressed with gzip. Content URLs are made absolute.
 */
final class IndexReader {
  /** An index is data from outside: this many resources are more than anybody lists. */
  private static final int MAX_RESOURCES = 100_000;

  private static final int GZIP_MAGIC = 0x1f8b;

  private final URI base;
  private final List<IndexResource> resources = new ArrayList<>();

  private IndexReader(URI base) {
    this.base = base;
  }

  /**
   * Reads an index. The caller closes the stream.
   *
   * @param base what relative URLs are relative to
   * @throws IOException if it is no index; the sentence says where
   */
  static List<IndexResource> read(InputStream in, URI base) throws IOException {
    IndexReader reader = new IndexReader(base);
    try {
      reader.parse(inflated(in));
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw new IOException("Not a repository index: " + base + ": " + e.getMessage(), e);
    }
    return reader.resources;
  }

  private static InputStream inflated(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(2);
    int magic = buffered.read() << 8 | buffered.read();
    buffered.reset();
    return magic == GZIP_MAGIC ? new GZIPInputStream(buffered) : buffered;
  }

  private void parse(InputStream in) throws XMLStreamException, IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(in);
    boolean repository = false;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        if (xml.getLocalName().equals("repository")) {
          repository = true;
        } else if (xml.getLocalName().equals("resource")) {
          readResource(xml);
        }
      }
    }
    if (!repository) {
      throw new IOException("Not a repository index: " + base + " has no <repository> element.");
    }
  }

  private void readResource(XMLStreamReader xml) throws XMLStreamException, IOException {
    IndexResource resource = new IndexResource();
    while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("resource"))) {
      if (xml.isStartElement()) {
        readPart(xml, resource);
      }
    }
    if (resource.isInstallable()) {
      resources.add(resource);
    }
    if (resources.size() > MAX_RESOURCES) {
      throw new IOException(
          "The index " + base + " lists more than " + MAX_RESOURCES + " resources.");
    }
  }

  private void readPart(XMLStreamReader xml, IndexResource resource) throws XMLStreamException {
    String element = xml.getLocalName();
    String namespace = required(xml, "namespace");
    Map<String, Object> attributes = new HashMap<>();
    Map<String, String> directives = new HashMap<>();
    while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element))) {
      if (xml.isStartElement()) {
        String name = required(xml, "name");
        String value = required(xml, "value");
        if (xml.getLocalName().equals("directive")) {
          directives.put(name, value);
        } else {
          attributes.put(name, typed(value, xml.getAttributeValue(null, "type")));
        }
      }
    }
    if (namespace.equals(ContentNamespace.CONTENT_NAMESPACE)) {
      attributes.computeIfPresent("url", (k, url) -> base.resolve(url.toString()).toString());
    }
    if (element.equals("capability")) {
      resource.addCapability(namespace, Map.copyOf(attributes), Map.copyOf(directives));
    } else if (element.equals("requirement")) {
      resource.addRequirement(namespace, Map.copyOf(attributes), Map.copyOf(directives));
    }
  }

  private static String required(XMLStreamReader xml, String attribute) throws XMLStreamException {
    String value = xml.getAttributeValue(null, attribute);
    if (value == null) {
      throw new XMLStreamException(
          "<" + xml.getLocalName() + "> has no " + attribute, xml.getLocation());
    }
    return value;
  }

  private static Object typed(String value, @Nullable String type) {
    if (type == null || type.equals("String")) {
      return value;
    }
    if (type.startsWith("List")) {
      String element = type.replaceAll("^List<?|>$", "");
      return Arrays.stream(value.split("\\s*,\\s*")).map(v -> typed(v, element)).toList();
    }
    return switch (type) {
      case "Version" -> Version.parseVersion(value);
      case "Long" -> Long.valueOf(value.strip());
      case "Double" -> Double.valueOf(value.strip());
      default -> value;
    };
  }
}
