package org.stigraph.web;

import java.net.URI;
import java.time.Duration;

/**
 * Where the server listens and what it answers for.
 *
 * @param host name or address of the interface to listen on, {@code localhost} unless told
 *     otherwise
 * @param port 0 to 65535; 0 lets the system choose a free one
 * @param base the address, ending in a slash, under which the graph's own addresses live; a request
 *     is matched to it by path, so that a graph made for one port can be served on another
 * @param timeout longest time that a query may run, more than zero
 * @param rate how many expensive requests (queries, searches, dumps) one client may make a minute;
 *     0 for as many as it likes
 */
public record ServerSettings(String host, int port, String base, Duration timeout, int rate) {

  /** The time a query may run unless told otherwise. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException for a port out of range, a base that is no address ending in a
   *     slash, a timeout that is not positive
   */
  public ServerSettings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535: " + port);
    }
    if (!base.endsWith("/") || URI.create(base).getScheme() == null) {
      throw new IllegalArgumentException("a base is an address that ends in a slash: " + base);
    }
    if (timeout.isZero() || timeout.isNegative()) {
      throw new IllegalArgumentException("a timeout is longer than nothing: " + timeout);
    }
    if (rate < 0) {
      throw new IllegalArgumentException("a rate is a number of requests or 0: " + rate);
    }
  }

  /** Settings without a limit to the requests of a client. */
  public ServerSettings(String host, int port, String base, Duration timeout) {
    this(host, port, base, timeout, 0);
  }

  /** A server on this machine whose base is its own address. */
  public static ServerSettings onPort(int port) {
    return new ServerSettings("localhost", port, "http://localhost:" + port + "/", DEFAULT_TIMEOUT);
  }

  /** The path of the base: {@code /} or {@code /data/}. */
  String basePath() {
    String path = URI.create(base).getRawPath();
    return path == null || path.isEmpty() ? "/" : path;
  }
}
