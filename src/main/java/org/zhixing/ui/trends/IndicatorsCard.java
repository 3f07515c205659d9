package org.zhixing.ui.trends;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.review.Figures;
import org.zhixing.scoring.IndicatorScore;
import org.zhixing.trends.IndicatorChange;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.ui.workspace.Follow;

/** Indicators whose effective level moved, furthest first, and what moved them. */
final class IndicatorsCard extends VBox {

    private final Compared compared;
    private final Consumer<String> look;
    private final GridPane rows = new GridPane();

    /** @param look goes to an indicator */
    IndicatorsCard(Compared compared, ObjectProperty<Changes.Filter> filter, Consumer<String> look) {
        super(8);
        this.compared = compared;
        this.look = look;
        getStyleClass().add("zx-card");
        setId("indicators-card");
        List<IndicatorChange> all = compared.comparison().indicators();
        Switch<Changes.Filter> choice = new Switch<>(filter);
        for (Changes.Filter each : Changes.Filter.values()) {
            choice.choice(each, compared.text("trends.filter." + each, String.valueOf(Changes.count(all, each))));
        }
        choice.setId("indicator-filter");
        columns();
        getChildren()
                .addAll(
                        Parts.label(compared.text("trends.indicators"), "zx-section"),
                        choice,
                        rows,
                        Parts.prose(compared.text("trends.indicators.rule"), "zx-caption"));
        Follow.whileShown(this, filter, chosen -> show(Changes.of(all, chosen)));
    }

    private void columns() {
        rows.setHgap(12);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        rows.getColumnConstraints().add(name);
        for (int column = 0; column < 3; column++) {
            ColumnConstraints number = new ColumnConstraints();
            number.setMinWidth(Region.USE_PREF_SIZE);
            number.setHalignment(HPos.RIGHT);
            rows.getColumnConstraints().add(number);
        }
    }

    private void show(List<IndicatorChange> changes) {
        rows.getChildren().clear();
        if (changes.isEmpty()) {
            rows.add(Parts.prose(compared.text("trends.indicators.none"), "zx-dense", "zx-muted"), 0, 0);
        }
        int row = 0;
        for (IndicatorChange change : changes) {
            row(row++, change);
        }
    }

    private void row(int row, IndicatorChange change) {
        Button name = Parts.button(
                compared.words().name(change.id()), () -> look.accept(change.id()), "zx-link", "indicator-link");
        name.setMinWidth(0);
        name.setWrapText(true);
        name.setMnemonicParsing(false);
        name.setId("change-" + change.id());
        VBox what = new VBox(name);
        IndicatorChange.Effect effect = change.effect();
        String causes = effect == null ? "" : compared.words().causes(effect);
        if (!causes.isEmpty()) {
            what.getChildren().add(Parts.prose(causes, "zx-caption"));
        }
        Label levels = Parts.label(
                compared.text("trends.levels", level(change.before()), level(change.after())), "zx-dense", "zx-muted");
        Double moved = change.difference();
        Label difference = Parts.label(moved == null ? "—" : signed(moved), "zx-dense", "zx-strong");
        Label verdict = VerdictLabel.of(change.verdict(), compared.text("trends.verdict." + change.verdict()));
        rows.addRow(row, what, levels, difference, verdict);
    }

    private String level(IndicatorScore score) {
        return score.effective() == null
                ? compared.text("terms.status." + score.status())
                : Figures.level(score.effective());
    }

    /** A difference of levels with its sign. */
    static String signed(double difference) {
        String level = Figures.level(difference);
        return difference > 0 && !level.equals("0.0") ? "+" + level : level;
    }
}
