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
 * @param format told by the file's content
 * @param told what the format itself says about the document: it gives way to what the document
 *     prints
 * @param pages how many pages or slides the format says there are; 0 where it says nothing
 * @param pageLabels the label of each page where they differ from its number, as iv; else empty
 */
public record SourceFile(
    String path,
    String stem,
    String extension,
    Metadata metadata,
    List<SourceLine> lines,
    Format format,
    Metadata told,
    int pages,
    List<String> pageLabels) {

  public SourceFile {
    lines = List.copyOf(lines);
    pageLabels = List.copyOf(pageLabels);
  }

  /** A file of plain text. */
  public SourceFile(
      String path, String stem, String extension, Metadata metadata, List<SourceLine> lines) {
    this(path, stem, extension, metadata, lines, Format.TEXT, Metadata.none(), 0, List.of());
  }

  /** Whether its format says more about its lines than their words. */
  public boolean isStyled() {
    return format != Format.TEXT;
  }

  /** The same file with other lines. */
  public SourceFile withLines(List<SourceLine> others) {
    return new SourceFile(path, stem, extension, metadata, others, format, told, pages, pageLabels);
  }
}
