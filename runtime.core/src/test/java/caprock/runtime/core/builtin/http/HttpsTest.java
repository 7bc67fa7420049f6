package caprock.runtime.core.builtin.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** HTTPS trusts what the JDK trusts; {@code javax.net.ssl.trustStore} names another store. */
@Timeout(60)
class HttpsTest {
  private static final String STORE = "javax.net.ssl.trustStore";
  private static final String STORE_PASSWORD = "javax.net.ssl.trustStorePassword";

  /** The first byte of a TLS record that shakes hands. */
  private static final int HANDSHAKE = 22;

  @TempDir Path folder;

  private static String body(HttpProvider http, String url) throws Exception {
    return http.get(url).toCompletableFuture().get(30, TimeUnit.SECONDS).body().toString();
  }

  private static void refused(HttpProvider http, String url) {
    assertThatThrownBy(() -> body(http, url))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            CapabilityException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.DISCONNECTED))
        .hasMessageContaining("The certificate of 127.0.0.1:")
        .hasMessageContaining("javax.net.ssl.trustStore");
  }

  @Test
  void shouldRefuseACertificateThatNobodyTrusts() throws Exception {
    try (TlsServer server = new TlsServer(folder, "IP:127.0.0.1")) {
      HttpProvider http = new HttpProvider(AllowList.parse(server.host()));
      try {
        refused(http, "https://" + server.host() + "/");
        assertThat(server.requests()).isZero();
      } finally {
        http.stop();
      }
    }
  }

  @Test
  void shouldTrustWhatTheStoreOfTheVirtualMachineTrusts() throws Exception {
    try (TlsServer server = new TlsServer(folder, "IP:127.0.0.1")) {
      trusting(
          server,
          http -> assertThat(body(http, "https://" + server.host() + "/")).isEqualTo("over TLS"));
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void shouldRefuseATrustedCertificateOfAnotherHost() throws Exception {
    try (TlsServer server = new TlsServer(folder, "DNS:elsewhere.test")) {
      trusting(server, http -> refused(http, "https://" + server.host() + "/"));
      assertThat(server.requests()).isZero();
    }
  }

  @Test
  void shouldSayNothingInPlainText() throws Exception {
    try (ServerSocket server = new ServerSocket(0)) {
      CompletableFuture<Integer> first =
          CompletableFuture.supplyAsync(
              () -> {
                try (Socket socket = server.accept()) {
                  return socket.getInputStream().read();
                } catch (java.io.IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              });
      String host = "127.0.0.1:" + server.getLocalPort();
      HttpProvider http = new HttpProvider(AllowList.parse(host));
      try {
        assertThatThrownBy(() -> body(http, "https://" + host + "/secret"))
            .hasCauseInstanceOf(CapabilityException.class);
        assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(HANDSHAKE);
      } finally {
        http.stop();
      }
    }
  }

  private interface Use {
    void of(HttpProvider http) throws Exception;
  }

  /** The JDK reads the properties when it makes its default context, which is put back after. */
  private static void trusting(TlsServer server, Use use) throws Exception {
    SSLContext before = SSLContext.getDefault();
    System.setProperty(STORE, server.store().toString());
    System.setProperty(STORE_PASSWORD, TlsServer.PASSWORD);
    HttpProvider http = new HttpProvider(AllowList.parse(server.host()));
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, null, null);
      SSLContext.setDefault(context);
      use.of(http);
    } finally {
      http.stop();
      SSLContext.setDefault(before);
      System.clearProperty(STORE);
      System.clearProperty(STORE_PASSWORD);
    }
  }
}
