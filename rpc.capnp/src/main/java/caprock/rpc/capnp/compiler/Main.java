package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.capnproto.DecodeException;
import org.capnproto.MessageReader;
import org.capnproto.ReaderOptions;
import org.capnproto.Serialize;

/** The command: reads a CodeGeneratorRequest, writes Java. See {@code --help}. */
public final class Main {
  /** 512 MiB of traversal: the request is our own user's, and large schemas are read many times. */
  private static final ReaderOptions LIMITS = new ReaderOptions(64L << 20, 64);

  private Main() {}

  /** Runs the command and ends the process: 0 done, 1 failed, 2 called wrongly. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.in, System.out, System.err));
  }

  static int run(String[] arguments, InputStream in, Appendable out, Appendable err) {
    try {
      Arguments parsed = Arguments.parse(arguments);
      if (parsed.help()) {
        out.append(Arguments.HELP);
        return 0;
      }
      write(parsed, in);
      return 0;
    } catch (IllegalArgumentException e) {
      return fail(err, 2, e.getMessage() + " Try --help.");
    } catch (GeneratorException | DecodeException e) {
      return fail(err, 1, e.getMessage());
    } catch (IOException e) {
      return fail(err, 1, e.toString());
    }
  }

  private static void write(Arguments arguments, InputStream in) throws IOException {
    Map<String, String> sources;
    if (arguments.request() == null) {
      sources = Generator.generate(read(in), arguments.options());
    } else {
      try (InputStream file = Files.newInputStream(arguments.request())) {
        sources = Generator.generate(read(file), arguments.options());
      }
    }
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path path = arguments.folder().resolve(source.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, source.getValue());
    }
  }

  private static Schema.CodeGeneratorRequest.Reader read(InputStream in) throws IOException {
    MessageReader message = Serialize.read(Channels.newChannel(in), LIMITS);
    return message.getRoot(Schema.CodeGeneratorRequest.factory);
  }

  private static int fail(Appendable err, int code, String message) {
    try {
      err.append("capnpc-caprock: ").append(message).append('\n');
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return code;
  }
}
