package org.stigraph.source;

/**
 * Where a line stands on its page, in points (1/72 inch) from the page's upper left corner.
 *
 * @param baseline the line's own baseline, raised figures left out
 * @param columnLeft left edge of the text column that it stands in
 * @param columnRight right edge of that column
 * @param pageWidth width of the page
 * @param pageHeight its height
 */
public record Box(
    float left,
    float right,
    float baseline,
    float columnLeft,
    float columnRight,
    float pageWidth,
    float pageHeight) {}
