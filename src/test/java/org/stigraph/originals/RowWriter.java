package org.stigraph.originals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.stigraph.store.Answer;

/**
 * Writes the rows of an answer so that they may be kept beside the tests, also those from documents
 * that are not ours: one tab-separated line a row, sorted, below a line with the variables.
 *
 * <ul>
 *   <li>An address stands without the base. Claims are left out: their addresses hang on the words.
 *   <li>Whole passages and notes stand as their place in the canonical text ({@code #char=120,185}:
 *       code points, 0-based, half-open), with the document before it where the row has none; where
 *       the same words stand more than once and no claim says which are meant, all are joined by
 *       bars.
 *   <li>The name of an open issue, what is said about it, and everything longer than {@value
 *       #LONGEST} code points stand as their length: {@code @57}.
 *   <li>Other literals stand as they are; an unbound variable is an empty cell.
 * </ul>
 */
final class RowWriter {

  private static final int LONGEST = 40;
  private static final String LABEL = "Label";
  private static final String CLAIM = "claim";
  private static final String CHALLENGE = "id/challenge/";
  private static final Set<String> WORDS =
      Set.of("sentence", "markerSentence", "sentence1", "sentence2", "text");

  private final DatasetGraph view;
  private final String base;
  private final Passages passages;

  RowWriter(DatasetGraph view, String base) {
    this.view = view;
    this.base = base;
    this.passages = new Passages(view.getDefaultGraph(), base);
  }

  /** The lines of an answer, the variables first. */
  List<String> lines(Answer answer) {
    return Txn.calculateRead(view, () -> rows(answer));
  }

  private List<String> rows(Answer answer) {
    List<String> variables =
        answer.variables().stream().filter(variable -> !variable.startsWith(CLAIM)).toList();
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < answer.size(); row++) {
      List<String> cells = new ArrayList<>();
      for (String variable : variables) {
        cells.add(cell(answer, row, variable));
      }
      rows.add(String.join("\t", cells));
    }
    rows.sort(null);
    rows.add(0, String.join("\t", variables));
    return rows;
  }

  private String cell(Answer answer, int row, String variable) {
    Node term = answer.term(row, variable);
    if (term == null) {
      return "";
    }
    if (WORDS.contains(variable)) {
      return place(answer, row, variable, term);
    }
    String text = shortened(answer.text(row, variable));
    int length = text.codePointCount(0, text.length());
    boolean hidden = term.isLiteral() && (length > LONGEST || isOfIssue(answer, row, variable));
    return hidden ? "@" + length : text;
  }

  private String place(Answer answer, int row, String variable, Node words) {
    String last = variable.substring(variable.length() - 1);
    String number = Character.isDigit(last.charAt(0)) ? last : "";
    Node claim = answer.term(row, CLAIM + number);
    Node document = answer.term(row, "document" + number);
    Set<String> places =
        claim == null ? passages.holding(words, document) : passages.stating(claim);
    return String.join(
        "|",
        places.stream()
            .map(place -> document == null ? place : place.substring(place.indexOf('#')))
            .toList());
  }

  /** Whether a cell names an open issue or says something about it: the document's own words. */
  private boolean isOfIssue(Answer answer, int row, String variable) {
    String of =
        variable.endsWith(LABEL)
            ? variable.substring(0, variable.length() - LABEL.length())
            : variable;
    return of.equals("remedy")
        || isChallenge(answer.term(row, of))
        || (of.startsWith("value") && isChallenge(answer.term(row, "subject")));
  }

  private boolean isChallenge(@Nullable Node thing) {
    return thing != null && thing.isURI() && shortened(thing.getURI()).startsWith(CHALLENGE);
  }

  private String shortened(String text) {
    return text.startsWith(base) ? text.substring(base.length()) : text;
  }
}
