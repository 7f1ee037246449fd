package org.stigraph.source;

import java.util.List;

/**
 * A file that was opened and decoded: what every layout parser starts from.
 *
 * @param path the file as the user named it, used in messages
 * @param stem the file name without directories and ending: the document's name unless metadata say
 *     otherwise
 * @param extension the ending without dot, lower case, may be empty
 * @param metadata front matter or side file; empty metadata when there is none
 * @param lines the lines behind the front matter, with their numbers in the file
 */
public record SourceFile(
    String path, String stem, String extension, Metadata metadata, List<SourceLine> lines) {

  public SourceFile {
    lines = List.copyOf(lines);
  }
}
