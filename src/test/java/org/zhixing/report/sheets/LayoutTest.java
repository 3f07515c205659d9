package org.zhixing.report.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTRadarSer;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.zhixing.report.Reports;
import org.zhixing.report.workbook.Book;
import org.zhixing.review.Review;
import org.zhixing.review.Reviews;
import org.zhixing.review.Sources;
import org.zhixing.work.Language;

/** How the sheets are laid out, printed and drawn. */
class LayoutTest {

    private static final Book BOOK = Sheets.of(Reports.sample(), Language.ZH, Reports.DAY);
    private static final XSSFWorkbook WORKBOOK = BOOK.workbook();
    private static final int VISIBLE = 8;

    @AfterAll
    static void close() {
        BOOK.close();
    }

    @Test
    void everySheetPrintsOnA4LandscapeOnePageWideWithNumbers() {
        for (int i = 0; i < VISIBLE; i++) {
            XSSFSheet sheet = WORKBOOK.getSheetAt(i);
            assertEquals(PaperSize.A4_PAPER, sheet.getPrintSetup().getPaperSizeEnum());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertTrue(sheet.getFitToPage());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals("第 &P 页，共 &N 页", sheet.getFooter().getRight());
            assertNotNull(WORKBOOK.getPrintArea(i));
            assertNotNull(sheet.getPaneInformation(), sheet.getSheetName());
        }
    }

    @Test
    void longListsRepeatTheirHeadAndCanBeFiltered() {
        assertEquals(3, WORKBOOK.getSheet("维度与指标").getRepeatingRows().getLastRow());
        for (String name : List.of("维度与指标", "偏差", "评者", "建议", "方法与版本")) {
            assertTrue(WORKBOOK.getSheet(name).getCTWorksheet().isSetAutoFilter(), name);
        }
    }

    @Test
    void chartsStandWithinThePrintedArea() {
        for (String name : List.of("概览", "历史")) {
            XSSFSheet sheet = WORKBOOK.getSheet(name);
            String area = WORKBOOK.getPrintArea(WORKBOOK.getSheetIndex(sheet));
            var printed = org.apache.poi.ss.util.CellRangeAddress.valueOf(area.substring(area.indexOf('!') + 1));
            List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
            assertEquals(name.equals("概览") ? 2 : 1, charts.size());
            for (XSSFChart chart : charts) {
                XSSFGraphicFrame frame = chart.getGraphicFrame();
                XSSFClientAnchor anchor = (XSSFClientAnchor) frame.getAnchor();
                assertTrue(anchor.getCol2() <= printed.getLastColumn() + 1);
                assertTrue(anchor.getRow2() <= printed.getLastRow() + 1);
            }
        }
    }

    @Test
    void everySeriesSaysItsLineInRgb() {
        for (String name : List.of("概览", "历史")) {
            for (XSSFChart chart : WORKBOOK.getSheet(name).getDrawingPatriarch().getCharts()) {
                List<CTShapeProperties> series = series(chart.getCTChart().getPlotArea());
                assertFalse(series.isEmpty());
                series.forEach(shape -> assertEquals(
                        3, shape.getLn().getSolidFill().getSrgbClr().getVal().length));
            }
        }
    }

    @Test
    void chartsAndSheetsAreAsTheFormatsSchemaWantsThem() {
        List<XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions().setErrorListener(errors);
        for (int i = 0; i <= VISIBLE; i++) {
            XSSFSheet sheet = WORKBOOK.getSheetAt(i);
            assertTrue(sheet.getCTWorksheet().validate(options), () -> errors.toString());
            if (sheet.getDrawingPatriarch() != null) {
                for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
                    assertTrue(chart.getCTChart().validate(options), () -> errors.toString());
                }
            }
        }
        assertEquals(List.of(), errors);
    }

    private static List<CTShapeProperties> series(CTPlotArea area) {
        return Stream.of(
                        area.getRadarChartList().stream()
                                .flatMap(c -> c.getSerList().stream().map(CTRadarSer::getSpPr)),
                        area.getBarChartList().stream()
                                .flatMap(c -> c.getSerList().stream().map(CTBarSer::getSpPr)),
                        area.getLineChartList().stream()
                                .flatMap(c -> c.getSerList().stream().map(CTLineSer::getSpPr)))
                .flatMap(shapes -> shapes)
                .toList();
    }

    @Test
    void statesAreChosenFromAListOnAHiddenSheet() {
        List<XSSFDataValidation> found = WORKBOOK.getSheet("建议").getDataValidations();
        assertEquals(1, found.size());
        assertTrue(found.get(0).getShowErrorBox());
        assertEquals("STATES", found.get(0).getValidationConstraint().getFormula1());
        assertTrue(WORKBOOK.isSheetHidden(WORKBOOK.getSheetIndex("选项")));
    }

    @Test
    void thePropertiesNameTheProductAndTheAgencyOnly() {
        var core = WORKBOOK.getProperties().getCoreProperties();
        assertEquals("知行", core.getCreator());
        assertEquals("知行", core.getLastModifiedByUser());
        assertEquals(Reports.sample(2026).agency().value(), core.getSubject());
        assertEquals("知行 · 机构年度自评报告", core.getTitle());
    }

    @Test
    void oneYearAloneHasASentenceInsteadOfAChart() {
        Review alone = Reviews.of(Reports.PINNED, Reports.sample(2026), Sources.NONE);
        try (Book book = Sheets.of(alone, Language.ZH, Reports.DAY)) {
            assertEquals(0, book.ledger().charts("历史"));
            assertTrue(book.ledger().sheets().get("历史").toString().contains("这是第一年"));
        }
    }

    @Test
    void withoutScoresThereIsNoEmptyChart() {
        try (Book book = Sheets.of(Reports.empty(), Language.ZH, Reports.DAY)) {
            assertEquals(0, book.ledger().charts("概览"));
        }
    }
}
