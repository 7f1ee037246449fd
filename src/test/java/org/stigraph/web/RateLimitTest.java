package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private static final long SECOND = 1_000_000_000L;

  @Test
  void aClientHasSoManyRequestsAMinute() {
    AtomicLong now = new AtomicLong();
    RateLimit limit = new RateLimit(3, now::get);
    assertThat(limit.take("a")).isZero();
    assertThat(limit.take("a")).isZero();
    assertThat(limit.take("a")).isZero();
    assertThat(limit.take("a")).isEqualTo(20);
    assertThat(limit.take("b")).as("another client").isZero();
    now.addAndGet(20 * SECOND);
    assertThat(limit.take("a")).isZero();
    assertThat(limit.take("a")).isPositive();
  }

  @Test
  void withoutALimitNobodyWaits() {
    RateLimit limit = new RateLimit(0, () -> 0);
    for (int i = 0; i < 1000; i++) {
      assertThat(limit.take("a")).isZero();
    }
  }

  @Test
  void clientsAreForgottenInTime() {
    RateLimit limit = new RateLimit(1, () -> 0);
    limit.take("first");
    for (int i = 0; i < 20_000; i++) {
      limit.take("client " + i);
    }
    assertThat(limit.take("first")).isZero();
  }

  @Test
  void expensiveRequestsAreToldToWaitAndPagesAreNot() {
    try (TestServer server =
        new TestServer(TestServer.union(TestServer.graph()), Duration.ofSeconds(20), 2)) {
      server.get("/search?q=a");
      server.get("/queries/programs");
      HttpResponse<String> third = server.get("/search?q=b", "Accept", "application/problem+json");
      assertThat(third.statusCode()).isEqualTo(429);
      assertThat(third.headers().firstValue("Retry-After"))
          .hasValueSatisfying(seconds -> assertThat(seconds).matches("[123]?[0-9]"));
      assertThat(third.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(third.body()).contains("\"status\" : 429");
      assertThat(server.get("/sparql?query=ASK%7B%7D").statusCode()).isEqualTo(429);
      assertThat(server.get("/dump/stigraph.nq").statusCode()).isEqualTo(429);
      assertThat(server.get("/page/program/uminet").statusCode()).isEqualTo(200);
    }
  }
}
