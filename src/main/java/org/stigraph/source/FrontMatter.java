package org.stigraph.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Metadata as YAML: between two lines {@code ---} at the top of a file, or in the side file {@code
 * NAME.meta.yaml}. Known keys are {@code id, title, publisher, issued, language, url, rights,
 * digestOf, textShown}; an unknown key is a warning, so that a slip of the pen shows.
 */
final class FrontMatter {

  private static final String ISSUED = "issued";
  private static final String TEXT_SHOWN = "textShown";
  private static final Set<String> KEYS =
      Set.of(
          "id", "title", "publisher", ISSUED, "language", "url", "rights", "digestOf", TEXT_SHOWN);
  private static final String HINT =
      "Write lines such as 'title: …' between two lines '---'; quote values that hold a colon.";

  /** The farthest line at which front matter may end: it is a few lines, never a document. */
  private static final int LONGEST = 200;

  private FrontMatter() {}

  /**
   * What was found.
   *
   * @param lines how many lines of the file it takes, its two fences included; 0 for a side file
   */
  record Result(Fields metadata, int lines, List<Problem> problems) {}

  /** The values by key, in no order. */
  record Fields(Map<String, String> values) {

    Metadata orElse(Fields other) {
      return new Metadata(
          get("id", other),
          get("title", other),
          get("publisher", other),
          get("issued", other),
          get("language", other),
          get("url", other),
          get("rights", other),
          get("digestOf", other),
          get(TEXT_SHOWN, other).map(Boolean::valueOf).orElse(true));
    }

    private Optional<String> get(String key, Fields other) {
      return Optional.ofNullable(values.get(key))
          .or(() -> Optional.ofNullable(other.values().get(key)));
    }
  }

  /** Front matter at the top of a file's lines. */
  static Result atTop(String file, List<SourceLine> lines) {
    if (!lines.get(0).text().stripTrailing().equals("---")) {
      return nothing();
    }
    StringBuilder yaml = new StringBuilder();
    int end = 1;
    int limit = Math.min(lines.size(), LONGEST);
    while (end < limit && !isFence(lines.get(end).text())) {
      yaml.append(lines.get(end).text()).append('\n');
      end++;
    }
    if (end == limit) {
      boolean ruler = lines.size() < 2 || lines.get(1).isBlank();
      return ruler ? nothing() : notClosed(file, lines.get(0));
    }
    return parse(file, yaml.toString(), 1, lines, end + 1);
  }

  /** The side file next to a document. */
  static Result beside(Path document, String stem) {
    Path side = document.resolveSibling(stem + ".meta.yaml");
    if (!Files.isRegularFile(side)) {
      return nothing();
    }
    try {
      String text = Files.readString(side);
      List<SourceLine> lines = new ArrayList<>();
      for (String line : (Iterable<String>) text.lines()::iterator) {
        lines.add(new SourceLine(lines.size() + 1, line));
      }
      return parse(side.toString(), text, 0, lines, 0);
    } catch (CharacterCodingException e) {
      return failed(
          Problem.ofFile(
              "IN008", Severity.ERROR, side.toString(), "is not UTF-8", "Convert it to UTF-8."));
    } catch (IOException e) {
      return failed(
          Problem.ofFile(
              "IN008", Severity.ERROR, side.toString(), "cannot be read", "Check its rights."));
    }
  }

