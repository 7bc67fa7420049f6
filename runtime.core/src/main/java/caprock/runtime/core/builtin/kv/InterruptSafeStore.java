package caprock.runtime.core.builtin.kv;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.zip.ZipOutputStream;
import org.h2.mvstore.RandomAccessStore;
import org.h2.mvstore.SFChunk;

/**
 * MVStore's file, read and written through {@link RandomAccessFile}.
 *
 * <p>The library's own file is a channel, and a channel is closed for everybody when one thread
 * that uses it is interrupted. Callers' threads are interrupted here as a matter of course, when a
 * deadline passes or an extension is unloaded; that must not take an account's store from others.
 * Thread-safe.
 */
final class InterruptSafeStore extends RandomAccessStore {
  private final RandomAccessFile file;
  private final Object position = new Object();

  /** Opens the file, or makes it, and locks it against other processes. */
  InterruptSafeStore(Path path) throws IOException {
    super(new HashMap<>());
    file = new RandomAccessFile(path.toFile(), "rw");
    try {
      if (file.getChannel().tryLock() == null) {
        throw new IOException("another process uses it");
      }
      init(path.toString(), false);
      saveChunkLock.lock();
      try {
        setSize(file.length());
      } finally {
        saveChunkLock.unlock();
      }
    } catch (OverlappingFileLockException e) {
      file.close();
      throw new IOException("it is open in this process already", e);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public void open(String fileName, boolean readOnly, char[] encryptionKey) {
    throw new UnsupportedOperationException("It is open from the beginning.");
  }

  @Override
  public InterruptSafeStore open(String fileName, boolean readOnly) {
    throw new UnsupportedOperationException("It opens one file only.");
  }

  @Override
  public void backup(ZipOutputStream out) {
    throw new UnsupportedOperationException("Copy the file of a closed store.");
  }

  @Override
  public ByteBuffer readFully(SFChunk chunk, long at, int length) {
    byte[] bytes = new byte[length];
    try {
      synchronized (position) {
        file.seek(at);
        file.readFully(bytes);
      }
    } catch (IOException e) {
      throw failed("read", at, length, e);
    }
    readCount.incrementAndGet();
    readBytes.addAndGet(length);
    return ByteBuffer.wrap(bytes);
  }

  @Override
  protected void writeFully(SFChunk chunk, long at, ByteBuffer source) {
    int length = source.remaining();
    byte[] bytes = new byte[length];
    source.get(bytes);
    try {
      synchronized (position) {
        file.seek(at);
        file.write(bytes);
        setSize(Math.max(size(), at + length));
      }
    } catch (IOException e) {
      throw failed("write", at, length, e);
    }
    writeCount.incrementAndGet();
    writeBytes.addAndGet(length);
  }

  @Override
  public void truncate(long length) {
    try {
      synchronized (position) {
        file.setLength(length);
        setSize(length);
      }
    } catch (IOException e) {
      throw failed("truncate", length, 0, e);
    }
  }

  /** Returns when what was written is on disk. */
  @Override
  public void sync() {
    try {
      file.getFD().sync();
    } catch (IOException e) {
      throw failed("sync", 0, 0, e);
    }
  }

  @Override
  public void close() {
    try {
      super.close();
    } finally {
      closeFile();
    }
  }

  private void closeFile() {
    try {
      file.close();
    } catch (IOException e) {
      throw failed("close", 0, 0, e);
    }
  }

  private static UncheckedIOException failed(String what, long at, int length, IOException e) {
    return new UncheckedIOException(
        "Could not %s %,d bytes at %,d: %s".formatted(what, length, at, e.getMessage()), e);
  }
}
