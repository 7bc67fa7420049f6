package caprock.rpc.capnp.internal.link;

import caprock.rpc.capnp.annotation.Nullable;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;

/**
 * TLS 1.3 or 1.2 over a socket, both sides with certificates. The handshake blocks, before the
 * connection exists; afterwards nothing does. Reading and writing use the engine's two directions,
 * which are independent; what an incoming record obliges us to send (a key update) goes out with
 * the next write.
 */
public final class TlsWire implements Wire {
  private final PlainWire socket;
  private final SSLEngine engine;

  /** Records as they come, in write mode. Belongs to the reader. */
  private ByteBuffer incoming;

  /** Plain text that did not fit the reader's buffer, in read mode. Belongs to the reader. */
  private ByteBuffer plain;

  /** Records on their way out, in read mode. Belongs to the writer. */
  private ByteBuffer outgoing;

  private TlsWire(SocketChannel channel, SSLEngine engine) {
    this.socket = new PlainWire(channel);
    this.engine = engine;
    int packet = engine.getSession().getPacketBufferSize();
    this.incoming = ByteBuffer.allocate(packet);
    this.outgoing = ByteBuffer.allocate(packet).flip();
    this.plain = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize()).flip();
  }

  /** Shakes hands, blocking until done or the deadline (System.nanoTime). */
  public static TlsWire handshake(
      SocketChannel channel,
      SSLContext context,
      @Nullable String expected,
      boolean client,
      long deadlineNs)
      throws IOException {
    SSLEngine engine =
        expected == null ? context.createSSLEngine() : context.createSSLEngine(expected, -1);
    engine.setUseClientMode(client);
    SSLParameters parameters = engine.getSSLParameters();
    parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
    parameters.setNeedClientAuth(true);
    if (expected != null) {
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
    }
    engine.setSSLParameters(parameters);
    TlsWire wire = new TlsWire(channel, engine);
    engine.beginHandshake();
    try (Selector selector = Selector.open()) {
      SelectionKey key = channel.register(selector, 0);
      wire.shakeHands(selector, key, deadlineNs);
    }
    return wire;
  }

  private void shakeHands(Selector selector, SelectionKey key, long deadlineNs) throws IOException {
    while (true) {
      while (!drainOutgoing()) {
        ready(selector, key, SelectionKey.OP_WRITE, deadlineNs);
      }
      switch (engine.getHandshakeStatus()) {
        case NEED_TASK -> runTasks();
        case NEED_WRAP -> wrap(ByteBuffer.allocate(0));
        case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> {
          if (unwrap(ByteBuffer.allocate(0)).getStatus()
              == SSLEngineResult.Status.BUFFER_UNDERFLOW) {
            ready(selector, key, SelectionKey.OP_READ, deadlineNs);
            if (socket.read(incoming) < 0) {
              throw new EOFException("The peer closed the connection during the TLS handshake.");
            }
          }
        }
        default -> {
          return;
        }
      }
    }
  }

  private static void ready(Selector selector, SelectionKey key, int interest, long deadlineNs)
      throws IOException {
    long leftMs = (deadlineNs - System.nanoTime()) / 1_000_000;
    if (leftMs <= 0) {
      throw new SocketTimeoutException("The TLS handshake did not end within the time allowed.");
    }
    key.interestOps(interest);
    selector.select(chosen -> {}, leftMs);
  }

  private void runTasks() {
    for (Runnable task = engine.getDelegatedTask();
        task != null;
        task = engine.getDelegatedTask()) {
      task.run();
    }
  }

  private SSLEngineResult unwrap(ByteBuffer into) throws SSLException {
    incoming.flip();
    try {
      SSLEngineResult result = engine.unwrap(incoming, into);
      if (result.getStatus() == SSLEngineResult.Status.OK
          && result.getHandshakeStatus() == HandshakeStatus.NEED_TASK) {
        runTasks();
      }
      return result;
    } finally {
      incoming.compact();
    }
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    if (plain.hasRemaining()) {
      return move(into);
    }
    boolean end = socket.read(incoming) < 0;
    while (true) {
      plain.clear();
      SSLEngineResult result = unwrap(plain);
      plain.flip();
      if (plain.hasRemaining()) {
        return move(into);
      }
      switch (result.getStatus()) {
        case CLOSED -> {
          return -1;
        }
        case BUFFER_UNDERFLOW -> {
          return end ? -1 : 0;
        }
        case BUFFER_OVERFLOW ->
            throw new SSLException(
                "A TLS record is larger than "
                    + plain.capacity()
                    + " bytes, the largest there is.");
        default -> {
          if (result.bytesConsumed() == 0) {
            return end ? -1 : 0;
          }
        }
      }
    }
  }

  private int move(ByteBuffer into) {
    int count = Math.min(into.remaining(), plain.remaining());
    into.put(into.position(), plain, plain.position(), count);
    into.position(into.position() + count);
    plain.position(plain.position() + count);
    return count;
  }

  /**
   * Whether input that was read from the socket waits inside, so that the socket need not be ready.
   */
  @Override
  public boolean holdsInput() {
    return plain.hasRemaining() || incoming.position() > 0;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    if (!drainOutgoing()) {
      return 0;
    }
    int count = wrap(from);
    drainOutgoing();
    return count;
  }

  private int wrap(ByteBuffer from) throws SSLException {
    outgoing.clear();
    try {
      SSLEngineResult result = engine.wrap(from, outgoing);
      if (result.getStatus() == SSLEngineResult.Status.CLOSED) {
        throw new SSLException("The TLS session is closed.");
      }
      return result.bytesConsumed();
    } finally {
      outgoing.flip();
    }
  }

  private boolean drainOutgoing() throws IOException {
    while (outgoing.hasRemaining()) {
      if (socket.write(outgoing) <= 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean flush() throws IOException {
    return drainOutgoing();
  }

  @Override
  public SocketChannel channel() {
    return socket.channel();
  }

  /** The peer's verified chain, its own certificate first. */
  public List<X509Certificate> peerCertificates() throws SSLException {
    List<X509Certificate> chain = new ArrayList<>();
    for (Certificate certificate : engine.getSession().getPeerCertificates()) {
      if (certificate instanceof X509Certificate x509) {
        chain.add(x509);
      }
    }
    return chain;
  }

  @Override
  public void close() {
    engine.closeOutbound();
    socket.close();
  }
}
