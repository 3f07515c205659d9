package org.zhixing.ui.records;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zhixing.records.Period;
import org.zhixing.records.RecordingLag;
import org.zhixing.ui.common.Bars;
import org.zhixing.ui.common.Beside;
import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Sideways;
import org.zhixing.work.Messages;

/** The charts of a period: what came in when, how late it was written, who took part, and on which days. */
final class ChartBoard extends VBox {

    private static final String NOW = "now";
    private static final String HOLLOW = "hollow";

    private final RecordFigures figures;
    private final Messages words;

    /**
     * @param festivals names by day
     * @param look shows the records of a stretch of time
     */
    ChartBoard(RecordFigures figures, Map<LocalDate, String> festivals, Messages words, Consumer<Period> look) {
        super(12);
        getStyleClass().add("records-charts");
        this.figures = figures;
        this.words = words;
        Locale locale = words.language().locale();
        List<String> names = figures.stretches().names(words);
        HeatTable types = new HeatTable(
                figures, words, i -> look.accept(figures.stretches().period(i)));
        ChartCard heat = new ChartCard(words.text("records.chart.types"), new HBox(), new Sideways(types), "");
        VBox left = new VBox(12, heat, months(names), new HBox(12, lags(), people(names)));
        KnownCard known = new KnownCard(figures.fields(), words);
        known.getStyleClass().add("records-known");
        getChildren().addAll(new Beside(left, types, known), calendar(festivals, locale, look));
    }

    private Node months(List<String> names) {
        Bars bars = new Bars(
                names,
                List.of(Bars.Series.of(figures.service(), NOW), Bars.Series.of(figures.recorded(), HOLLOW)),
                value -> Grouped.of((long) value),
                words.text(
                        "records.chart.months.said",
                        listed(names, figures.service()),
                        listed(names, figures.recorded())));
        Node key = Parts.row(
                14,
                ChartCard.key(NOW, words.text("records.chart.byService")),
                ChartCard.key(HOLLOW, words.text("records.chart.byRecorded")));
        return new ChartCard(words.text("records.chart.months"), key, bars, notRecorded());
    }

    private String notRecorded() {
        String later = figures.recordedLater() == 0
                ? ""
                : words.text("records.chart.later", Grouped.of(figures.recordedLater()));
        String unknown = figures.recordedUnknown() == 0
                ? ""
                : words.text("records.chart.undated", Grouped.of(figures.recordedUnknown()));
        return later + (later.isEmpty() || unknown.isEmpty() ? "" : " ") + unknown;
    }

    private Node lags() {
        List<RecordingLag> known = Arrays.stream(RecordingLag.values())
                .filter(lag -> lag != RecordingLag.UNKNOWN)
                .toList();
        List<String> names =
                known.stream().map(lag -> words.text("records.lag." + lag)).toList();
        List<Integer> counts =
                known.stream().map(lag -> figures.lags().getOrDefault(lag, 0)).toList();
        Bars bars = new Bars(
                names,
                List.of(Bars.Series.of(counts, NOW)),
                value -> Grouped.of((long) value),
                words.text("records.chart.lag.said", listed(names, counts)));
        return new ChartCard(
                words.text("records.chart.lag"),
                Parts.label(words.text("records.chart.lag.unit"), "zx-cap"),
                bars,
                words.text("records.chart.lag.late", Grouped.of(figures.late())));
    }

    private Node people(List<String> names) {
        boolean none = figures.countedSessions() == 0;
        Bars bars = new Bars(
                names,
                List.of(Bars.Series.of(figures.newcomers(), HOLLOW), Bars.Series.of(figures.returning(), NOW)),
                value -> Grouped.of((long) value),
                words.text(
                        "records.chart.people.said",
                        listed(names, figures.newcomers()),
                        listed(names, figures.returning())));
        Node key = Parts.row(
                14,
                ChartCard.key(HOLLOW, words.text("records.chart.newcomers")),
                ChartCard.key(NOW, words.text("records.chart.returning")));
        return none
                ? new ChartCard(
                        words.text("records.chart.people"),
                        new HBox(),
                        Parts.prose(words.text("records.chart.people.none"), "zx-dense", "zx-muted"),
                        "")
                : new ChartCard(
                        words.text("records.chart.people"),
                        key,
                        bars,
                        words.text(
                                "records.chart.people.counted",
                                Grouped.of(figures.countedSessions()),
                                Grouped.of(figures.sessions())));
    }

    private Node calendar(Map<LocalDate, String> festivals, Locale locale, Consumer<Period> look) {
        Label said = Parts.label("", "zx-cap");
        ActivityCalendar calendar = new ActivityCalendar(
                CalendarGrid.of(figures.period()),
                figures.days(),
                festivals,
                locale,
                day -> said(day, festivals, locale),
                said::setText,
                day -> look.accept(new Period(day, day)));
        Node key = Parts.row(14, said, ChartCard.key("festival", words.text("records.chart.festival")));
        return new ChartCard(
                words.text("records.chart.calendar"),
                key,
                calendar,
                words.text("records.chart.calendar.count", Grouped.of(figures.sessions())));
    }

    private String said(LocalDate day, Map<LocalDate, String> festivals, Locale locale) {
        String date = day + " " + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
        String count = words.text(
                "records.chart.calendar.day", date, Grouped.of(figures.days().getOrDefault(day, 0)));
        String festival = festivals.get(day);
        return festival == null ? count : count + " · " + festival;
    }

    private String listed(List<String> names, List<? extends Number> counts) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            all.append(i == 0 ? "" : words.text("records.comma"))
                    .append(names.get(i))
                    .append(' ')
                    .append(Grouped.of(counts.get(i).longValue()));
        }
        return all.toString();
    }
}
