package caprock.runtime.ext.data.csv;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a text that can be had only once so that it can be read twice: the first part in memory,
 * the rest in a file that is deleted at the end. Used by one thread.
 */
final class Spool implements AutoCloseable {
  /** Most texts fit; twice as much as their tables take in SQLite's cache. */
  static final int IN_MEMORY_BYTES = 8 << 20;

  private final Supplier<Path> newFile;
  private final Buffer memory = new Buffer();
  private @Nullable Path file;
  private @Nullable OutputStream out;
  private long bytes;

  /** Gives its array away, so that reading does not copy it. */
  private static final class Buffer extends ByteArrayOutputStream {
    /** Without the byte order mark, which is no part of the text. */
    InputStream read() {
      boolean marked =
          count >= 3 && buf[0] == (byte) 0xef && buf[1] == (byte) 0xbb && buf[2] == (byte) 0xbf;
      int start = marked ? 3 : 0;
      return new ByteArrayInputStream(buf, start, count - start);
    }
  }

  /**
   * Makes an empty spool.
   *
   * @param newFile names a file that does not exist, when it is needed
   */
  Spool(Supplier<Path> newFile) {
    this.newFile = newFile;
  }

  /** How many bytes it has. */
  long bytes() {
    return bytes;
  }

  /** Appends bytes. */
  void add(byte[] more) {
    bytes += more.length;
    if (out == null && bytes <= IN_MEMORY_BYTES) {
      memory.writeBytes(more);
      return;
    }
    try {
      overflow().write(more);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** The whole text from its beginning; the caller closes it. Nothing is added any more. */
  InputStream read() {
    try {
      OutputStream written = out;
      if (written != null) {
        written.flush();
      }
      Path rest = file;
      return rest == null
          ? memory.read()
          : new SequenceInputStream(memory.read(), Files.newInputStream(rest));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    OutputStream written = out;
    Path rest = file;
    try {
      if (written != null) {
        written.close();
      }
      if (rest != null) {
        Files.deleteIfExists(rest);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private OutputStream overflow() throws IOException {
    OutputStream open = out;
    if (open == null) {
      Path fresh = newFile.get();
      open =
          new BufferedOutputStream(
              Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW), 1 << 16);
      file = fresh;
      out = open;
    }
    return open;
  }

  private static CapabilityException failed(IOException e) {
    return new CapabilityException(
        ErrorCode.RESOURCE_EXHAUSTED,
        "The CSV cannot be kept in the data folder for a second reading: %s. Make room, or set caprock.data.dir to another place."
            .formatted(e.getMessage()),
        e);
  }
}
