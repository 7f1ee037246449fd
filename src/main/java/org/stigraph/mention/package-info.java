/**
 * Text units to tokens and mentions: names from the authority data, names found in the text, dates,
 * quantities.
 */
@NullMarked
package org.stigraph.mention;

import org.jspecify.annotations.NullMarked;
