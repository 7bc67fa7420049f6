package caprock.tests.rpc.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The bare socket carries as many bytes as a ping does, or it would be no floor. */
@Timeout(60)
class RawPeerTest {
  private static final int CALLS = 200;

  @Test
  void carriesAsMuchAsOurPing() throws Exception {
    try (Relay own = new Relay(OwnPeer.serve(Addresses.tcp(0)));
        Caller caller = OwnPeer.call(own.address())) {
      caller.ping(0);
      long up = own.up.get();
      long down = own.down.get();
      for (int i = 0; i < CALLS; i++) {
        caller.ping(i);
      }
      // A Finish may still wait for the next call.
      assertThat((own.up.get() - up) / (double) CALLS)
          .isBetween(RawPeer.CALL_BYTES - 1.0, RawPeer.CALL_BYTES + 1.0);
      assertThat((own.down.get() - down) / (double) CALLS).isEqualTo(RawPeer.RETURN_BYTES);
    }
  }

  @Test
  void answersLikeTheOthers() throws Exception {
    Callee callee = RawPeer.serve(Addresses.tcp(0));
    try (AutoCloseable stop = callee.stop();
        Caller caller = RawPeer.call(callee.address())) {
      for (int i = 0; i < 3; i++) {
        caller.ping(i); // checks the answer
      }
    }
  }

  /** Stands between a caller and a callee and counts. */
  private static final class Relay implements AutoCloseable {
    final AtomicLong up = new AtomicLong();
    final AtomicLong down = new AtomicLong();
    private final Callee callee;
    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

    Relay(Callee callee) throws IOException {
      this.callee = callee;
      start(this::connect);
    }

    String address() {
      return Addresses.tcp(server.getLocalPort());
    }

    private void connect() throws IOException {
      Socket caller = server.accept();
      Socket to = new Socket(Addresses.LOOPBACK, Addresses.port(callee.address()));
      caller.setTcpNoDelay(true);
      to.setTcpNoDelay(true);
      start(() -> copy(caller, to, up));
      start(() -> copy(to, caller, down));
    }

    private static void copy(Socket from, Socket to, AtomicLong count) throws IOException {
      byte[] bytes = new byte[4096];
      try (from;
          to) {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
          count.addAndGet(n);
          out.write(bytes, 0, n);
        }
      }
    }

    private interface Work {
      void run() throws IOException;
    }

    private static void start(Work work) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  work.run();
                } catch (IOException closed) {
                  // The test is over.
                }
              });
      thread.setDaemon(true);
      thread.start();
    }

    @Override
    public void close() throws Exception {
      server.close();
      callee.stop().close();
    }
  }
}
