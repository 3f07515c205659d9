package org.zhixing.report.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A4 landscape, one page wide, numbered. */
final class PrintSetup {

    private PrintSetup() {}

    static void apply(
            XSSFSheet sheet,
            int lastRow,
            int lastColumn,
            int firstTitleRow,
            int titleRows,
            boolean onePage,
            String left,
            String pages) {
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
        if (titleRows > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(firstTitleRow, firstTitleRow + titleRows - 1, -1, -1));
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setOrientation(PrintOrientation.LANDSCAPE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) (onePage ? 1 : 0));
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.45);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getFooter().setLeft(SafeText.forMargin(left));
        sheet.getFooter().setRight(pages);
    }
}
