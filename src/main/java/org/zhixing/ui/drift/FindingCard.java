package org.zhixing.ui.drift;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.DriftDefinition;
import org.zhixing.review.Figures;
import org.zhixing.scoring.QuestionnaireScore;
import org.zhixing.ui.common.Apart;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Sideways;
import org.zhixing.ui.common.ThresholdPlot;
import org.zhixing.work.Messages;

/** A drift's level with what it rests on: the load against its thresholds, then symptom by symptom. */
final class FindingCard extends VBox {

    private final Messages words;
    private final GridPane table;

    FindingCard(Shown shown, DriftFinding finding, Messages words, Consumer<String> toIndicator) {
        super(10);
        this.words = words;
        getStyleClass().add("zx-card");
        DriftDefinition drift = shown.model().drift(finding.drift());
        Label sources = Parts.label(
                words.text("terms.confidence." + finding.confidence()) + " · "
                        + words.text("terms.agreement." + finding.agreement()),
                "zx-dense",
                "zx-muted");
        sources.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        new Apart(8, Parts.label(words.text("drift.rests"), "zx-section"), sources),
                        Parts.prose(drift.definition().in(words.language()), "zx-dense", "zx-muted"),
                        load(drift, finding.questionnaire()));
        gated(finding.questionnaire());
        table = symptoms(Symptom.of(shown, finding.drift()), toIndicator);
        getChildren().add(new Sideways(table));
        getChildren().add(Parts.prose(words.text(shown.own() ? "drift.own" : "drift.all"), "zx-cap"));
    }

    /** What must not be pressed together. */
    Region table() {
        return table;
    }

    private Node load(DriftDefinition drift, QuestionnaireScore score) {
        List<Double> limits = drift.questionnaireThresholds();
        String number = Figures.score(score.score());
        String sentence = score.score() == null
                ? words.text(
                        "drift.insufficient",
                        Figures.percent(score.coverage()),
                        Figures.percent(drift.questionnaireCoverage()))
                : words.text(
                        "drift.load",
                        Figures.weight(limits.get(0)),
                        Figures.weight(limits.get(1)),
                        Figures.weight(limits.get(2)));
        VBox text = new VBox(2, plot(limits, score, number + " " + sentence), Parts.prose(sentence, "zx-cap"));
        javafx.scene.layout.HBox.setHgrow(text, Priority.ALWAYS);
        Label shownNumber = Parts.label(number, "zx-number");
        shownNumber.setMinWidth(USE_PREF_SIZE);
        return Parts.row(16, shownNumber, text);
    }

    private static ThresholdPlot plot(List<Double> limits, QuestionnaireScore score, String description) {
        Double load = score.score();
        return new ThresholdPlot(
                new ThresholdPlot.Range(0, 100),
                limits,
                load == null ? null : new ThresholdPlot.Reading(load, null, null),
                description);
    }

    /** What holds if answers without evidence are not believed, where that is worse. */
    private void gated(QuestionnaireScore score) {
        Integer level = score.level();
        Integer gated = score.gatedLevel();
        if (level != null && gated != null && gated > level) {
            getChildren()
                    .add(Parts.prose(words.text("drift.gated", words.text("terms.severity." + gated)), "zx-dense"));
        }
    }

    private GridPane symptoms(List<Symptom> symptoms, Consumer<String> toIndicator) {
        GridPane table = new GridPane();
        table.getStyleClass().add("symptom-table");
        ColumnConstraints id = new ColumnConstraints();
        id.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints level = new ColumnConstraints();
        level.setHalignment(javafx.geometry.HPos.RIGHT);
        level.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints weight = new ColumnConstraints();
        weight.setHalignment(javafx.geometry.HPos.RIGHT);
        weight.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints bar = new ColumnConstraints(120, 160, 220);
        ColumnConstraints link = new ColumnConstraints();
        link.setMinWidth(USE_PREF_SIZE);
        table.getColumnConstraints().addAll(id, name, level, weight, bar, link);
        table.add(Parts.label(words.text("drift.symptom"), "zx-cap"), 0, 0, 2, 1);
        table.add(Parts.label(words.text("drift.level"), "zx-cap"), 2, 0);
        table.add(Parts.label(words.text("drift.weight"), "zx-cap"), 3, 0);
        table.add(Parts.label(words.text("drift.heaviness"), "zx-cap"), 4, 0);
        int row = 1;
        for (Symptom symptom : symptoms) {
            row(table, row++, symptom, toIndicator);
        }
        return table;
    }

    private void row(GridPane table, int row, Symptom symptom, Consumer<String> toIndicator) {
        String id = symptom.indicator().id();
        table.add(Parts.label(id, "zx-cap"), 0, row);
        table.add(Parts.prose(symptom.indicator().name().in(words.language()), "zx-dense", "symptom-name"), 1, row);
        table.add(
                Parts.label(
                        symptom.s() == null ? words.text("terms.answer.missing") : Figures.level(symptom.s()),
                        "zx-dense"),
                2,
                row);
        table.add(Parts.label(String.valueOf(symptom.weight()), "zx-dense"), 3, row);
        table.add(new HeavinessBar(symptom.load()), 4, row);
        Button look = Parts.button(words.text("drift.look"), () -> toIndicator.accept(id), "zx-link");
        look.setAccessibleText(words.text("drift.look") + " " + id);
        table.add(look, 5, row);
    }
}
