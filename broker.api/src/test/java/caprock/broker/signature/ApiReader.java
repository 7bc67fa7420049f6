package caprock.broker.signature;

import caprock.broker.signature.PackageApi.TypeApi;
import caprock.broker.version.CapabilityVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the signature of every exported package below a folder of classes. */
final class ApiReader {
  private static final String VERSION = "org/osgi/annotation/versioning/Version";
  private static final String EXPORT = "org/osgi/annotation/bundle/Export";

  private final Path classes;

  ApiReader(Path classes) {
    this.classes = classes;
  }

  SortedMap<String, PackageApi> read() throws IOException {
    SortedMap<String, PackageApi> packages = new TreeMap<>();
    for (Path info : classFiles("package-info.class")) {
      Map<String, Object> annotations = ClassAnnotations.of(info);
      if (annotations.containsKey(EXPORT)) {
        String name = className(info.getParent());
        packages.put(
            name,
            new PackageApi(
                CapabilityVersion.parse(String.valueOf(annotations.get(VERSION))),
                types(info.getParent())));
      }
    }
    return packages;
  }

  private List<Path> classFiles(String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
    }
  }

  private SortedMap<String, TypeApi> types(Path folder) throws IOException {
    SortedMap<String, TypeApi> types = new TreeMap<>();
    for (Path file : classFiles(".class")) {
      if (file.getParent().equals(folder) && !file.endsWith("package-info.class")) {
        Class<?> type = load(className(file).replaceFirst("\\.class$", ""));
        if (TypeText.isVisible(type)) {
          String name = type.getName().substring(type.getPackageName().length() + 1);
          types.put(name, TypeText.of(type, ClassAnnotations.of(file).keySet()));
        }
      }
    }
    return types;
  }

  private String className(Path path) {
    return classes.relativize(path).toString().replace(path.getFileSystem().getSeparator(), ".");
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ApiReader.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " is in the folder but not on the class path.", e);
    }
  }
}
