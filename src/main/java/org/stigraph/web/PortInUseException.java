package org.stigraph.web;

import java.io.IOException;

/** Somebody else listens on the port that the server was to use. */
public final class PortInUseException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int port;

  PortInUseException(String host, int port, Throwable cause) {
    super("port " + port + " on " + host + " is in use", cause);
    this.port = port;
  }

  /** The port that is in use. */
  public int port() {
    return port;
  }
}
