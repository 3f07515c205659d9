package org.zhixing.report.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Turns looks into the workbook's cell styles, each made once: a workbook holds only so many. */
final class Styles {

    static final String FAMILY = "微软雅黑";

    private record Key(Look look, boolean keepsText) {}

    private record FontKey(double points, boolean bold, Tone ink) {}

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<FontKey, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // Column widths are counted in digits of the workbook's first font.
        XSSFFont normal = workbook.getFontAt(0);
        normal.setFontName(FAMILY);
        normal.setFontHeight(10);
    }

    /** @param keepsText a text that looks like a formula, to be kept a text even when someone edits the cell */
    XSSFCellStyle of(Look look, boolean keepsText) {
        return styles.computeIfAbsent(new Key(look, keepsText), this::make);
    }

    XSSFFont font(Look look) {
        return fonts.computeIfAbsent(new FontKey(look.points(), look.heavy(), look.ink()), this::font);
    }

    private XSSFCellStyle make(Key key) {
        Look look = key.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        if (look.ground() != null) {
            style.setFillForegroundColor(look.ground().inCells());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        style.setAlignment(look.align());
        if (look.align() != HorizontalAlignment.CENTER) {
            // Numbers and the words beside them would touch otherwise.
            style.setIndention((short) 1);
        }
        style.setVerticalAlignment(look.top() ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setWrapText(look.wrap());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        if (look.hairline()) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(Tone.HAIRLINE.inCells());
        }
        if (look.entry()) {
            style.setLocked(false);
            frame(style, BorderStyle.THIN, Tone.LINE);
        }
        if (look.dashed()) {
            frame(style, BorderStyle.DASHED, Tone.INK3);
        }
        style.setQuotePrefixed(key.keepsText());
        return style;
    }

    private static void frame(XSSFCellStyle style, BorderStyle line, Tone tone) {
        style.setBorderTop(line);
        style.setBorderBottom(line);
        style.setBorderLeft(line);
        style.setBorderRight(line);
        style.setTopBorderColor(tone.inCells());
        style.setBottomBorderColor(tone.inCells());
        style.setLeftBorderColor(tone.inCells());
        style.setRightBorderColor(tone.inCells());
    }

    private XSSFFont font(FontKey key) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FAMILY);
        font.setFontHeight(key.points());
        font.setBold(key.bold());
        font.setColor(key.ink().inCells());
        return font;
    }
}
