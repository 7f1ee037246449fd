package org.stigraph.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;
import org.stigraph.store.GraphStore;

/**
 * Which files were loaded into a database, by their content, so that a load passes over what has
 * not changed: a file {@code DIR.loads.tsv} beside the database's directory, which holds nothing
 * but its own. The digest covers the file, its side file, the program's version and the load's
 * options.
 */
public final class LoadLedger {

  private static final String NAME = ".loads.tsv";

  /** A digest, the six numbers and two words of a loaded document, and its file. */
  private static final int CELLS = 10;

  private record Entry(String digest, LoadedDocument document) {}

  private final Optional<Path> file;
  private final String options;
  private final Map<String, Entry> before = new TreeMap<>();
  private final Map<String, Entry> after = new TreeMap<>();

  private LoadLedger(Optional<Path> file, String options) {
    this.file = file;
    this.options = options;
  }

  /** A ledger that knows nothing and is not kept. */
  public static LoadLedger none() {
    return new LoadLedger(Optional.empty(), "");
  }

  /**
   * The ledger of a database directory.
   *
   * @param force whether all files are to be loaded again
   */
  public static LoadLedger of(Path database, LoadOptions options, String version, boolean force) {
    Path whole = database.toAbsolutePath().normalize();
    Path file = whole.resolveSibling(whole.getFileName() + NAME);
    LoadLedger ledger =
        new LoadLedger(Optional.of(file), version + " " + options + stamps(options));
    if (Files.exists(file)) {
      try (Stream<String> lines = Files.lines(file)) {
        lines.map(line -> line.split("\t", CELLS)).forEach(ledger::known);
      } catch (IOException | RuntimeException e) {
        ledger.before.clear();
      }
    }
    ledger.after.putAll(ledger.before);
    if (force) {
      ledger.before.clear();
    }
    return ledger;
  }

  private void known(String[] cells) {
    if (cells.length == CELLS) {
      before.put(
          cells[9],
          new Entry(
              cells[0],
              new LoadedDocument(
                  cells[1],
                  cells[2],
                  Integer.parseInt(cells[3]),
                  Integer.parseInt(cells[4]),
                  Integer.parseInt(cells[5]),
                  Integer.parseInt(cells[6]),
                  Integer.parseInt(cells[7]),
                  Integer.parseInt(cells[8]))));
    }
  }

  /** Sizes and times of one's own authority and rule files. */
  private static String stamps(LoadOptions options) {
    StringBuilder stamps = new StringBuilder();
    for (Path folder :
        Stream.concat(options.authority().stream(), options.rules().stream()).toList()) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          stamps.append(file).append(Files.size(file)).append(Files.getLastModifiedTime(file));
        }
      } catch (IOException e) {
        stamps.append(folder);
      }
    }
    return stamps.toString();
  }

  /** The names of the documents in a store, where the ledger is kept. */
  Set<String> stored(GraphStore store) {
    return file.isEmpty() || before.isEmpty()
        ? Set.of()
        : store.documents().stream().map(one -> one.id()).collect(Collectors.toSet());
  }

  /** What a file is known by; empty where it cannot be read or the ledger is not kept. */
  String digest(Path document) {
    if (file.isEmpty()) {
      return "";
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(options.getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(document));
      Path side = side(document);
      if (Files.exists(side)) {
        digest.update(Files.readAllBytes(side));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException | NoSuchAlgorithmException | OutOfMemoryError e) {
      return "";
    }
  }

  private static Path side(Path document) {
    String name = String.valueOf(document.getFileName());
    int dot = name.lastIndexOf('.');
    return document.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".meta.yaml");
  }

  /** What a file gave when it was loaded before, if it is the same. */
  Optional<LoadedDocument> unchanged(Path document, String digest) {
    return Optional.ofNullable(before.get(key(document)))
        .filter(entry -> !digest.isEmpty() && entry.digest().equals(digest))
        .map(Entry::document);
  }

  /**
   * The name of the document that a file was loaded as before, if no other file was loaded as it.
   */
  Optional<String> documentOf(Path file) {
    Optional<String> before =
        Optional.ofNullable(after.get(key(file))).map(entry -> entry.document().document());
    return before.filter(
        name ->
            after.entrySet().stream()
                .filter(one -> !one.getKey().equals(key(file)))
                .noneMatch(one -> one.getValue().document().document().equals(name)));
  }

  /** Notes that a file was loaded. */
  void add(Path document, String digest, LoadedDocument loaded) {
    if (!digest.isEmpty()) {
      after.put(key(document), new Entry(digest, loaded));
    }
  }

  private static String key(Path document) {
    return document.toAbsolutePath().normalize().toString();
  }

  /** Writes what is known now. */
  void write(Consumer<Problem> problems) {
    if (file.isEmpty()) {
      return;
    }
    List<String> lines =
        after.entrySet().stream()
            .map(
                one ->
                    one.getValue().digest()
                        + "\t"
                        + one.getValue().document().line()
                        + "\t"
                        + one.getKey())
            .toList();
    try {
      Path fresh = file.get().resolveSibling(file.get().getFileName() + ".new");
      Files.write(fresh, lines);
      Files.move(fresh, file.get(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      problems.accept(
          Problem.ofFile(
              "LD007",
              Severity.WARNING,
              file.get().toString(),
              "cannot be written: the next load will load all files again",
              "Check the folder's access rights and the space on the disk."));
    }
  }
}
