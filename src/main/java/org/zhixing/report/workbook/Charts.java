package org.zhixing.report.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.RadarStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Native charts on a scale of 0 to 100. Every series has its line and fill said in RGB: without them LibreOffice draws
 * nothing. An empty cell leaves a gap.
 */
public final class Charts {

    private static final double AXIS_POINTS = 9;

    private Charts() {}

    /** Where a chart stands: from the upper left cell to just before the lower right one. */
    public record Frame(int fromRow, int fromColumn, int toRow, int toColumn) {}

    /** Cells of a sheet that a chart draws from; it need not be the sheet that the chart stands on. */
    public record Source(Grid grid, CellRangeAddress cells) {

        public static Source column(Grid grid, int column, int fromRow, int toRow) {
            return new Source(grid, new CellRangeAddress(fromRow, toRow, column, column));
        }

        public static Source cell(Grid grid, int row, int column) {
            return column(grid, column, row, row);
        }
    }

    /**
     * One series.
     *
     * @param title cell with its name
     * @param past whether it stands for an earlier period: grey and dashed
     */
    public record Series(Source title, Source values, Tone tone, boolean past) {}

    public static void radar(Grid grid, Frame frame, Source categories, List<Series> series) {
        XSSFChart chart = chart(grid, frame);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        Axes axes = axes(chart, AxisPosition.BOTTOM, AxisPosition.LEFT);
        XDDFRadarChartData data = (XDDFRadarChartData) chart.createData(ChartTypes.RADAR, axes.category, axes.value);
        // The values are printed at the points, and would lie over the numbers of the rings.
        axes.value.setTickLabelPosition(AxisTickLabelPosition.NONE);
        data.setStyle(RadarStyle.STANDARD);
        for (Series one : series) {
            XDDFChartData.Series added = add(data, categories, one);
            shape(added, null, line(one.tone(), one.past() ? 1.25 : 2.25, one.past()));
        }
        chart.plot(data);
        labels(chart.getCTChart().getPlotArea().getRadarChartArray(0).getSerList().stream()
                .filter(s -> !series.get((int) s.getIdx().getVal()).past())
                .map(s -> s.isSetDLbls() ? s.getDLbls() : s.addNewDLbls())
                .toList());
    }

