/** The commands: the only place with exit codes and standard output. */
@NullMarked
package org.stigraph.cli;

import org.jspecify.annotations.NullMarked;
