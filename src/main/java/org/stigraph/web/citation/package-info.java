/** A claim as others cite it. */
@NullMarked
package org.stigraph.web.citation;

import org.jspecify.annotations.NullMarked;
