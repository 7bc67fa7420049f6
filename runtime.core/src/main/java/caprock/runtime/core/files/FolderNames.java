package caprock.runtime.core.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Turns any text into the name of a folder, different texts into different names.
 *
 * <p>Small letters, digits, {@code -}, {@code _} and a dot that is not the first character stay;
 * every other byte of the UTF-8 text becomes {@code %} and two hexadecimal digits. Capital letters
 * too, so that names differ also where the file system ignores case. A name longer than {@value
 * #MAX_LENGTH} characters ends in a hash of the whole.
 */
final class FolderNames {
  static final int MAX_LENGTH = 120;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private FolderNames() {}

  static String encode(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder name = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      if (plain(b) && !(b == '.' && name.isEmpty())) {
        name.append((char) b);
      } else {
        name.append('%').append(HEX.toHexDigits(b));
      }
    }
    if (name.isEmpty()) {
      // No text encodes to a percent sign alone.
      return "%";
    }
    return name.length() <= MAX_LENGTH ? name.toString() : shortened(name.toString());
  }

  private static boolean plain(byte b) {
    return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '.' || b == '-' || b == '_';
  }

  private static String shortened(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      // "%%" begins no encoded byte, so no short name looks like this.
      String tail = "%%" + HexFormat.of().formatHex(hash, 0, 16);
      return name.substring(0, MAX_LENGTH - tail.length()) + tail;
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }
}
