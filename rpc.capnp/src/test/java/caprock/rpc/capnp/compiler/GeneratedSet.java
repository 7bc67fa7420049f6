package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.capnproto.ReaderOptions;
import org.capnproto.Serialize;

/**
 * Schemas whose request and Java are checked in.
 *
 * @param folder where the schema files and the request are
 * @param request the name of the request's file there
 * @param output where the Java is
 * @param files the schema files, in the order they are given to capnp
 */
record GeneratedSet(Path folder, String request, Path output, List<String> files) {

  /** All that this module has. */
  static final List<GeneratedSet> ALL =
      List.of(
          new GeneratedSet(
              Path.of("src/main/schema"),
              "protocol.cgr",
              Path.of("src/generated/java"),
              List.of("schema.capnp", "rpc.capnp", "rpc-twoparty.capnp")),
          new GeneratedSet(
              Path.of("src/test/schema"),
              "features.cgr",
              Path.of("src/test/generated/java"),
              List.of("features.capnp", "more-features.capnp")),
          new GeneratedSet(
              Path.of("src/test/schema"),
              "services.cgr",
              Path.of("src/test/generated/java"),
              List.of("services.capnp")),
          new GeneratedSet(
              Path.of("src/test/schema"),
              "testing.cgr",
              Path.of("src/test/generated/java"),
              List.of("testing.capnp")),
          new GeneratedSet(
              Path.of("src/test/schema"),
              "calc.cgr",
              Path.of("src/test/generated/java"),
              List.of("calc.capnp")));

  /** The file that holds the request. */
  Path requestFile() {
    return folder.resolve(request);
  }

  /** The command that makes the request anew on its standard output. */
  List<String> compileCommand() {
    List<String> command = new ArrayList<>(List.of("capnp", "compile", "-I", "src/main/schema"));
    command.addAll(List.of("--src-prefix=" + folder, "-o-"));
    files.forEach(file -> command.add(folder.resolve(file).toString()));
    return command;
  }

  /** What the generator makes of the request. */
  Map<String, String> generate() throws IOException {
    return Generator.generate(read(requestFile()), Options.NONE);
  }

  /** The files that are in a folder of generated Java, by path below it. */
  static Set<String> checkedIn(Path output) throws IOException {
    Set<String> sources = new TreeSet<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.add(output.relativize(file).toString().replace('\\', '/'));
      }
    }
    return sources;
  }

  static Schema.CodeGeneratorRequest.Reader read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      ReaderOptions limits = new ReaderOptions(64L << 20, 64);
      return Serialize.read(Channels.newChannel(in), limits)
          .getRoot(Schema.CodeGeneratorRequest.factory);
    }
  }

  @Override
  public String toString() {
    return request;
  }
}
