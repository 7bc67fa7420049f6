package caprock.runtime.core.builtin.http;

import static caprock.runtime.core.builtin.Failures.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.broker.ErrorCode;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowListTest {
  @ParameterizedTest
  @CsvSource({
    "example.org, http://example.org/x",
    "example.org, https://EXAMPLE.org./x",
    "EXAMPLE.org, http://example.org:80/",
    "example.org, https://example.org:443/",
    "example.org:8080, http://example.org:8080/",
    "example.org:*, http://example.org:9/",
    "*.example.org, http://a.b.example.org/",
    "*, http://anything.test/",
    "*:*, http://anything.test:81/",
    "[::1]:8080, http://[::1]:8080/",
    "'a.test , b.test', http://b.test/",
  })
  void shouldAllow(String list, String url) {
    AllowList.parse(list).check(URI.create(url));
  }

  @ParameterizedTest
  @CsvSource({
    "'', http://example.org/",
    "example.org, http://example.org:8080/",
    "example.org, http://example.org:443/",
    "example.org:8080, http://example.org/",
    "example.org, http://example.org.evil.test/",
    "example.org, http://notexample.org/",
    "example.org, http://a.example.org/",
    "*.example.org, http://example.org/",
    "*.example.org, http://evilexample.org/",
    "127.0.0.1, http://localhost/",
    "*, http://anything.test:81/",
  })
  void shouldDeny(String list, String url) {
    assertThat(
            failure(ErrorCode.DENIED, () -> AllowList.parse(list).check(URI.create(url)))
                .getMessage())
        .contains(AllowList.PROPERTY);
  }

  @Test
  void shouldDenyEverythingWhenNothingIsSet() {
    failure(ErrorCode.DENIED, () -> AllowList.parse(null).check(URI.create("http://a.test/")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.test",
        "a*b.test",
        "a.test:http",
        "a.test:",
        "*.*.test",
        ",a",
        "a:65536"
      })
  void shouldRefuseAMalformedRule(String list) {
    assertThatThrownBy(() -> AllowList.parse(list))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(AllowList.PROPERTY);
  }
}
