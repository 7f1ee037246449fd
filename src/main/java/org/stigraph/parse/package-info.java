/**
 * Text to documents: one parser a layout, sentence splitter, footnote resolver, reference splitter.
 */
@NullMarked
package org.stigraph.parse;

import org.jspecify.annotations.NullMarked;
