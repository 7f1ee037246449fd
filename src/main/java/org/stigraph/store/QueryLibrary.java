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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;

/**
 * The named queries: the {@code .rq} files of a folder, by name. A query is parsed when it is first
 * asked for, as most of those who start the program need none or one of them.
 */
public final class QueryLibrary {

  private static final String ENDING = ".rq";

  private final Map<String, Text> texts;
  private final Map<String, NamedQuery> parsed = new ConcurrentHashMap<>();

  /** A query's file and its text. */
  private record Text(String name, String file, String content) {

    NamedQuery parsed() {
      return new QueryReader().read(name, file, content);
    }
  }

  private QueryLibrary(Map<String, Text> texts) {
    this.texts = texts;
  }

  /**
   * Reads every {@code .rq} file of a folder.
   *
   * @throws StoreException for the first file that cannot be read (QU004)
   */
  public static QueryLibrary of(Path folder) {
    Map<String, Text> texts = new TreeMap<>();
    for (Path file : files(folder)) {
      Text text = text(file);
      texts.put(text.name(), text);
    }
    return new QueryLibrary(texts);
  }

  /**
   * Reads one file.
   *
   * @throws StoreException when it cannot be read (QU004) or used (QU001 to QU003)
   */
  public static NamedQuery read(Path file) {
    return text(file).parsed();
  }

  /**
   * The query of a name.
   *
   * @throws StoreException when its file cannot be used (QU001 to QU003)
   */
  public Optional<NamedQuery> find(String name) {
    Text text = texts.get(name);
    return text == null
        ? Optional.empty()
        : Optional.of(parsed.computeIfAbsent(name, n -> text.parsed()));
  }

  /**
   * All queries, ordered by name.
   *
   * @throws StoreException for the first file that cannot be used (QU001 to QU003)
   */
  public List<NamedQuery> all() {
    return texts.keySet().stream().flatMap(name -> find(name).stream()).toList();
  }

  private static Text text(Path file) {
    String fileName = String.valueOf(file.getFileName());
    String name =
        fileName.endsWith(ENDING)
            ? fileName.substring(0, fileName.length() - ENDING.length())
            : fileName;
    try {
      return new Text(name, file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
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
