package org.zhixing.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.importing.TableFailure.Refused;
import org.zhixing.importing.XlsxParts.Relation;

/** A workbook of Excel 2007 or later, read by streaming its parts; macros and links to elsewhere are never looked at. */
final class XlsxTable implements Table {

    private static final String USUAL_WORKBOOK = "xl/workbook.xml";

    private final Path file;
    private final Map<SheetName, String> parts = new LinkedHashMap<>();
    private boolean from1904;
    private String styles = "xl/styles.xml";
    private String sharedTexts = "xl/sharedStrings.xml";

    XlsxTable(Path file) throws IOException {
        this.file = file;
        try (XlsxParts zip = new XlsxParts(file)) {
            String workbook = workbook(zip);
            Map<String, Relation> relations = zip.relations(workbook);
            for (Relation relation : relations.values()) {
                if (relation.type().equals("styles")) {
                    styles = relation.target();
                } else if (relation.type().equals("sharedStrings")) {
                    sharedTexts = relation.target();
                }
            }
            try (InputStream in = zip.get(workbook, new Meter())) {
                readWorkbook(in, relations);
            }
        }
        if (parts.isEmpty()) {
            throw new Refused("problems.table.noSheet");
        }
    }

    private static String workbook(XlsxParts zip) throws IOException {
        for (Relation relation : zip.relations("").values()) {
            if (relation.type().equals("officeDocument") && zip.has(relation.target())) {
                if (relation.target().endsWith(".bin")) {
                    throw new Refused("problems.table.binaryWorkbook");
                }
                return relation.target();
            }
        }
        if (zip.has(USUAL_WORKBOOK)) {
            return USUAL_WORKBOOK;
        }
        throw new Refused(zip.has("content.xml") ? "problems.table.openDocument" : "problems.table.kind");
    }

    private void readWorkbook(InputStream in, Map<String, Relation> relations) throws IOException {
        Xml.walk(in, (name, xml) -> {
            if (name.equals("workbookPr")) {
                String flag = xml.attribute("date1904");
                from1904 = "1".equals(flag) || "true".equals(flag);
            } else if (name.equals("sheet")) {
                String title = xml.attribute("name");
                Relation relation = relations.get(String.valueOf(xml.attribute("id")));
                String state = xml.attribute("state");
                if (title != null && relation != null && relation.type().equals("worksheet")) {
                    parts.putIfAbsent(
                            new SheetName(title, state != null && !state.equals("visible")), relation.target());
                }
            }
        });
    }

    @Override
    public TableFile.Kind kind() {
        return TableFile.Kind.XLSX;
    }

    @Override
    public List<SheetName> sheets() {
        return List.copyOf(parts.keySet());
    }

    @Override
    public void read(String sheet, RowSink sink, Meter meter) throws IOException {
        String part = parts.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(sheet))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        try (XlsxParts zip = new XlsxParts(file)) {
            List<NumberKind> kinds = new ArrayList<>();
            InputStream style = zip.find(styles, meter.beside());
            if (style != null) {
                try (style) {
                    kinds = CellStyles.read(style);
                }
            }
            meter.total(zip.size(part));
            try (SharedTexts texts = new SharedTexts(zip.find(sharedTexts, meter.beside()));
                    InputStream in = zip.get(part, meter)) {
                new SheetParser(in, new CellValues(kinds, from1904, texts), sink).parse();
            }
        }
    }
}
