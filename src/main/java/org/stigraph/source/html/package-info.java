/** Web pages into lines that say what they are. */
@NullMarked
package org.stigraph.source.html;

import org.jspecify.annotations.NullMarked;
