package org.zhixing.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Out of a workbook's styles only what decides a cell's type: the number format behind each style. */
final class CellStyles implements Xml.Starts {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<NumberKind> kinds = new ArrayList<>();
    private boolean cellFormats;

    private CellStyles() {}

    /** One kind a cell style, in the order of their numbers. */
    static List<NumberKind> read(InputStream styles) throws IOException {
        CellStyles reading = new CellStyles();
        Xml.walk(styles, reading);
        return reading.kinds;
    }

    @Override
    public void start(String name, XmlScanner xml) {
        switch (name) {
            case "numFmt" -> {
                String code = xml.attribute("formatCode");
                if (code != null) {
                    formats.put(number(xml.attribute("numFmtId")), code);
                }
            }
            case "cellXfs" -> cellFormats = true;
            case "cellStyles", "cellStyleXfs", "dxfs" -> cellFormats = false;
            case "xf" -> {
                if (cellFormats) {
                    int id = number(xml.attribute("numFmtId"));
                    String code = formats.get(id);
                    kinds.add(code == null ? NumberKind.ofBuiltIn(id) : NumberKind.ofFormat(code));
                }
            }
            default -> {}
        }
    }

    private static int number(@org.jspecify.annotations.Nullable String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
