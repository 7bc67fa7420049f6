package caprock.runtime.ext.data;

import caprock.capability.data.CsvSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes as a source of an import, handed out in blocks of a given size. */
final class CsvText implements CsvSource {
  private final byte[] bytes;
  private final int block;
  private int position;

  CsvText(byte[] bytes, int block) {
    this.bytes = bytes;
    this.block = block;
  }

  static CsvText of(String text) {
    return new CsvText(text.getBytes(StandardCharsets.UTF_8), 7);
  }

  @Override
  public byte[] read(int maxBytes) {
    int end = Math.min(bytes.length, position + Math.min(block, maxBytes));
    byte[] next = Arrays.copyOfRange(bytes, position, end);
    position = end;
    return next;
  }
}
