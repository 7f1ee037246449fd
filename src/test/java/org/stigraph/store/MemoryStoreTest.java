package org.stigraph.store;

/** The contract on the store in memory. */
class MemoryStoreTest extends GraphStoreContract {

  @Override
  GraphStore open() {
    return GraphStore.inMemory();
  }
}
