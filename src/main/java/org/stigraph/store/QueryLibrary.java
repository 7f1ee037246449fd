package org.stigraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;

/** The named queries: the {@code .rq} files of a folder, by name. */
public final class QueryLibrary {

  private static final String ENDING = ".rq";

  private final Map<String, NamedQuery> queries;

  private QueryLibrary(Map<String, NamedQuery> queries) {
    this.queries = queries;
  }

  /**
   * Reads every {@code .rq} file of a folder.
   *
   * @throws StoreException for the first file that cannot be used
   */
  public static QueryLibrary of(Path folder) {
    Map<String, NamedQuery> queries = new TreeMap<>();
    for (Path file : files(folder)) {
      NamedQuery query = read(file);
      queries.put(query.name(), query);
    }
    return new QueryLibrary(queries);
  }

  /**
   * Reads one file.
   *
   * @throws StoreException when it cannot be read (QU004) or used (QU001 to QU003)
   */
  public static NamedQuery read(Path file) {
    String fileName = String.valueOf(file.getFileName());
    String name =
        fileName.endsWith(ENDING)
            ? fileName.substring(0, fileName.length() - ENDING.length())
            : fileName;
    try {
      return new QueryReader()
          .read(name, file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** The query of a name. */
  public Optional<NamedQuery> find(String name) {
    return Optional.ofNullable(queries.get(name));
  }

  /** All queries, ordered by name. */
  public List<NamedQuery> all() {
    return List.copyOf(queries.values());
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(
          files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList());
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static StoreException unreadable(Path file, IOException cause) {
    return new StoreException(
        Problem.ofFile(
            "QU004",
            Severity.ERROR,
            file.toString(),
            "the query cannot be read: " + cause.getClass().getSimpleName(),
            "Name an existing .rq file in UTF-8, or one of the names that 'queries' lists."));
  }
}
