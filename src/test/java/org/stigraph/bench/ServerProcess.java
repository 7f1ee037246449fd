package org.stigraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A server in a JVM of its own, and a client that asks it. */
final class ServerProcess implements AutoCloseable {

  private static final long PATIENCE_MS = 60_000;

  private final Process process;
  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private ServerProcess(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts a class of the class path and waits until it answers.
   *
   * @param ready a path that answers with 200 as soon as the server is up
   * @param command the class and its arguments; {@code PORT} among them stands for the port chosen
   */
  static ServerProcess start(String ready, String... command) {
    String port = freePort();
    List<String> line =
        new ArrayList<>(List.of("java", "-Xmx512m", "-cp", System.getProperty("java.class.path")));
    Arrays.stream(command).map(word -> word.equals("PORT") ? port : word).forEach(line::add);
    try {
      Process process =
          new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      ServerProcess server = new ServerProcess(process, "http://localhost:" + port);
      server.await(ready);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The body of an answer with status 200. */
  String get(String path, String accept) {
    try {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(address + path)).header("Accept", accept).build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + " answers " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A path that asks a query. */
  static String query(String endpoint, String query) {
    return endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private void await(String path) {
    long end = System.currentTimeMillis() + PATIENCE_MS;
    while (System.currentTimeMillis() < end && process.isAlive()) {
      try {
        get(path, "*/*");
        return;
      } catch (UncheckedIOException notYet) {
        pause();
      }
    }
    close();
    throw new IllegalStateException("no answer from " + address);
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return String.valueOf(socket.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
