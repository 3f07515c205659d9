package org.zhixing.ui.records;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.zhixing.model.AssessmentModel;
import org.zhixing.records.Period;
import org.zhixing.signals.FestivalCalendar;
import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.work.Messages;

/** What came in: the summary, then one of charts, records, and rows to mend. */
final class RecordsPage extends VBox {

    /** What is looked at below the summary. */
    enum Tab {
        CHARTS,
        TABLE,
        PROBLEMS
    }

    private static final double MARGIN = 16;

    private final RecordsModel model;
    private final ObjectProperty<Tab> tab;
    private final AssessmentModel assessmentModel;
    private final Messages words;
    private final StackPane summary = new StackPane();
    private final StackPane body = new StackPane();
    private final StackPane tabs = new StackPane();
    private final PeriodBar period;
    private final RecordTable table;
    private final ProblemsView problems;
    private final ScrollPane charts = new ScrollPane();
    private int shownProblems;

    /**
     * @param tab follows the page, and the page follows it
     * @param assessmentModel whose festivals are shown unless the agency has its own
     */
    RecordsPage(
            RecordsModel model,
            ObjectProperty<Tab> tab,
            AssessmentModel assessmentModel,
            ProblemsView problems,
            Messages words) {
        super(12);
        this.model = model;
        this.tab = tab;
        this.assessmentModel = assessmentModel;
        this.problems = problems;
        this.words = words;
        period = new PeriodBar(model.whole(), model.choice(), words);
        table = new RecordTable(words);
        tabs(0);
        charts.setFitToWidth(true);
        charts.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        // The scroll bar stands in the page's margin, so that the cards end where the summary does.
        StackPane.setMargin(charts, new Insets(0, -MARGIN, 0, 0));
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        getChildren().addAll(summary, Parts.row(12, tabs, Parts.spring(), period), body);
    }

    private void tabs(int toMend) {
        Switch<Tab> choices = new Switch<>(tab);
        choices.choice(Tab.CHARTS, words.text("records.tab.charts"));
        choices.choice(Tab.TABLE, words.text("records.tab.table"));
        String mend = words.text("records.tab.problems");
        choices.choice(Tab.PROBLEMS, toMend == 0 ? mend : mend + " " + Grouped.of(toMend));
        tabs.getChildren().setAll(choices);
    }

    /** Shows what was counted. */
    void show(RecordsModel.Content content, Holdings holdings, Node more) {
        if (model.choice().get().equals(content.choice())) {
            period.follow();
        }
        summary.getChildren()
                .setAll(new SummaryCard(holdings, content.inWhole(), words, () -> tab.set(Tab.PROBLEMS), more));
        if (holdings.notesApart()) {
            summary.getChildren().setAll(new VBox(6, summary.getChildren().get(0), apart()));
        }
        charts.setContent(new ChartBoard(content.figures(), festivals(content), words, this::look));
        table.show(content.records());
        problems.show(content.data().problems());
        if (shownProblems != content.data().problems().size()) {
            shownProblems = content.data().problems().size();
            tabs(shownProblems);
        }
        showTab();
    }

    private Node apart() {
        Label said = Parts.prose(words.text("records.apart"), "zx-dense", "zx-muted");
        said.setGraphic(Parts.icon("fth-info"));
        said.setGraphicTextGap(8);
        said.getStyleClass().add("records-apart");
        return said;
    }

    void showTab() {
        Tab now = tab.get();
        body.getChildren()
                .setAll(
                        switch (now) {
                            case CHARTS -> charts;
                            case TABLE -> table;
                            case PROBLEMS -> problems;
                        });
        Parts.show(period, now != Tab.PROBLEMS);
    }

    /** Names by day; two on one day stand side by side. */
    Map<LocalDate, String> festivals(RecordsModel.Content content) {
        Period shown = content.choice().period();
        Map<LocalDate, String> names = new TreeMap<>();
        FestivalCalendar.of(assessmentModel, content.data().context())
                .days(shown.from(), shown.to(), words.language())
                .forEach(day -> names.merge(day.date(), day.name(), (one, other) -> one + " " + other));
        return names;
    }

    /** The next problem, or with −1 the one before. */
    void step(int by) {
        problems.step(by);
    }

    private void look(Period stretch) {
        model.look(stretch);
        tab.set(Tab.TABLE);
    }
}
