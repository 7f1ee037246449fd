/** What the pages need to know of the graph, read from it as records. */
@NullMarked
package org.stigraph.web.graph;

import org.jspecify.annotations.NullMarked;
