/** Calls the stages in order and reports. */
@NullMarked
package org.stigraph.load;

import org.jspecify.annotations.NullMarked;
