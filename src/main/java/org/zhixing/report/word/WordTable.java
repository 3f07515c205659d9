package org.zhixing.report.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.zhixing.report.paper.Table;
import org.zhixing.report.paper.Table.Align;
import org.zhixing.report.paper.Table.Cell;
import org.zhixing.report.paper.Table.Kind;
import org.zhixing.report.type.ColumnWidths;
import org.zhixing.report.workbook.Tone;

/** A table: its head stands again on every page, rows stay whole, lines are thin and level. */
final class WordTable {

    /** Twentieths of a point. */
    private static final int WIDTH = 9800;

    private static final int PADDING = 160;
    private static final double EM = 180;
    private static final double LATIN = 0.6;

    private final WordText text;

    WordTable(WordText text) {
        this.text = text;
    }

    void write(XWPFDocument document, Table table) {
        int heads = table.heads().isEmpty() ? 0 : 1;
        XWPFTable written = document.createTable(table.rows().size() + heads, 1);
        List<Integer> widths = ColumnWidths.of(table, WIDTH, PADDING, WordTable::guess).stream()
                .map(width -> (int) Math.floor(width))
                .toList();
        frame(written, widths);
        if (heads > 0) {
            XWPFTableRow row = written.getRow(0);
            row.setRepeatHeader(true);
            row(row, table, table.heads(), widths, Tone.SUBTLE, true);
        }
        for (int n = 0; n < table.rows().size(); n++) {
            Table.Row row = table.rows().get(n);
            Tone ground =
                    switch (row.kind()) {
                        case BODY -> null;
                        case PART -> Tone.SUBTLE;
                        case TOTAL -> Tone.BRAND_GROUND;
                    };
            row(written.getRow(n + heads), table, row.cells(), widths, ground, row.kind() == Kind.PART);
        }
    }

    /** How wide words are, more or less: a Chinese character is one size of type, a letter a little over half of it. */
    private static double guess(String word, boolean bold) {
        return word.codePoints().mapToDouble(c -> c < 0x2E80 ? LATIN * EM : EM).sum() * (bold ? 1.06 : 1);
    }

    private static void frame(XWPFTable table, List<Integer> widths) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(
                BigInteger.valueOf(widths.stream().mapToInt(Integer::intValue).sum()));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(w -> grid.addNewGridCol().setW(BigInteger.valueOf(w)));
        String line = WordStyles.hex(Tone.HAIRLINE);
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, line);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, line);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, line);
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, line);
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, line);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, line);
        table.setCellMargins(20, PADDING / 2, 20, PADDING / 2);
    }

    private void row(
            XWPFTableRow row,
            Table table,
            List<Cell> cells,
            List<Integer> widths,
            @Nullable Tone ground,
            boolean withNext) {
        row.setCantSplitRow(true);
        int column = 0;
        for (int c = 0; c < cells.size(); c++) {
            Cell cell = cells.get(c);
            XWPFTableCell written = c == 0 ? row.getCell(0) : row.createCell();
            int width = 0;
            Align align = table.columns().get(column).align();
            for (int n = 0; n < cell.span(); n++) {
                width += widths.get(column++);
            }
            cell(written, cell, width, align, ground);
            if (withNext) {
                written.getParagraphs().forEach(p -> p.setKeepNext(true));
            }
        }
    }

    private void cell(XWPFTableCell written, Cell cell, int width, Align align, @Nullable Tone ground) {
        CTTcPr properties = written.getCTTc().isSetTcPr()
                ? written.getCTTc().getTcPr()
                : written.getCTTc().addNewTcPr();
        CTTblWidth wide = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        wide.setType(STTblWidth.DXA);
        wide.setW(BigInteger.valueOf(width));
        if (cell.span() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.span()));
        }
        // Squares of a map are filled; elsewhere the ground stands behind the words alone.
        boolean filled = align == Align.CENTER && cell.ground() != null;
        Tone fill = filled ? cell.ground() : ground;
        if (fill != null) {
            var shade = properties.addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(WordStyles.hex(fill));
        }
        XWPFParagraph paragraph = written.getParagraphs().get(0);
        paragraph.setStyle(WordStyles.TABLE);
        paragraph.setAlignment(
                switch (align) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTER -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                });
        text.runs(paragraph, cell.runs(), filled ? null : cell.ground());
    }
}
