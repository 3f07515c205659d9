package org.zhixing.report.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.zhixing.report.paper.Block.Style;
import org.zhixing.report.workbook.Tone;
import org.zhixing.work.Language;

/** The styles of the file, so that who edits it changes all headings at once and the contents can be made anew. */
final class WordStyles {

    static final String TABLE = "ZhixingTable";
    static final String CONTENTS_TITLE = "ZhixingContents";
    static final String HEADER = "Header";
    static final String FOOTER = "Footer";

    private static final String FONTS =
            "<w:rFonts w:ascii=\"Microsoft YaHei\" w:hAnsi=\"Microsoft YaHei\" w:eastAsia=\"微软雅黑\" w:cs=\"Arial\"/>";

    private WordStyles() {}

    static String of(Style style) {
        return switch (style) {
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case BODY -> "Normal";
            default ->
                "Zhixing" + style.name().charAt(0) + style.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    static String contents(int level) {
        return "TOC" + level;
    }

    static void into(XWPFDocument document, Language language) {
        String lang = language == Language.ZH ? "zh-CN" : "en-US";
        StringBuilder xml = new StringBuilder(
                "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults>"
                        + "<w:rPrDefault><w:rPr>" + FONTS + "<w:color w:val=\"" + hex(Tone.INK)
                        + "\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"" + lang
                        + "\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
                        + "<w:pPrDefault><w:pPr><w:spacing w:after=\"60\" w:line=\"320\" w:lineRule=\"auto\"/>"
                        + "</w:pPr></w:pPrDefault></w:docDefaults>");
        style(xml, "Normal", "Normal", "", "", true);
        style(
                xml,
                heading(1),
                "heading 1",
                "<w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"10\" w:space=\"4\""
                        + " w:color=\"" + hex(Tone.BRAND) + "\"/></w:pBdr><w:spacing w:after=\"200\"/>"
                        + "<w:outlineLvl w:val=\"0\"/>",
                bold() + color(Tone.BRAND_INK) + size(20),
                false);
        style(
                xml,
                heading(2),
                "heading 2",
                "<w:keepNext/><w:keepLines/><w:spacing w:before=\"260\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/>",
                bold() + color(Tone.BRAND_INK) + size(12.5),
                false);
        style(xml, "Title", "Title", spacing(60, 160), bold() + size(28), false);
        style(xml, "Subtitle", "Subtitle", spacing(0, 360), color(Tone.INK2) + size(16), false);
        style(
                xml,
                of(Style.KICKER),
                "Zhixing kicker",
                spacing(0, 60),
                bold() + color(Tone.BRAND_INK) + size(13),
                false);
        style(xml, of(Style.LEAD), "Zhixing lead", spacing(40, 80), size(11), false);
        style(xml, of(Style.ITEM), "Zhixing item", "<w:spacing w:after=\"60\"/><w:ind w:left=\"200\"/>", "", false);
        style(xml, of(Style.NOTE), "Zhixing note", spacing(40, 80), color(Tone.INK3) + size(9), false);
        style(
                xml,
                TABLE,
                "Zhixing table text",
                "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"264\" w:lineRule=\"auto\"/>",
                size(9),
                false);
        style(
                xml,
                CONTENTS_TITLE,
                "Zhixing contents",
                "<w:pageBreakBefore/><w:spacing w:after=\"200\"/>",
                bold() + color(Tone.BRAND_INK) + size(20),
                false);
        style(xml, contents(1), "toc 1", spacing(80, 20), bold() + size(10.5), false);
        style(
                xml,
                contents(2),
                "toc 2",
                "<w:spacing w:after=\"0\"/><w:ind w:left=\"280\"/>",
                color(Tone.INK2) + size(9.5),
                false);
        style(xml, HEADER, "header", spacing(0, 0), color(Tone.INK3) + size(8), false);
        style(xml, FOOTER, "footer", spacing(0, 0), color(Tone.INK3) + size(8), false);
        xml.append("</w:styles>");
        try {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(xml.toString()).getStyles());
        } catch (XmlException | IllegalArgumentException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static void style(
            StringBuilder xml, String id, String name, String paragraph, String run, boolean isDefault) {
        xml.append("<w:style w:type=\"paragraph\"")
                .append(isDefault ? " w:default=\"1\"" : "")
                .append(" w:styleId=\"")
                .append(id)
                .append("\"><w:name w:val=\"")
                .append(name)
                .append("\"/>")
                .append(isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>")
                .append("<w:qFormat/><w:pPr>")
                .append(paragraph)
                .append("</w:pPr><w:rPr>")
                .append(run)
                .append("</w:rPr></w:style>");
    }

    private static String size(double points) {
        int half = (int) Math.round(points * 2);
        return "<w:sz w:val=\"" + half + "\"/><w:szCs w:val=\"" + half + "\"/>";
    }

    private static String bold() {
        return "<w:b/><w:bCs/>";
    }

    private static String color(Tone tone) {
        return "<w:color w:val=\"" + hex(tone) + "\"/>";
    }

    private static String spacing(int before, int after) {
        return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\"/>";
    }

    static String hex(Tone tone) {
        return String.format(Locale.ROOT, "%06X", tone.rgb());
    }
}
