package org.stigraph.mention;

import com.google.re2j.Pattern;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;

/**
 * Reads authority files: tab-separated, a header line, twelve columns, several values in a cell
 * split by {@code |}. A line with a mistake is reported and left out; the rest is read.
 */
public final class AuthorityReader {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "kind",
          "label_ja",
          "label_en",
          "kana",
          "acronyms",
          "aliases",
          "part_of",
          "valid_from",
          "valid_until",
          "same_as",
          "note");

  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?");

  private final List<AuthorityRecord> records = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, AuthorityRecord> byId = new HashMap<>();

  /** Reads one file; may be called for several. */
  public void read(String file, BufferedReader lines) throws IOException {
    String header = lines.readLine();
    if (header == null || !Arrays.asList(header.split("\t", -1)).equals(COLUMNS)) {
      report(
          "AU001",
          file,
          1,
          header == null ? "" : header,
          "the header line is not that of an authority file",
          "start the file with: " + String.join("<TAB>", COLUMNS));
      return;
    }
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        readLine(file, number, line);
      }
    }
  }

  private void readLine(String file, int number, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS.size()) {
      report(
          "AU002",
          file,
          number,
          line,
          "the line has " + cells.length + " cells, not " + COLUMNS.size(),
          "separate the cells by one tab each; leave a cell empty rather than out");
      return;
    }
    Optional<EntityType> type = EntityType.ofWord(cells[1].strip());
    if (type.isEmpty() || type.get().kind().isComposite()) {
      report(
          "AU003",
          file,
          number,
          line,
          "no kind of entity is called " + cells[1],
          "use one of the kinds that the documentation lists");
      return;
    }
    if (cells[0].isBlank() || cells[2].isBlank()) {
      report(
          "AU004",
          file,
          number,
          line,
          "id or label_ja is empty",
          "give each record an id and a label");
      return;
    }
    AuthorityRecord record =
        new AuthorityRecord(
            cells[0].strip(),
            type.get(),
            cells[2].strip(),
            text(cells[3]),
            text(cells[4]),
            several(cells[5]),
            several(cells[6]),
            several(cells[7]),
            date(cells[8], file, number, line),
            date(cells[9], file, number, line),
            several(cells[10]),
            text(cells[11]),
            file,
            number);
    AuthorityRecord earlier =
        byId.putIfAbsent(type.get().kind().word() + "/" + record.id(), record);
    if (earlier != null) {
      report(
          "AU005",
          file,
          number,
          line,
          "the id " + record.id() + " stands at " + earlier.file() + ":" + earlier.line() + " too",
          "give one of the two another id, or merge them");
      return;
    }
    records.add(record);
  }

  /** The records read so far, in order. */
  public List<AuthorityRecord> records() {
    return List.copyOf(records);
  }

  /** The mistakes found: those of single lines, unknown wholes and circles in part_of. */
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(unknownWholes());
    all.addAll(circles());
    return all;
  }

  private List<Problem> unknownWholes() {
    Set<String> ids = records.stream().map(AuthorityRecord::id).collect(Collectors.toSet());
    List<Problem> found = new ArrayList<>();
    for (AuthorityRecord record : records) {
      for (String whole : record.partOf()) {
        if (!ids.contains(whole)) {
          found.add(
              new Problem(
                  "AU008",
                  Severity.WARNING,
                  record.file(),
                  record.line(),
                  0,
                  "part_of names no record: " + whole,
                  "write the id of another line, of this file or another",
                  ""));
        }
      }
    }
    return found;
  }

  private List<Problem> circles() {
    Map<String, List<AuthorityRecord>> named = new HashMap<>();
    records.forEach(r -> named.computeIfAbsent(r.id(), id -> new ArrayList<>()).add(r));
    List<Problem> found = new ArrayList<>();
    for (AuthorityRecord record : records) {
      List<String> seen = new ArrayList<>(List.of(record.id()));
      Optional<AuthorityRecord> at = Optional.of(record);
      while (at.isPresent() && !at.get().partOf().isEmpty() && seen.size() < 32) {
        String up = at.get().partOf().get(0);
        if (up.equals(record.id())) {
          found.add(
              new Problem(
                  "AU006",
                  Severity.WARNING,
                  record.file(),
                  record.line(),
                  0,
                  "part_of goes in a circle: " + String.join(" → ", seen) + " → " + up,
                  "take one of these links out",
                  ""));
          break;
        }
        if (seen.contains(up)) {
          break;
        }
        seen.add(up);
        at = named.getOrDefault(up, List.of()).stream().findFirst();
      }
    }
    return found;
  }

  private void report(
      String code, String file, int line, String source, String message, String hint) {
    problems.add(new Problem(code, Severity.ERROR, file, line, 0, message, hint, source));
  }

  /** A year, month or day; what is none is reported and left out. */
  private Optional<String> date(String cell, String file, int number, String line) {
    Optional<String> date = text(cell);
    if (date.isEmpty() || DATE.matcher(date.get()).matches()) {
      return date;
    }
    problems.add(
        new Problem(
            "AU009",
            Severity.WARNING,
            file,
            number,
            0,
            "this is no date, and is left out: " + date.get(),
            "write a year, a month or a day: 2024, 2024-12 or 2024-12-18",
            line));
    return Optional.empty();
  }

  private static Optional<String> text(String cell) {
    return cell.isBlank() ? Optional.empty() : Optional.of(cell.strip());
  }

  private static List<String> several(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
