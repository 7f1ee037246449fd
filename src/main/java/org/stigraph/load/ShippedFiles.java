package org.stigraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The documents, authority data, rules, queries and ontology that ship with the program: inside its
 * jar, or in the build's output folder. Keeps the jar open until closed.
 */
public final class ShippedFiles implements AutoCloseable {

  private final Path root;
  private final Optional<FileSystem> jar;

  private ShippedFiles(Path root, Optional<FileSystem> jar) {
    this.root = root;
    this.jar = jar;
  }

  /** Opens what ships with the running program. */
  public static ShippedFiles open() {
    URL marker = ShippedFiles.class.getResource("/ontology/stigraph.ttl");
    if (marker == null) {
      throw new IllegalStateException("the program is incomplete: its ontology is missing");
    }
    try {
      if (marker.getProtocol().equals("jar")) {
        String inner = marker.getPath();
        Path file = Path.of(new URI(inner.substring(0, inner.indexOf("!/"))));
        FileSystem jar = FileSystems.newFileSystem(file);
        return new ShippedFiles(jar.getPath("/"), Optional.of(jar));
      }
      Path ontology = Path.of(marker.toURI()).getParent();
      Path root = ontology == null ? null : ontology.getParent();
      if (root == null) {
        throw new IllegalStateException("the program has no folder: " + marker);
      }
      return new ShippedFiles(root, Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The shipped documents. */
  public Path documents() {
    return folder("data/documents");
  }

  /** The shipped authority files. */
  public Path authority() {
    return folder("data/authority");
  }

  /** The shipped rule files. */
  public Path rules() {
    return folder("data/rules");
  }

  /** The shipped queries. */
  public Path queries() {
    return folder("queries");
  }

  /** The ontology, the labels of foreign terms, and the shapes. */
  public Path ontology() {
    return folder("ontology");
  }

  @Override
  public void close() {
    try {
      if (jar.isPresent()) {
        jar.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder(String name) {
    return root.resolve(name);
  }

  /** The files of a folder with an ending, ordered by name; none when there is no such folder. */
  static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
