package org.stigraph.parse;

import org.stigraph.source.SourceFile;

/** Reads one layout's lines into blocks and notes. */
interface LayoutParser {

  RawDocument parse(SourceFile file);
}
