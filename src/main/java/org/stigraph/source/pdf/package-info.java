/** PDF pages into lines: reading order, places, sizes, raised figures, tables, links. */
@NullMarked
package org.stigraph.source.pdf;

import org.jspecify.annotations.NullMarked;
