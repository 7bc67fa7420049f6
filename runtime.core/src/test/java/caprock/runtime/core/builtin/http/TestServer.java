package caprock.runtime.core.builtin.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real server on the loopback interface. */
final class TestServer implements AutoCloseable {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final CountDownLatch closing = new CountDownLatch(1);

  TestServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(pool);
    server.createContext("/echo", this::echo);
    server.createContext("/latin", e -> answer(e, 200, new byte[] {(byte) 0xe9}));
    server.createContext("/large", e -> answer(e, 200, new byte[2_000_000]));
    server.createContext("/endless", this::endless);
    server.createContext("/silent", this::silent);
    server.createContext("/half", this::half);
    server.createContext("/to", TestServer::redirect);
    server.createContext("/loop", TestServer::loop);
    server.createContext("/missing", e -> answer(e, 404, "gone".getBytes(StandardCharsets.UTF_8)));
    server.start();
  }

  String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  String url(String path) {
    return "http://" + host() + path;
  }

  private void echo(HttpExchange e) throws IOException {
    String body = new String(e.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String seen =
        "%s %s [%s] auth=%s type=%s"
            .formatted(
                e.getRequestMethod(),
                e.getRequestURI(),
                body,
                e.getRequestHeaders().getFirst("Authorization"),
                e.getRequestHeaders().getFirst("Content-Type"));
    answer(e, 200, seen.getBytes(StandardCharsets.UTF_8));
  }

  /** {@code /to/307?http://…}: redirects with that status to that place. */
  private static void redirect(HttpExchange e) throws IOException {
    String path = e.getRequestURI().getPath();
    e.getResponseHeaders().set("Location", e.getRequestURI().getQuery());
    answer(e, Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)), new byte[0]);
  }

  private static void loop(HttpExchange e) throws IOException {
    e.getResponseHeaders().set("Location", "/loop");
    answer(e, 302, new byte[0]);
  }

  private void endless(HttpExchange e) throws IOException {
    try (e) {
      e.sendResponseHeaders(200, 0);
      byte[] block = new byte[8_192];
      while (closing.getCount() > 0) {
        e.getResponseBody().write(block);
      }
    }
  }

  private void silent(HttpExchange e) {
    awaitClosing();
    e.close();
  }

  /** Announces more than it sends, and then stays silent. */
  private void half(HttpExchange e) throws IOException {
    e.sendResponseHeaders(200, 1_000);
    e.getResponseBody().write(new byte[10]);
    e.getResponseBody().flush();
    awaitClosing();
    e.close();
  }

  private void awaitClosing() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange e, int status, byte[] body) throws IOException {
    try (e) {
      e.getResponseHeaders().set("X-Test", "yes");
      if (e.getRequestURI().getPath().equals("/latin")) {
        e.getResponseHeaders().set("Content-Type", "text/plain; charset=ISO-8859-1");
      }
      boolean head = e.getRequestMethod().equals("HEAD");
      e.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
      if (!head) {
        e.getResponseBody().write(body);
      }
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    pool.shutdownNow();
  }
}
