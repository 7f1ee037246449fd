/** Full-text search: an index in memory, made from the graph, and what it answers. */
@NullMarked
package org.stigraph.web.search;

import org.jspecify.annotations.NullMarked;
