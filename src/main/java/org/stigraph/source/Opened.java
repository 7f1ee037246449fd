package org.stigraph.source;

import java.util.List;

/**
 * What a door found in a file.
 *
 * @param lines in reading order, numbered from 1
 * @param told metadata that the format itself holds, where they are sane
 * @param pages how many pages or slides there are; 0 where the format has none
 * @param pageLabels labels of the pages; empty where they are their numbers
 * @param problems what was left out
 */
public record Opened(
    Format format,
    List<SourceLine> lines,
    Metadata told,
    int pages,
    List<String> pageLabels,
    List<Problem> problems) {

  public Opened {
    lines = List.copyOf(lines);
    pageLabels = List.copyOf(pageLabels);
    problems = List.copyOf(problems);
  }
}
