package org.zhixing.report.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The parts of a workbook around its rows (ECMA-376, part 1). */
final class WorkbookParts {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    static final String SHEET_HEAD =
            XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                    + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                    + "<sheetFormatPr defaultRowHeight=\"15\"/><sheetData>";

    static final String SHEET_FOOT = "</sheetData></worksheet>";

    private WorkbookParts() {}

    /** Names and contents of all parts but the sheet, in the order in which they are written. */
    static List<Map.Entry<String, String>> around(String sheet) {
        return List.of(
                Map.entry(
                        "[Content_Types].xml",
                        XML + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType="
                                + "\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                                + " Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + override("/xl/workbook.xml", "sheet.main+xml")
                                + override("/xl/styles.xml", "styles+xml")
                                + override("/xl/worksheets/sheet1.xml", "worksheet+xml") + "</Types>"),
                Map.entry("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))),
                Map.entry(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "styles", "styles.xml"))),
                Map.entry(
                        "xl/workbook.xml",
                        XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\""
                                + sheet + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
                Map.entry("xl/styles.xml", styles()));
    }

    /** The letters of a column from 0: A, B … Z, AA … */
    static String letters(int column) {
        int rest = column / 26;
        String last = String.valueOf((char) ('A' + column % 26));
        return rest == 0 ? last : letters(rest - 1) + last;
    }

    static void escape(String text, Writer into) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> into.write("&amp;");
                case '<' -> into.write("&lt;");
                case '>' -> into.write("&gt;");
                default -> into.write(c);
            }
        }
    }

    /** Styles 0 plain, 1 date, 2 time, 3 bold. */
    private static String styles() {
        return XML + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\""
                + " formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"微软雅黑\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"微软雅黑\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"4\">" + format(0, 0) + format(164, 0) + format(20, 0) + format(0, 1) + "</cellXfs>"
                + "</styleSheet>";
    }

    private static String format(int number, int font) {
        return "<xf numFmtId=\"" + number + "\" fontId=\"" + font + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
                + " applyNumberFormat=\"1\" applyFont=\"1\"/>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String relations(String inside) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inside + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }
}