    public static void bars(Grid grid, Frame frame, Source categories, List<Series> series) {
        XSSFChart chart = chart(grid, frame);
        Axes axes = axes(chart, AxisPosition.LEFT, AxisPosition.BOTTOM);
        axes.category.setOrientation(org.apache.poi.xddf.usermodel.chart.AxisOrientation.MAX_MIN);
        axes.value.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, axes.category, axes.value);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        data.setGapWidth(60);
        for (Series one : series) {
            XDDFChartData.Series added = add(data, categories, one);
            shape(added, new XDDFSolidFillProperties(one.tone().inCharts()), line(one.tone(), 0.75, false));
        }
        chart.plot(data);
        labels(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList().stream()
                .map(s -> s.isSetDLbls() ? s.getDLbls() : s.addNewDLbls())
                .toList());
    }

    /** Counts as columns from zero, as high as they are. */
    public static void columns(Grid grid, Frame frame, Source categories, List<Series> series) {
        XSSFChart chart = chart(grid, frame);
        if (series.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        Axes axes = axes(chart, AxisPosition.BOTTOM, AxisPosition.LEFT);
        var scaling = chart.getCTChart().getPlotArea().getValAxArray(0).getScaling();
        if (scaling.isSetMax()) {
            scaling.unsetMax();
        }
        if (chart.getCTChart().getPlotArea().getValAxArray(0).isSetMajorUnit()) {
            chart.getCTChart().getPlotArea().getValAxArray(0).unsetMajorUnit();
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, axes.category, axes.value);
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        data.setGapWidth(60);
        for (Series one : series) {
            XDDFChartData.Series added = add(data, categories, one);
            shape(added, new XDDFSolidFillProperties(one.tone().inCharts()), line(one.tone(), 0.75, false));
        }
        chart.plot(data);
    }

    public static void lines(Grid grid, Frame frame, Source categories, List<Series> series) {
        XSSFChart chart = chart(grid, frame);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        Axes axes = axes(chart, AxisPosition.BOTTOM, AxisPosition.LEFT);
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, axes.category, axes.value);
        data.setGrouping(Grouping.STANDARD);
        data.setVaryColors(false);
        for (Series one : series) {
            XDDFLineChartData.Series added = (XDDFLineChartData.Series) add(data, categories, one);
            added.setSmooth(false);
            added.setMarkerStyle(MarkerStyle.CIRCLE);
            XDDFSolidFillProperties fill =
                    new XDDFSolidFillProperties(one.tone().inCharts());
            shape(added, fill, line(one.tone(), 2.25, false));
            XDDFShapeProperties dot = new XDDFShapeProperties();
            dot.setFillProperties(fill);
            dot.setLineProperties(line(one.tone(), 0.75, false));
            added.getCTLineSer().getMarker().setSpPr(dot.getXmlObject());
        }
        chart.plot(data);
    }

    private record Axes(XDDFCategoryAxis category, XDDFValueAxis value) {}

    private static XSSFChart chart(Grid grid, Frame frame) {
        XSSFDrawing drawing = grid.sheet().createDrawingPatriarch();
        XSSFClientAnchor anchor =
                drawing.createAnchor(0, 0, 0, 0, frame.fromColumn(), frame.fromRow(), frame.toColumn(), frame.toRow());
        XSSFChart chart = drawing.createChart(anchor);
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        XDDFShapeProperties plain = new XDDFShapeProperties();
        plain.setFillProperties(new XDDFSolidFillProperties(Tone.WHITE.inCharts()));
        XDDFLineProperties none = new XDDFLineProperties();
        none.setFillProperties(new XDDFNoFillProperties());
        plain.setLineProperties(none);
        chart.getCTChartSpace().setSpPr(plain.getXmlObject());
        grid.countChart();
        return chart;
    }

    private static Axes axes(XSSFChart chart, AxisPosition categories, AxisPosition values) {
        XDDFCategoryAxis category = chart.createCategoryAxis(categories);
        XDDFValueAxis value = chart.createValueAxis(values);
        value.setMinimum(0);
        value.setMaximum(100);
        value.setMajorUnit(25);
        value.setNumberFormat("0");
        value.setCrosses(AxisCrosses.AUTO_ZERO);
        value.setCrossBetween(AxisCrossBetween.BETWEEN);
        value.getOrAddMajorGridProperties().setLineProperties(line(Tone.CHART_GRID, 0.75, false));
        category.getOrAddShapeProperties().setLineProperties(line(Tone.LINE, 0.75, false));
        value.getOrAddShapeProperties().setLineProperties(line(Tone.CHART_GRID, 0.75, false));
        text(category, Tone.INK2);
        text(value, Tone.INK3);
        return new Axes(category, value);
    }

    private static void text(XDDFChartAxis axis, Tone tone) {
        XDDFRunProperties run = axis.getOrAddTextProperties();
        run.setFontSize(AXIS_POINTS);
        run.setFillProperties(new XDDFSolidFillProperties(tone.inCharts()));
    }

    private static XDDFChartData.Series add(XDDFChartData data, Source categories, Series one) {
        XDDFDataSource<String> names =
                XDDFDataSourcesFactory.fromStringCellRange(categories.grid().sheet(), categories.cells());
        XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromNumericCellRange(
                one.values().grid().sheet(), one.values().cells());
        XDDFChartData.Series series = data.addSeries(names, values);
        int row = one.title().cells().getFirstRow();
        int column = one.title().cells().getFirstColumn();
        XSSFSheet sheet = one.title().grid().sheet();
        series.setTitle(
                sheet.getRow(row).getCell(column).getStringCellValue(),
                new CellReference(sheet.getSheetName(), row, column, true, true));
        return series;
    }

    private static void shape(XDDFChartData.Series series, @Nullable XDDFFillProperties fill, XDDFLineProperties line) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(fill == null ? new XDDFNoFillProperties() : fill);
        shape.setLineProperties(line);
        series.setShapeProperties(shape);
    }

    private static XDDFLineProperties line(Tone tone, double points, boolean dashed) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(tone.inCharts()));
        line.setWidth(points);
        if (dashed) {
            line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        return line;
    }

    private static void labels(List<org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls> all) {
        for (var labels : all) {
            labels.addNewNumFmt().setFormatCode("0.0");
            labels.getNumFmt().setSourceLinked(false);
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }
    }
}
