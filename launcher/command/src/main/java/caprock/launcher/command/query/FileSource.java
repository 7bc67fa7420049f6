package caprock.launcher.command.query;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.capability.data.CsvSource;
import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, or of stdin. Read by one thread at a time; closed by who opened it. */
public final class FileSource implements CsvSource, Closeable {
  private final String name;
  private final InputStream in;
  private final long bytes;
  private boolean ended;

  private FileSource(String name, InputStream in, long bytes) {
    this.name = name;
    this.in = in;
    this.bytes = bytes;
  }

  /** Reads stdin to its end, in a way that an interrupt of the reading thread ends. */
  public static FileSource stdin() {
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    return new FileSource("stdin", Channels.newInputStream(in.getChannel()), 0);
  }

  /**
   * Opens a file.
   *
   * @throws CapabilityException INVALID_PAYLOAD if there is no such file or it cannot be read
   */
  public static FileSource open(String name) {
    try {
      return open(Path.of(name));
    } catch (InvalidPathException e) {
      throw invalid("'" + name + "' is no file name here: " + e.getReason() + ".", null);
    }
  }

  /** As {@link #open(String)}, for a path. */
  public static FileSource open(Path file) {
    if (!Files.exists(file)) {
      throw invalid("There is no file " + file + ".", null);
    }
    if (Files.isDirectory(file)) {
      throw invalid(file + " is a folder, not a file.", null);
    }
    try {
      return new FileSource(file.toString(), Files.newInputStream(file), Files.size(file));
    } catch (IOException e) {
      throw invalid("The file " + file + " cannot be read: " + e.getMessage() + ".", e);
    }
  }

  /** The file's size in bytes; 0 if it is not known. */
  public long bytes() {
    return bytes;
  }

  @Override
  public byte[] read(int maxBytes) {
    try {
      byte[] block = new byte[maxBytes];
      // On a terminal the end is what a person typed once; asked again it would wait for more.
      int count = ended ? 0 : in.readNBytes(block, 0, maxBytes);
      ended = count < maxBytes;
      return count == maxBytes ? block : Arrays.copyOf(block, count);
    } catch (IOException e) {
      throw invalid("Reading " + name + " failed: " + e.getMessage() + ".", e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static CapabilityException invalid(String message, @Nullable IOException cause) {
    return new CapabilityException(ErrorCode.INVALID_PAYLOAD, message, cause);
  }
}
