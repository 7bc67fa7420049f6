package caprock.runtime.core.builtin.http;

import static caprock.runtime.core.builtin.Failures.assertInvalid;
import static caprock.runtime.core.builtin.Failures.failure;
import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.capability.core.Http;
import caprock.capability.core.Http.Request;
import caprock.capability.core.Http.Response;
import caprock.runtime.core.call.CurrentDeadline;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HttpProviderTest {
  private TestServer server;
  private TestServer other;
  private HttpProvider http;

  @BeforeEach
  void start() throws Exception {
    server = new TestServer();
    other = new TestServer();
    http = new HttpProvider(AllowList.parse(server.host()));
  }

  @AfterEach
  void stop() {
    http.stop();
    server.close();
    other.close();
  }

  private static Response await(CompletionStage<Response> stage) {
    try {
      return stage.toCompletableFuture().get(30, TimeUnit.SECONDS);
    } catch (java.util.concurrent.ExecutionException e) {
      if (e.getCause() instanceof CapabilityException c) {
        throw c;
      }
      throw new CompletionException(e.getCause());
    } catch (InterruptedException | java.util.concurrent.TimeoutException e) {
      throw new AssertionError("no answer", e);
    }
  }

  @Test
  void shouldFetchText() {
    Response response = await(http.get(server.url("/echo?q=1")));
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("GET /echo?q=1 [] auth=null type=null");
    assertThat(response.headers()).containsEntry("x-test", List.of("yes"));
    assertThat(response.url()).isEqualTo(server.url("/echo?q=1"));
  }

  @Test
  void shouldSendTextAndBytes() {
    Request request = Request.get(server.url("/echo")).withHeader("Content-Type", "text/x");
    assertThat(await(http.send(request.withBody("POST", "é"))).textBody())
        .isEqualTo("POST /echo [é] auth=null type=text/x");
    assertThat(await(http.send(request.withBody("put", new byte[] {'a'}).asText())).body())
        .isEqualTo("PUT /echo [a] auth=null type=text/x");
  }

  @Test
  void shouldGiveBytesUnlessAskedForText() {
    assertThat((byte[]) await(http.send(Request.get(server.url("/latin")))).body())
        .containsExactly(0xe9);
    assertThat(await(http.get(server.url("/latin"))).body()).isEqualTo("é");
  }

  @Test
  void shouldGiveBackAnyStatus() {
    assertThat(await(http.get(server.url("/missing"))).status()).isEqualTo(404);
    assertThat(await(http.send(Request.get(server.url("/large")).withBody("HEAD", ""))).status())
        .isEqualTo(200);
  }

  @Test
  void shouldDenyAHostThatIsNotAllowed() {
    assertThat(failure(ErrorCode.DENIED, () -> await(http.get(other.url("/echo")))).getMessage())
        .contains(other.host(), "caprock.http.allow");
  }

  @ParameterizedTest
  @CsvSource({
    "301, POST, GET",
    "302, POST, GET",
    "303, PUT, GET",
    "307, POST, POST",
    "308, PUT, PUT",
    "301, GET, GET",
  })
  void shouldFollowRedirects(int status, String method, String then) {
    Request request = Request.get(server.url("/to/" + status + "?/echo")).withBody(method, "b");
    assertThat(await(http.send(request.withHeader("Authorization", "secret").asText())).body())
        .isEqualTo(
            then
                + " /echo ["
                + (then.equals("GET") && !method.equals("GET") ? "" : "b")
                + "] auth=secret type=null");
  }

  @Test
  void shouldCheckTheHostThatARedirectLeadsTo() {
    String url = server.url("/to/302?" + other.url("/echo"));
    assertThat(failure(ErrorCode.DENIED, () -> await(http.get(url))).getMessage())
        .contains(other.host());
  }

  @Test
  void shouldKeepSecretsFromAnotherHost() {
    HttpProvider both = new HttpProvider(AllowList.parse(server.host() + "," + other.host()));
    try {
      Request request =
          Request.get(server.url("/to/307?" + other.url("/echo")))
              .withHeader("AUTHORIZATION", "secret")
              .withHeader("Content-Type", "t");
      assertThat(await(both.send(request)).textBody()).isEqualTo("GET /echo [] auth=null type=t");
    } finally {
      both.stop();
    }
  }

  @Test
  void shouldNotFollowRedirectsForEverOrOutOfHttps() {
    assertThat(failure(ErrorCode.DENIED, () -> await(http.get(server.url("/loop")))).getMessage())
        .contains("5 times");
    CheckedRequest secure = CheckedRequest.of(Request.get("https://a.test/x"));
    failure(ErrorCode.DENIED, () -> Exchange.target(secure, "http://a.test/"));
    failure(ErrorCode.DENIED, () -> Exchange.target(secure, "file:///etc/passwd"));
    assertThat(Exchange.target(secure, "../y")).isEqualTo(URI.create("https://a.test/../y"));
  }

  @Test
  void shouldStopAResponseThatIsTooLarge() {
    Request large = Request.get(server.url("/large"));
    assertThat(failure(ErrorCode.RESOURCE_EXHAUSTED, () -> await(http.send(large))).getMessage())
        .contains("1,048,576");
    Request endless = Request.get(server.url("/endless")).withMaxResponseBytes(100_000);
    failure(ErrorCode.RESOURCE_EXHAUSTED, () -> await(http.send(endless)));
    assertThat((byte[]) await(http.send(large.withMaxResponseBytes(2_000_000))).body())
        .hasSize(2_000_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/silent", "/half", "/endless"})
  void shouldTimeOut(String path) {
    Request request =
        Request.get(server.url(path))
            .withTimeoutMs(200)
            .withMaxResponseBytes(Request.MAX_RESPONSE_BYTES);
    CapabilityException e =
        org.assertj.core.api.Assertions.catchThrowableOfType(
            CapabilityException.class, () -> await(http.send(request)));
    // The endless one may reach the largest size first on a fast machine.
    assertThat(e.code()).isIn(ErrorCode.TIMEOUT, ErrorCode.RESOURCE_EXHAUSTED);
    assertThat(await(http.get(server.url("/echo"))).status()).isEqualTo(200);
  }

  @Test
  void shouldEndWithTheDeadlineOfTheCall() {
    long previous = CurrentDeadline.enter(System.nanoTime() + 100_000_000);
    CompletionStage<Response> stage;
    try {
      stage = http.get(server.url("/silent"));
    } finally {
      CurrentDeadline.restore(previous);
    }
    failure(ErrorCode.TIMEOUT, () -> await(stage));
  }

  @Test
  void shouldSayThatNobodyListens() throws Exception {
    String host;
    try (ServerSocket socket = new ServerSocket(0)) {
      host = "127.0.0.1:" + socket.getLocalPort();
    }
    HttpProvider local = new HttpProvider(AllowList.parse("127.0.0.1:*"));
    try {
      assertThat(
              failure(ErrorCode.DISCONNECTED, () -> await(local.get("http://" + host + "/")))
                  .getMessage())
          .contains(host);
    } finally {
      local.stop();
    }
  }

  @Test
  void shouldRefuseMalformedRequests() {
    Http any = http;
    String url = server.url("/echo");
    for (String bad :
        List.of("", "x", "file:///etc/passwd", "http:///x", "http://a b/", "http://u@h.test/")) {
      assertInvalid(() -> await(any.get(bad)), "Not a URL");
    }
    assertInvalid(() -> await(any.send(Request.get(url).withBody("CONNECT", ""))), "CONNECT");
    assertInvalid(() -> await(any.send(Request.get(url).withBody("PUT", 5))), "Integer");
    assertInvalid(() -> await(any.send(Request.get(url).withTimeoutMs(-1))), "timeoutMs", "-1");
    assertInvalid(() -> await(any.send(Request.get(url).withTimeoutMs(0))), "timeoutMs");
    assertInvalid(() -> await(any.send(null)), "request is missing");
    assertInvalid(() -> await(any.send(Request.get(url).withHeader("A", null))), "header A");
    assertInvalid(() -> await(any.get(null)), "url is missing");
    assertInvalid(() -> await(any.send(Request.get(url).withTimeoutMs(300_001))), "300,000");
    assertInvalid(
        () -> await(any.send(Request.get(url).withMaxResponseBytes(1L << 40))), "67,108,864");
    for (String header : List.of("Host", "Content-Length", "a b", "")) {
      assertInvalid(() -> await(any.send(Request.get(url).withHeader(header, "1"))), "header");
    }
    assertInvalid(
        () -> await(any.send(Request.get(url).withHeader("X", "a\r\nY: b"))), "header 'X'");
  }

  @Test
  void shouldAcceptARequestWithNothingButAUrl() {
    assertThat(
            await(http.send(new Request(null, server.url("/echo"), null, null, null, null, true)))
                .body())
        .isEqualTo("GET /echo [] auth=null type=null");
    assertThat(new Request(null, "u", Map.of("a", "b"), null, null, null, null).headers())
        .containsEntry("a", "b");
  }

  @Test
  void shouldBoundTheRequestsUnderWay() {
    List<CompletionStage<Response>> waiting = new ArrayList<>();
    for (int i = 0; i < HttpProvider.MAX_EXCHANGES; i++) {
      waiting.add(http.get(server.url("/silent")));
    }
    failure(ErrorCode.RESOURCE_EXHAUSTED, () -> await(http.get(server.url("/echo"))));
    http.stop();
    for (CompletionStage<Response> stage : waiting) {
      failure(ErrorCode.DISCONNECTED, () -> await(stage));
    }
    failure(ErrorCode.DISCONNECTED, () -> await(http.get(server.url("/echo"))));
  }

  @Test
  void shouldMakeItsThreadsWithoutTheCallersContext() {
    http.stop();
    Thread caller = Thread.currentThread();
    ClassLoader before = caller.getContextClassLoader();
    ClassLoader extension = new ClassLoader(before) {};
    caller.setContextClassLoader(extension);
    try {
      Set<Thread> earlier = Thread.getAllStackTraces().keySet();
      http = new HttpProvider(AllowList.parse(server.host()));
      await(http.get(server.url("/echo")));
      Set<Thread> ours =
          Thread.getAllStackTraces().keySet().stream()
              .filter(t -> !earlier.contains(t))
              .filter(
                  t -> t.getName().startsWith("caprock-http") || t.getName().contains("HttpClient"))
              .collect(Collectors.toSet());
      assertThat(ours).hasSizeGreaterThanOrEqualTo(4);
      assertThat(ours).noneMatch(t -> t.getContextClassLoader() == extension);
      assertThat(caller.getContextClassLoader()).isSameAs(extension);
    } finally {
      caller.setContextClassLoader(before);
    }
  }
}