  private static Result parse(
      String file, String yaml, int firstLine, List<SourceLine> lines, int taken) {
    Object loaded;
    try {
      LoadSettings settings =
          LoadSettings.builder().setLabel(file).setAllowDuplicateKeys(false).build();
      loaded = new Load(settings).loadFromString(yaml);
    } catch (MarkedYamlEngineException e) {
      int row = e.getProblemMark().map(Mark::getLine).orElse(0);
      int index = Math.min(Math.max(firstLine + row, 0), lines.size() - 1);
      SourceLine at = index < 0 ? new SourceLine(0, "") : lines.get(index);
      String why = e.getProblem() == null ? "no YAML" : e.getProblem().strip();
      return failed(
          Problem.atLine("IN007", Severity.ERROR, file, at, "bad metadata: " + why, HINT));
    } catch (YamlEngineException | IllegalArgumentException e) {
      return failed(
          Problem.ofFile("IN007", Severity.ERROR, file, "bad metadata: " + e.getMessage(), HINT));
    }
    if (loaded == null) {
      return new Result(new Fields(Map.of()), taken, List.of());
    }
    if (!(loaded instanceof Map<?, ?> map)) {
      SourceLine at = lines.get(Math.min(firstLine, lines.size() - 1));
      String message = "bad metadata: lines 'key: value' are wanted";
      return failed(Problem.atLine("IN007", Severity.ERROR, file, at, message, HINT));
    }
    return fields(file, map, firstLine, lines, taken);
  }

  private static Result fields(
      String file, Map<?, ?> map, int firstLine, List<SourceLine> lines, int taken) {
    Map<String, String> values = new java.util.HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String key = String.valueOf(entry.getKey());
      Object value = entry.getValue();
      if (!KEYS.contains(key)) {
        SourceLine at = lineOf(key, firstLine, lines);
        problems.add(
            Problem.atLine(
                "IN009",
                Severity.WARNING,
                file,
                at,
                "unknown metadata key '" + key + "'",
                "Known are id, title, publisher, issued, language, url, rights, digestOf, textShown."));
      } else if (value instanceof Map || value instanceof Iterable) {
        SourceLine at = lineOf(key, firstLine, lines);
        String message = "bad metadata: '" + key + "' wants one value";
        problems.add(Problem.atLine("IN007", Severity.ERROR, file, at, message, HINT));
      } else if (key.equals(TEXT_SHOWN) && !(value instanceof Boolean)) {
        SourceLine at = lineOf(key, firstLine, lines);
        String message = "bad metadata: '" + key + "' is true or false";
        problems.add(Problem.atLine("IN007", Severity.ERROR, file, at, message, HINT));
      } else if (key.equals(ISSUED) && value != null && !isDate(String.valueOf(value))) {
        SourceLine at = lineOf(key, firstLine, lines);
        problems.add(
            Problem.atLine(
                "IN022",
                Severity.WARNING,
                file,
                at,
                "the day of issue is no date, and is left out: " + value,
                "Write a year, a month or a day: 2024, 2024-12 or 2024-12-18."));
      } else if (value != null && !String.valueOf(value).isBlank()) {
        values.put(key, String.valueOf(value).strip());
      }
    }
    return new Result(new Fields(values), taken, problems);
  }

  private static boolean isDate(String value) {
    String date = value.strip();
    try {
      switch (date.length()) {
        case 4 -> Year.parse(date);
        case 7 -> YearMonth.parse(date);
        default -> LocalDate.parse(date);
      }
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static SourceLine lineOf(String key, int firstLine, List<SourceLine> lines) {
    int limit = Math.min(lines.size(), LONGEST);
    for (int i = firstLine; i < limit; i++) {
      if (lines.get(i).text().stripLeading().startsWith(key)) {
        return lines.get(i);
      }
    }
    return lines.get(Math.min(firstLine, lines.size() - 1));
  }

  private static boolean isFence(String line) {
    String stripped = line.stripTrailing();
    return stripped.equals("---") || stripped.equals("...");
  }

  private static Result notClosed(String file, SourceLine at) {
    return failed(
        Problem.atLine(
            "IN007", Severity.ERROR, file, at, "the metadata never end", "Close them with '---'."));
  }

  private static Result failed(Problem problem) {
    return new Result(new Fields(Map.of()), 0, List.of(problem));
  }

  private static Result nothing() {
    return new Result(new Fields(Map.of()), 0, List.of());
  }
}
