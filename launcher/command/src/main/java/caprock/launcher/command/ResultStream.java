package caprock.launcher.command;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import org.jspecify.annotations.Nullable;

/**
 * The process's stdout, which remembers why it could not be written: a {@link java.io.PrintStream}
 * over it keeps that to itself. An interrupt ends a write that waits for its reader, and with it
 * the stream, until {@link #ignoreInterrupts}. Used by one thread at a time.
 */
final class ResultStream extends OutputStream {
  private final FileOutputStream file;
  private final boolean pipe;
  private OutputStream out;
  private @Nullable IOException failure;

  /**
   * Makes a stream.
   *
   * @param pipe whether it leads to another process, which may leave when it has seen enough
   */
  ResultStream(FileOutputStream file, boolean pipe) {
    this.file = file;
    this.pipe = pipe;
    this.out = Channels.newOutputStream(file.getChannel());
  }

  /** From now on an interrupt of a thread that writes does not end the stream. */
  void ignoreInterrupts() {
    out = file;
  }

  /** Why the results were not written; null if they were, or if their reader has left. */
  @Nullable IOException failure() {
    return pipe ? null : failure;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }
}
