package caprock.runtime.core.loader;

import caprock.broker.CapabilityException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import org.osgi.service.url.AbstractURLStreamHandlerService;

/**
 * Makes the locations of the loader's bundles URLs that the framework can read: {@code update}
 * without a URL then takes what the repositories have now under the bundle's name and version, with
 * its hash checked as at the first load. Thread-safe.
 */
public final class RepositoryUrls extends AbstractURLStreamHandlerService {
  /** What the locations begin with, before a colon. */
  public static final String PROTOCOL = "caprock";

  private final LoaderParts parts;

  /** Makes a handler over a loader's repositories. */
  public RepositoryUrls(LoaderParts parts) {
    this.parts = parts;
  }

  @Override
  public URLConnection openConnection(URL url) throws IOException {
    IndexResource resource = find(url);
    return new URLConnection(url) {
      @Override
      public void connect() {
        // Everything is done when the content is asked for.
      }

      @Override
      public InputStream getInputStream() throws IOException {
        try {
          return Artifacts.open(resource);
        } catch (CapabilityException e) {
          throw new IOException(e.getMessage(), e);
        }
      }
    };
  }

  private IndexResource find(URL url) throws FileNotFoundException {
    String location = url.toExternalForm();
    for (IndexResource resource : parts.repositories().resources()) {
      if (location.startsWith(Installer.LOCATION_PREFIX + resource.identity() + "/")) {
        return resource;
      }
    }
    throw new FileNotFoundException(
        "No repository has " + location + " any more. Give 'update' a URL.");
  }
}
