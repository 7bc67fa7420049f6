package caprock.broker.signature;

import caprock.broker.signature.PackageApi.TypeApi;
import caprock.broker.version.CapabilityVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The committed signature as text: a line for each package, indented once for each type (its name,
 * a colon, its header), twice for each member.
 */
final class ApiFile {
  private static final String PACKAGE = "package ";

  private ApiFile() {}

  static String format(SortedMap<String, PackageApi> packages) {
    StringBuilder out = new StringBuilder();
    packages.forEach(
        (name, api) -> {
          out.append(PACKAGE).append(name).append(' ').append(api.version()).append('\n');
          api.types()
              .forEach(
                  (type, promise) -> {
                    out.append("  ").append(type).append(": ").append(promise.header());
                    out.append('\n');
                    promise.members().forEach(m -> out.append("    ").append(m).append('\n'));
                  });
        });
    return out.toString();
  }

  static SortedMap<String, PackageApi> read(Path file) throws IOException {
    return Files.exists(file) ? parse(Files.readAllLines(file)) : new TreeMap<>();
  }

  static SortedMap<String, PackageApi> parse(List<String> lines) {
    SortedMap<String, PackageApi> packages = new TreeMap<>();
    PackageApi current = null;
    String type = null;
    for (String line : lines) {
      if (line.startsWith(PACKAGE)) {
        String[] words = line.split(" ");
        current = new PackageApi(CapabilityVersion.parse(words[2]), new TreeMap<>());
        packages.put(words[1], current);
      } else if (current != null && line.startsWith("    ")) {
        TypeApi known = current.types().get(type);
        List<String> members = new ArrayList<>(known.members());
        members.add(line.strip());
        current.types().put(type, new TypeApi(known.header(), members));
      } else if (current != null && line.startsWith("  ")) {
        type = line.substring(2, line.indexOf(": "));
        current.types().put(type, new TypeApi(line.substring(type.length() + 4), List.of()));
      } else {
        throw new IllegalArgumentException("Not a line of an API signature: '" + line + "'");
      }
    }
    return packages;
  }
}
