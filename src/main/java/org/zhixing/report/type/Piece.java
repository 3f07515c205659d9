package org.zhixing.report.type;

import org.zhixing.report.workbook.Tone;

/**
 * Characters of one look in one font, on a line.
 *
 * @param x from the line's start, in points
 */
public record Piece(String text, Face face, boolean thickened, Tone ink, double x, double width) {}
