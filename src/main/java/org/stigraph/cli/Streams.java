package org.stigraph.cli;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out the result and nothing else
 * @param err problems, and progress on a terminal
 */
record Streams(PrintStream out, PrintStream err) {}
