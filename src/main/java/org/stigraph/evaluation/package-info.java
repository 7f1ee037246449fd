/** A load held against annotations: precision, recall, misses. */
@NullMarked
package org.stigraph.evaluation;

import org.jspecify.annotations.NullMarked;
