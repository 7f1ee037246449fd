/** Word and PowerPoint files into lines that say what they are. */
@NullMarked
package org.stigraph.source.office;

import org.jspecify.annotations.NullMarked;
