/** The speed benchmark: ratios, measured in one warmed-up run (docs/benchmarks.md). */
@NullMarked
package org.stigraph.bench;

import org.jspecify.annotations.NullMarked;
