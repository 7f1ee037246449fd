package org.stigraph.web;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The server with the invented graph, one for all tests that only ask it; closed after the last.
 */
final class SampleServer extends TestClient implements BeforeAllCallback {

  private @Nullable TestServer server;

  @Override
  public void beforeAll(ExtensionContext context) {
    server =
        context
            .getRoot()
            .getStore(Namespace.create(SampleServer.class))
            .getOrComputeIfAbsent("server", key -> TestServer.start(), TestServer.class);
  }

  @Override
  URI address() {
    return Objects.requireNonNull(server).address();
  }
}
