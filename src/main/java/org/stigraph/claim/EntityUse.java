package org.stigraph.claim;

import org.stigraph.document.Span;
import org.stigraph.mention.Entity;

/** An entity mentioned at a place: in which unit, with which words. */
public record EntityUse(Entity entity, int unit, Span span) {}
