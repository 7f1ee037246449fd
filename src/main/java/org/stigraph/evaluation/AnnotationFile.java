package org.stigraph.evaluation;

import java.util.List;
import java.util.Set;
import org.stigraph.claim.Property;

/**
 * The annotations of one document.
 *
 * @param file their file as named, for messages
 * @param set what the document is for: {@code development}, or {@code held-out} for texts that
 *     nobody looked at who made rules
 * @param leftOut properties that readers did not annotate: no claim of these is right or wrong
 * @param identifying properties that only say which entity is meant: where the entity is annotated,
 *     a claim of these that is not annotated is not wrong
 */
record AnnotationFile(
    String file,
    String set,
    Set<Property> leftOut,
    Set<Property> identifying,
    List<Annotation> annotations) {

  AnnotationFile {
    leftOut = Set.copyOf(leftOut);
    identifying = Set.copyOf(identifying);
    annotations = List.copyOf(annotations);
  }
}
