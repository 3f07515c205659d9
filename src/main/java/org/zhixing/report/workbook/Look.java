package org.zhixing.report.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * How a cell looks. Looks are values: each is made from another by changing one thing.
 *
 * @param points font size
 * @param ground fill, or null for none
 * @param format number format in the spreadsheet's own language
 * @param hairline whether a thin line closes the cell below
 * @param entry whether the cell is there to be filled in: framed, and open where the sheet is protected
 * @param dashed whether a dashed line frames the cell: its number rests on too little
 */
public record Look(
        double points,
        boolean heavy,
        Tone ink,
        @Nullable Tone ground,
        HorizontalAlignment align,
        boolean wrap,
        boolean top,
        String format,
        boolean hairline,
        boolean entry,
        boolean dashed) {

    public static final Look BODY =
            new Look(10, false, Tone.INK, null, HorizontalAlignment.LEFT, true, false, "General", true, false, false);

    public static final Look PLAIN = BODY.without();

    public static final Look TITLE =
            PLAIN.points(16).bold().ink(Tone.WHITE).on(Tone.BRAND).noWrap();

    public static final Look SCOPE = PLAIN.ink(Tone.INK2).on(Tone.SUBTLE).noWrap();

    public static final Look BAND =
            PLAIN.points(11).bold().ink(Tone.BRAND_INK).on(Tone.BRAND_GROUND).noWrap();

    public static final Look HEAD = BODY.ink(Tone.INK3).on(Tone.SUBTLE);

    public static final Look NOTE = PLAIN.points(9).ink(Tone.INK3);

    public static final Look SCORE = BODY.right().format("0.0");

    public static final Look LEVEL = BODY.right().format("0.0#");

    public static final Look SHARE = BODY.right().format("0%");

    public static final Look WEIGHT = BODY.right().format("General");

    public static final Look DATE = BODY.format("yyyy-mm-dd");

    public Look points(double size) {
        return new Look(size, heavy, ink, ground, align, wrap, top, format, hairline, entry, dashed);
    }

    public Look bold() {
        return new Look(points, true, ink, ground, align, wrap, top, format, hairline, entry, dashed);
    }

    public Look ink(Tone tone) {
        return new Look(points, heavy, tone, ground, align, wrap, top, format, hairline, entry, dashed);
    }

    public Look on(@Nullable Tone tone) {
        return new Look(points, heavy, ink, tone, align, wrap, top, format, hairline, entry, dashed);
    }

    public Look right() {
        return new Look(
                points, heavy, ink, ground, HorizontalAlignment.RIGHT, wrap, top, format, hairline, entry, dashed);
    }

    public Look center() {
        return new Look(
                points, heavy, ink, ground, HorizontalAlignment.CENTER, wrap, top, format, hairline, entry, dashed);
    }

    /** With the text at the top of the cell instead of its middle: for long reading text. */
    public Look atTop() {
        return new Look(points, heavy, ink, ground, align, wrap, true, format, hairline, entry, dashed);
    }

    public Look noWrap() {
        return new Look(points, heavy, ink, ground, align, false, top, format, hairline, entry, dashed);
    }

    public Look wrapped() {
        return new Look(points, heavy, ink, ground, align, true, top, format, hairline, entry, dashed);
    }

    public Look format(String code) {
        return new Look(points, heavy, ink, ground, align, wrap, top, code, hairline, entry, dashed);
    }

    public Look without() {
        return new Look(points, heavy, ink, ground, align, wrap, top, format, false, entry, dashed);
    }

    /** A cell to fill in. */
    public Look asEntry() {
        return new Look(points, heavy, ink, ground, align, wrap, top, format, hairline, true, dashed);
    }

    /** A number that rests on too little: muted, framed by a dashed line. */
    public Look little() {
        return new Look(points, heavy, Tone.INK3, ground, align, wrap, top, format, hairline, entry, true);
    }
}
