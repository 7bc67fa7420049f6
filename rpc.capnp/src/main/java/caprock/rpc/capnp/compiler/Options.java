package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.annotation.Nullable;
import java.util.Map;

/**
 * What the schema files themselves do not say.
 *
 * @param defaultPackage the package for requested files without a {@code $Java.package}; null to
 *     refuse them
 * @param packages packages by file name as the request gives it; these win over what the file says
 */
public record Options(@Nullable String defaultPackage, Map<String, String> packages) {

  /** Everything from the schema files. */
  public static final Options NONE = new Options(null, Map.of());

  /** Copies, and checks that the packages can be packages. */
  public Options {
    packages = Map.copyOf(packages);
    if (defaultPackage != null) {
      check(defaultPackage);
    }
    packages.values().forEach(Options::check);
  }

  private static void check(String name) {
    if (!JavaNames.isPackage(name)) {
      throw new IllegalArgumentException(
          "Not a Java package: '" + name + "'. Use words of letters, digits and _, with dots.");
    }
  }
}
