package org.zhixing.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that what no honest program writes can stand in it. */
final class Workbook {

    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    /** Where a cell's type means a style, its place among those of {@code styles.xml}. */
    private static final List<String> STYLES = List.of("", "date", "time", "percent");

    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "&",
            "\"",
            "&#x0;",
            "&#xD800;",
            "&#1114112;",
            "&lol;",
            "&amp;",
            "]]>",
            "<![CDATA[",
            "<!--",
            "<!DOCTYPE a [<!ENTITY lol \"lol\">]>",
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
            "<?xml version=\"1.0\" encoding=\"GBK\"?>",
            "<x:row xmlns:x=\"y\">",
            "</row>",
            "</c>",
            "<row r=\"1048577\">",
            "<row r=\"0\">",
            "<c r=\"XFE1\"><v>1</v></c>",
            "<c r=\"A0\" s=\"-1\"/>",
            "<c t=\"s\"><v>-1</v></c>",
            "<c t=\"s\"><v>99999999999</v></c>",
            "<c t=\"d\"><v>2025-02-30T24:00:00</v></c>",
            "<c s=\"1\"><v>1e9</v></c>",
            "<c s=\"2\"><v>-0.5</v></c>",
            "<c><v>1e-400</v></c>",
            "<c><f>1+1</f></c>",
            "<c><f>_xlfn.DISPIMG(\"ID_1\",1)</f><v>=</v></c>",
            "<mergeCells count=\"1\"><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>",
            "<is><r><t>a</t></r><rPh><t>b</t></rPh></is>",
            "<sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/>",
            "<workbookPr date1904=\"1\"/>",
            "../../../../etc/x.xml",
            "%00",
            "\u0000",
            "\uD83C\uDF31");

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> shared = new ArrayList<>();

    /** @param manner whether texts are shared, and whether cells and rows say where they stand */
    Workbook(List<Grid> grids, int manner) {
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= grids.size(); i++) {
            sheets.append("<sheet name=\"").append(escaped(grids.get(i - 1).name));
            sheets.append("\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
            relations.append(relation("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
            parts.put("xl/worksheets/sheet" + i + ".xml", sheet(grids.get(i - 1), manner));
        }
        relations.append(relation("rIdA", "styles", "styles.xml"));
        relations.append(relation("rIdB", "sharedStrings", "sharedStrings.xml"));
        parts.put(
                "_rels/.rels", RELATIONS + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook" + MAIN + " xmlns:r=\"" + OFFICE + "\"><workbookPr date1904=\"" + manner / 64 % 2
                        + "\"/><sheets>" + sheets + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS + relations + "</Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet" + MAIN
                        + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m\"/></numFmts>"
                        + "<cellXfs><xf/><xf numFmtId=\"164\"/><xf numFmtId=\"20\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>");
        parts.put("xl/sharedStrings.xml", "<sst" + MAIN + ">" + String.join("", shared) + "</sst>");
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private String sheet(Grid grid, int manner) {
        StringBuilder xml = new StringBuilder("<worksheet" + MAIN + "><sheetData>");
        for (int r = 0; r < grid.rows.size(); r++) {
            List<Grid.Written> row = grid.rows.get(r);
            xml.append(manner % 2 == 0 ? "<row r=\"" + (r + 1) + "\">" : "<row>");
            for (int c = 0; c < row.size(); c++) {
                String place = manner / 2 % 2 == 0 ? " r=\"" + letters(c) + (r + 1) + "\"" : "";
                if (row.get(c).text().isEmpty() && !place.isEmpty()) {
                    continue;
                }
                xml.append("<c").append(place).append(cell(row.get(c), manner / 4 % 2 == 1));
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private String cell(Grid.Written cell, boolean share) {
        String value = "<v>" + escaped(cell.text()) + "</v></c>";
        boolean number = cell.text().matches("-?\\d{1,9}(\\.\\d{1,4})?");
        String type = !cell.type().isEmpty() ? cell.type() : number ? "n" : share ? "s" : "inlineStr";
        int style = STYLES.indexOf(type);
        if (style > 0) {
            return " s=\"" + style + "\">" + value;
        } else if (type.equals("inlineStr")) {
            return " t=\"inlineStr\"><is><t>" + escaped(cell.text()) + "</t></is></c>";
        } else if (type.equals("f")) {
            return "><f>A1+1</f>" + value;
        } else if (type.equals("s") && !number) {
            shared.add("<si><t>" + escaped(cell.text()) + "</t></si>");
            return " t=\"s\"><v>" + (shared.size() - 1) + "</v></c>";
        }
        return " t=\"" + type + "\">" + value;
    }

    private static String letters(int column) {
        return (column >= 26 ? letters(column / 26 - 1) : "") + (char) ('A' + column % 26);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** With one part edited as text, gone or there under another name, or with bytes of the whole changed. */
    byte[] damaged(Choices choices) {
        String part = choices.of(new ArrayList<>(parts.keySet()));
        switch (choices.below(8)) {
            case 0 -> parts.remove(part);
            case 1 -> parts.put(choices.text(), parts.get(part));
            case 2 -> {
                return EditedTable.flipped(bytes(), choices);
            }
            default -> parts.put(part, EditedText.edited(parts.get(part), PIECES, choices));
        }
        return bytes();
    }
}
