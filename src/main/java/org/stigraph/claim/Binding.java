package org.stigraph.claim;

import java.util.List;
import java.util.Map;
import org.stigraph.mention.Mention;

/**
 * What a rule found: the mentions that fill its slots.
 *
 * @param slots slot name to what fills it
 * @param carried slots filled by what was said before, outside this unit or clause
 * @param focus index in the view that tells which marker covers the claim: the end of the anchor or
 *     predicate
 * @param from first index of the words concerned
 * @param to their end
 */
record Binding(
    Rule rule,
    Map<String, List<Mention>> slots,
    java.util.Set<String> carried,
    Clause.Modality modality,
    int from,
    int to,
    int focus) {}
