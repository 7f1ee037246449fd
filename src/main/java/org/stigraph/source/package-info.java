/**
 * Files opened by their format's door into lines with their place, and the problems found on the
 * way.
 */
@NullMarked
package org.stigraph.source;

import org.jspecify.annotations.NullMarked;
