/** Mentions to claims by rules that are data; each claim carries its citation. */
@NullMarked
package org.stigraph.claim;

import org.jspecify.annotations.NullMarked;
