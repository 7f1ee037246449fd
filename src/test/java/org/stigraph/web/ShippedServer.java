package org.stigraph.web;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.stigraph.load.LoadOptions;
import org.stigraph.load.Loader;
import org.stigraph.load.ShippedFiles;
import org.stigraph.store.GraphStore;

/** The server with the shipped documents, loaded once for all tests; closed after the last. */
final class ShippedServer extends TestClient implements BeforeAllCallback {

  private @Nullable Loaded loaded;

  /** Closes what it holds. */
  private record Loaded(GraphStore store, TestServer server) implements AutoCloseable {
    @Override
    public void close() {
      server.close();
      store.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    loaded =
        context
            .getRoot()
            .getStore(Namespace.create(ShippedServer.class))
            .getOrComputeIfAbsent("server", key -> load(), Loaded.class);
  }

  private static Loaded load() {
    GraphStore store = GraphStore.inMemory();
    try (ShippedFiles files = ShippedFiles.open()) {
      new Loader(files, LoadOptions.defaults(), "test")
          .load(List.of(files.documents()), store, done -> {});
    }
    return new Loaded(store, new TestServer(store.view(), Duration.ofSeconds(20)));
  }

  GraphStore store() {
    return Objects.requireNonNull(loaded).store();
  }

  @Override
  URI address() {
    return Objects.requireNonNull(loaded).server().address();
  }
}
