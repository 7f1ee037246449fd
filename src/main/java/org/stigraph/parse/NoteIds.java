package org.stigraph.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ids of notes: the label where it is the only one; {@code 2.1} for the 1 of the second run of
 * numbers where numbering begins again; {@code 12-2} for a number given twice in one run.
 */
record NoteIds(List<String> ids, Set<Integer> repeated) {

  static NoteIds of(List<RawNote> notes) {
    Map<Integer, Integer> runs = new HashMap<>();
    Map<String, Integer> chainOfLabel = new HashMap<>();
    boolean restarts = false;
    for (RawNote note : notes) {
      if (note.isNumbered()) {
        runs.putIfAbsent(note.chain(), runs.size() + 1);
        Integer before = chainOfLabel.putIfAbsent(note.label(), note.chain());
        restarts |= before != null && before != note.chain();
      }
    }
    List<String> ids = new ArrayList<>();
    Set<Integer> repeated = new HashSet<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < notes.size(); i++) {
      RawNote note = notes.get(i);
      if (!note.isNumbered()) {
        ids.add("");
        continue;
      }
      String id = restarts ? id(note.label(), runs.getOrDefault(note.chain(), 1)) : note.label();
      int count = seen.merge(id, 1, Integer::sum);
      if (count > 1) {
        repeated.add(i);
        id = id + "-" + count;
      }
      ids.add(id);
    }
    return new NoteIds(ids, repeated);
  }

  private static String id(String label, int run) {
    return run + "." + label;
  }

  boolean isRepeated(int note) {
    return repeated.contains(note);
  }
}
