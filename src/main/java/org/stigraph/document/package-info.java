/**
 * The document as immutable records: sections, paragraphs, text units, tables, footnotes and
 * markers.
 */
@NullMarked
package org.stigraph.document;

import org.jspecify.annotations.NullMarked;
