package org.stigraph.claim;

import org.stigraph.mention.Entity;

/**
 * The work that a printed reference refers to.
 *
 * @param footnote id of the note
 * @param reference 0-based index in the note's references
 * @param work the document entity
 */
public record CitedWork(String footnote, int reference, Entity work) {}
