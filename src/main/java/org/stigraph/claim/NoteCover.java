package org.stigraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stigraph.claim.NoteCitation.Scope;
import org.stigraph.document.Document;
import org.stigraph.document.FootnoteMarker;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.ReadUnit;

/**
 * Which notes cover a claim: a marker behind a name covers what is claimed with that name; one
 * behind a clause covers the clause, back to the marker or sentence start before it; one at the end
 * of a sentence covers the sentence.
 */
final class NoteCover {

  private final Map<Integer, List<FootnoteMarker>> markers = new HashMap<>();

  NoteCover(Document document) {
    for (FootnoteMarker marker : document.markers()) {
      if (marker.footnote().isPresent()) {
        markers.computeIfAbsent(marker.unit(), u -> new ArrayList<>()).add(marker);
      }
    }
  }

  /**
   * The notes that cover a claim of a unit.
   *
   * @param used the mentions that the claim rests on
   * @param focus index in the view where the claim's predicate or last word stands
   */
  List<NoteCitation> of(ReadUnit unit, List<Mention> used, int focus) {
    if (unit.unit().footnote().isPresent()) {
      return List.of(new NoteCitation(unit.unit().footnote().get(), Scope.ITSELF));
    }
    List<NoteCitation> notes = new ArrayList<>();
    String view = unit.view().text();
    int clauseStart = 0;
    for (FootnoteMarker marker : markers.getOrDefault(unit.unit().number(), List.of())) {
      int at = unit.view().index(marker.offset());
      String id = marker.footnote().orElseThrow();
      Optional<OfEntity> named = Discourse.behind(unit, at);
      Scope scope;
      boolean covers;
      if (isEnd(view, at)) {
        scope = Scope.SENTENCE;
        covers = true;
      } else if (named.isPresent()) {
        scope = Scope.NAME;
        covers = used.contains(named.get());
      } else {
        scope = Scope.CLAUSE;
        covers = focus >= clauseStart && focus < at && isBehindClause(view, at) || endsAt(used, at);
        if (isBehindClause(view, at)) {
          clauseStart = at;
        }
      }
      if (covers && notes.stream().noneMatch(n -> n.footnote().equals(id))) {
        notes.add(new NoteCitation(id, scope));
      }
    }
    return notes;
  }

  private static boolean endsAt(List<Mention> used, int at) {
    return used.stream().anyMatch(m -> m.to() == at);
  }

  private static boolean isEnd(String view, int at) {
    for (int i = at; i < view.length(); i++) {
      if ("。.」』)”！？ ".indexOf(view.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a marker stands behind the end of a clause (〜され374、) rather than behind a noun
   * (海外キャンパス348の).
   */
  private static boolean isBehindClause(String view, int at) {
    if (at == 0 || at >= view.length()) {
      return true;
    }
    char before = view.charAt(at - 1);
    boolean kana = before >= 'ぁ' && before <= 'ん';
    char behind = view.charAt(at);
    return kana
        || behind == '、'
        || behind == 'や'
        || behind == 'が'
        || view.startsWith("こと", at - 2 < 0 ? 0 : at - 2);
  }
}
