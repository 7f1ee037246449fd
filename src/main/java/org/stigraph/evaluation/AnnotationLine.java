package org.stigraph.evaluation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.Serial;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stigraph.claim.Property;
import org.stigraph.document.Document;
import org.stigraph.document.Footnote;
import org.stigraph.document.Span;
import org.stigraph.document.TextUnit;

/** Reads one fact of an annotation file. */
final class AnnotationLine {

  private static final Pattern PLACE = Pattern.compile("@([0-9]{1,9})-([0-9]{1,9})");
  private static final Pattern FIGURE = Pattern.compile("(.+)#([0-9]{1,3})");
  private static final Pattern OFFSET = Pattern.compile("[0-9]{1,9}");
  private static final String CALENDAR = "sti:calendar";

  private final Document document;
  private final Set<String> footnotes = new HashSet<>();

  AnnotationLine(Document document) {
    this.document = document;
    document.footnotes().stream()
        .filter(note -> note.label().isPresent())
        .map(Footnote::id)
        .forEach(footnotes::add);
  }

  /** What is wrong with a line. */
  static final class Mistake extends Exception {
    @Serial private static final long serialVersionUID = 1L;
    private final String code;
    private final String hint;

    Mistake(String code, String message, String hint) {
      super(message);
      this.code = code;
      this.hint = hint;
    }

    String code() {
      return code;
    }

    String hint() {
      return hint;
    }
  }

  /**
   * Reads a line.
   *
   * @param number 1-based
   * @throws Mistake when it cannot be used
   */
  Annotation read(int number, String line) throws Mistake {
    String[] cells = line.split("\t", -1);
    if (cells.length != AnnotationReader.COLUMNS.size()) {
      throw new Mistake(
          "AN005",
          "the line has " + cells.length + " cells, not " + AnnotationReader.COLUMNS.size(),
          "separate the cells by one tab each; leave a cell empty rather than out");
    }
    if (!Annotation.KINDS.contains(cells[0])) {
      throw new Mistake(
          "AN005",
          "no kind of fact is called " + cells[0],
          "use one of " + String.join(", ", Annotation.KINDS));
    }
    Span span = span(cells[1], cells[2]);
    TextUnit unit = unit(span);
    Property property = property(cells[4]);
    String value = value(property, words(cells[5], span));
    Matcher figure = FIGURE.matcher(cells[3]);
    boolean numbered = figure.matches();
    return new Annotation(
        number,
        cells[0],
        unit.number(),
        span,
        subject(numbered ? figure.group(1) : cells[3], span),
        numbered ? Integer.parseInt(figure.group(2)) : 1,
        property,
        value,
        footnotes(cells[6]),
        qualifiers(cells[7]),
        planned(cells[8]));
  }

  private Span span(String start, String end) throws Mistake {
    if (!OFFSET.matches(start) || !OFFSET.matches(end)) {
      throw new Mistake(
          "AN007",
          "the offsets " + start + " and " + end + " are no numbers",
          "count code points of the canonical text from 0, the end exclusive");
    }
    int from = Integer.parseInt(start);
    int to = Integer.parseInt(end);
    if (from >= to) {
      throw new Mistake("AN007", "there are no words from " + from + " to " + to, "");
    }
    if (to > document.text().length()) {
      throw new Mistake(
          "AN007",
          "the offsets point past the text, which has " + document.text().length() + " characters",
          "count code points of the canonical text from 0, the end exclusive");
    }
    return new Span(from, to);
  }

  private TextUnit unit(Span span) throws Mistake {
    for (TextUnit unit : document.units()) {
      if (unit.span().contains(span)) {
        return unit;
      }
    }
    throw new Mistake(
        "AN007",
        "the words from " + span.start() + " to " + span.end() + " are not within one sentence",
        "note the fact at the sentence, list item, row or line that states it");
  }

  private String subject(String cell, Span span) throws Mistake {
    String words = words(cell, span);
    if (words.isBlank()) {
      throw new Mistake("AN005", "the subject is empty", "name the entity");
    }
    return words;
  }

  /** {@code @} stands for the words annotated, {@code @12-34} for those at other offsets. */
  private String words(String cell, Span span) throws Mistake {
    if (cell.equals("@")) {
      return document.text().slice(span);
    }
    Matcher place = PLACE.matcher(cell);
    return place.matches()
        ? document.text().slice(span(place.group(1), place.group(2)))
        : cell.strip();
  }

  private static Property property(String name) throws Mistake {
    return Property.ofCompactName(name)
        .orElseThrow(
            () ->
                new Mistake(
                    "AN006",
                    "no property is called " + name,
                    "use a property's compact name, such as schema:startDate"));
  }

  private static String value(Property property, String value) throws Mistake {
    ValueForm form = ValueForm.of(property);
    if (!form.fits(value)) {
      throw new Mistake(
          "AN008",
          "the value of " + property.compactName() + " cannot be " + value,
          "write " + form.description());
    }
    return value;
  }

  private Set<String> footnotes(String cell) throws Mistake {
    Set<String> found = new HashSet<>();
    for (String number : cell.split(",", -1)) {
      if (number.isBlank()) {
        continue;
      }
      if (!footnotes.contains(number.strip())) {
        throw new Mistake(
            "AN009",
            "the document has no footnote " + number.strip(),
            "write numbers as printed, without brackets; several separated by commas");
      }
      found.add(number.strip());
    }
    return found;
  }

  private static Map<String, String> qualifiers(String cell) throws Mistake {
    Map<String, String> qualifiers = new HashMap<>();
    for (String pair : cell.split(";", -1)) {
      if (pair.isBlank()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair.strip() : pair.substring(0, equals).strip();
      String value = equals < 0 ? "" : pair.substring(equals + 1).strip();
      if (!name.equals(CALENDAR)) {
        Optional<Property> property = Property.ofCompactName(name);
        if (property.isEmpty() || value.isEmpty()) {
          throw new Mistake(
              "AN006", "the qualifier " + pair + " is none", "write name=value, such as sti:when=");
        }
        value(property.get(), value);
      }
      qualifiers.put(name, value);
    }
    return qualifiers;
  }

  private static boolean planned(String cell) throws Mistake {
    return switch (cell) {
      case "planned" -> true;
      case "stated" -> false;
      default ->
          throw new Mistake("AN005", "no status is called " + cell, "write stated or planned");
    };
  }
}
