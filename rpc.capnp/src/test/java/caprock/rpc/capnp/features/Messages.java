package caprock.rpc.capnp.features;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import org.capnproto.FromPointerReader;
import org.capnproto.MessageBuilder;
import org.capnproto.ReaderOptions;
import org.capnproto.Serialize;

/** Messages to bytes and back. */
final class Messages {
  private Messages() {}

  static byte[] bytes(MessageBuilder message) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Serialize.write(Channels.newChannel(out), message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static <R> R read(byte[] bytes, FromPointerReader<R> type) {
    try {
      return Serialize.read(
              Channels.newChannel(new ByteArrayInputStream(bytes)),
              ReaderOptions.DEFAULT_READER_OPTIONS)
          .getRoot(type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What another process would read. */
  static <R> R sent(MessageBuilder message, FromPointerReader<R> type) {
    return read(bytes(message), type);
  }
}
