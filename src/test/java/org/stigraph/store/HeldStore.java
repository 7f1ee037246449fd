package org.stigraph.store;

import java.io.IOException;
import java.nio.file.Path;

/** Another process in the middle of a load, to be killed. */
final class HeldStore {

  private HeldStore() {}

  static void put(GraphStore store, String id) {
    try (StoreTransaction transaction = store.begin()) {
      transaction.replace(new DocumentFixture(id, id).name(), new DocumentFixture(id, id).graph());
      transaction.commit();
    }
  }

  /** Starts the process; it says {@code writing} when it has written and not committed. */
  static Process start(Path directory) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path", ""),
            HeldStore.class.getName(),
            directory.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  public static void main(String[] args) throws InterruptedException {
    try (GraphStore store = GraphStore.at(Path.of(args[0]));
        StoreTransaction transaction = store.begin()) {
      transaction.remove(new DocumentFixture("old", "old").name());
      DocumentFixture document = new DocumentFixture("new", "new");
      transaction.replace(document.name(), document.graph());
      System.out.println("writing");
      System.out.flush();
      Thread.sleep(60_000);
    }
  }
}
