package caprock.runtime.core.loader;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Fetches what an index names, and gives it out only if its hash is right. The bytes that were
 * hashed are the bytes that are installed: nothing can change between the two.
 */
final class Artifacts {
  /** A bundle is read into memory to be hashed; one that is larger is a mistake or an attack. */
  private static final long MAX_BYTES = 256L << 20;

  private Artifacts() {}

  /**
   * The content of a resource.
   *
   * @throws CapabilityException LOAD_FAILED if it cannot be read, or its hash is not the index's
   */
  static InputStream open(IndexResource resource) {
    byte[] content;
    try (InputStream in = URI.create(resource.url()).toURL().openStream()) {
      long most = resource.size() > 0 ? Math.min(resource.size(), MAX_BYTES) : MAX_BYTES;
      content = in.readNBytes((int) most + 1);
      if (content.length > most) {
        throw failed(resource, "is larger than the " + most + " bytes that are allowed");
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new CapabilityException(
          ErrorCode.LOAD_FAILED,
          "The bundle %s cannot be read from %s: %s. Mend the repository."
              .formatted(resource, resource.url(), e),
          e);
    }
    String actual = HexFormat.of().formatHex(sha256().digest(content));
    if (!actual.equalsIgnoreCase(resource.sha256())) {
      throw failed(
          resource, "has the SHA-256 " + actual + ", and the index says " + resource.sha256());
    }
    return new ByteArrayInputStream(content);
  }

  private static CapabilityException failed(IndexResource resource, String why) {
    return new CapabilityException(
        ErrorCode.LOAD_FAILED,
        "The bundle %s %s. It was not installed; build the index again or mend the repository."
            .formatted(resource, why));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
