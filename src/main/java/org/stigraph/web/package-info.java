/** The Fuseki server and its pages; sees only the graph. */
@NullMarked
package org.stigraph.web;

import org.jspecify.annotations.NullMarked;
