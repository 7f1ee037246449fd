package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Asks a server; follows no redirects. */
abstract class TestClient {

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  /** Where the server is, with a slash at the end. */
  abstract URI address();

  int port() {
    return address().getPort();
  }

  /** Words as they stand in the query of an address. */
  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** An address with everything beyond ASCII encoded. */
  static String ascii(String path) {
    return URI.create(path).toASCIIString();
  }

  /** A page that is there. */
  String page(String path, String language) {
    HttpResponse<String> answer = get(path, "Accept", "text/html", "Accept-Language", language);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  URI address(String path) {
    return URI.create(address() + path.substring(1));
  }

  /** What a GET answers; headers in pairs of name and value. */
  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> send(String method, String path, @Nullable String type, String body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
    if (type != null) {
      request.header("Content-Type", type);
    }
    return send(request.method(method, HttpRequest.BodyPublishers.ofString(body)).build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
