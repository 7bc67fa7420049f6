package caprock.runtime.ext.data.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read through it. Used by one thread. */
final class Counted extends FilterInputStream {
  private long bytes;

  Counted(InputStream in) {
    super(in);
  }

  long bytes() {
    return bytes;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    bytes += one < 0 ? 0 : 1;
    return one;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    bytes += Math.max(0, read);
    return read;
  }
}
