package org.zhixing.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhixing.records.Period;
import org.zhixing.records.RecordingLag;
import org.zhixing.records.ServiceMonths;
import org.zhixing.records.ServiceMonths.ServiceMonth;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Charts;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.RecordReview;

/** When services took place, when they were recorded, and how long that took: tables with their charts. */
final class RecordChartsSheet {

    private static final int CHART_ROWS = 14;
    private static final int SERVED = 1;
    private static final int RECORDED = 2;
    private static final int FIRST_TYPE = 3;
    private static final int LAST = FIRST_TYPE + ServiceType.values().length - 1;

    private final Grid grid;
    private final Subject subject;
    private final Page page;
    private final Period period;
    private final List<ServiceRecord> records;

    private RecordChartsSheet(Grid grid, Subject subject, RecordReview review) {
        this.grid = grid;
        this.subject = subject;
        this.period = review.signals().period();
        this.records = review.data().records().records();
        // Wide enough for a year and its chart to come onto one page.
        grid.widths(28, 20, 20, 18, 18, 18, 18, 18, 18);
        this.page = Page.open(grid, subject, LAST, subject.say("report.sheet.recordCharts"));
    }

    static void write(Grid grid, Subject subject, RecordReview review) {
        RecordChartsSheet sheet = new RecordChartsSheet(grid, subject, review);
        int row = sheet.months(Page.TOP);
        grid.pageBreak(row);
        row = sheet.lags(row);
        sheet.page.close(row - 1, Page.TOP);
    }

    private int months(int firstRow) {
        ServiceMonths months = ServiceMonths.of(records, period);
        int head = firstRow + 1;
        page.band(firstRow, subject.say("report.recordCharts.months"));
        List<String> heads = new ArrayList<>(List.of(
                subject.say("report.recordCharts.month"),
                subject.say("report.recordCharts.served"),
                subject.say("report.recordCharts.recorded")));
        for (ServiceType type : ServiceType.values()) {
            heads.add(subject.say("records.type." + type));
        }
        page.heads(head, 1, LAST, heads.toArray(String[]::new));
        int row = head + 1;
        for (ServiceMonth month : months.months()) {
            grid.text(row, 0, month.month().toString(), Look.BODY);
            count(row, SERVED, month.served());
            count(row, RECORDED, month.recorded());
            for (ServiceType type : ServiceType.values()) {
                count(row, FIRST_TYPE + type.ordinal(), month.byType().getOrDefault(type, 0));
            }
            row++;
        }
        grid.text(
                row,
                0,
                LAST,
                subject.say(
                        "report.recordCharts.elsewhere",
                        String.valueOf(months.recordedLater()),
                        String.valueOf(months.recordedUnknown())),
                Look.NOTE);
        row++;
        chart(row, head, head + months.months().size(), List.of(SERVED, RECORDED));
        return row + CHART_ROWS;
    }

    private int lags(int firstRow) {
        page.band(firstRow, subject.say("report.recordCharts.lags"));
        int head = firstRow + 1;
        page.heads(head, 1, 1, subject.say("report.recordCharts.lag"), subject.say("report.recordCharts.rows"));
        int row = head + 1;
        for (Map.Entry<RecordingLag, Integer> lag :
                RecordingLag.histogram(records, period).entrySet()) {
            grid.text(row, 0, subject.say("report.recordCharts.lag." + lag.getKey()), Look.BODY);
            count(row++, SERVED, lag.getValue());
        }
        chart(row, head, row - 1, List.of(SERVED));
        return row + CHART_ROWS;
    }

    private void count(int row, int column, int count) {
        grid.number(row, column, (double) count, Look.LEVEL.format("0"));
    }

    private void chart(int row, int head, int last, List<Integer> columns) {
        List<Charts.Series> series = new ArrayList<>();
        for (int column : columns) {
            series.add(new Charts.Series(
                    Charts.Source.cell(grid, head, column),
                    Charts.Source.column(grid, column, head + 1, last),
                    column == SERVED ? Tone.DATA : Tone.OCHRE,
                    false));
        }
        Charts.columns(
                grid,
                new Charts.Frame(row, 0, row + CHART_ROWS, LAST + 1),
                Charts.Source.column(grid, 0, head + 1, last),
                series);
        for (int r = row; r < row + CHART_ROWS; r++) {
            grid.height(r, 18);
        }
    }
}
