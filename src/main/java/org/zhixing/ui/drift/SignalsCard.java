package org.zhixing.ui.drift;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.DriftDefinition;
import org.zhixing.signals.Signal;
import org.zhixing.ui.common.Apart;
import org.zhixing.ui.common.Choices;
import org.zhixing.ui.common.Flow;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The record indicators of one drift by family, and how they came to its level. */
final class SignalsCard extends VBox {

    /**
     * @param selected id of the indicator to show as chosen
     * @param choose is told the id that is chosen
     */
    SignalsCard(
            DriftDefinition drift,
            DriftFinding finding,
            @Nullable String selected,
            Messages words,
            Consumer<String> choose) {
        super(4);
        getStyleClass().add("zx-card");
        setId("signals-card");
        getChildren().add(head(finding, words));
        ToggleGroup group = new ToggleGroup();
        for (DriftDefinition.Family family : drift.families()) {
            List<Signal> members = finding.triggers().stream()
                    .filter(s -> s.indicator().family().equals(family.id()))
                    .toList();
            if (members.isEmpty()) {
                continue;
            }
            getChildren().add(Parts.label(family.name().in(words.language()), "zx-cap", "signal-family"));
            for (Signal signal : members) {
                SignalRow row = new SignalRow(signal, words);
                row.setToggleGroup(group);
                row.setSelected(signal.id().equals(selected));
                Choices.onChosen(row, () -> choose.accept(signal.id()));
                getChildren().add(row);
            }
        }
        VBox foot = new VBox(
                3,
                Parts.prose(words.text("drift.tentative"), "zx-cap"),
                Parts.prose(how(drift, finding, words), "zx-cap"));
        foot.getStyleClass().add("signal-foot");
        getChildren().add(foot);
    }

    private static Apart head(DriftFinding finding, Messages words) {
        return new Apart(
                8,
                new Flow(
                        8,
                        2,
                        Parts.label(words.text("drift.fromRecords"), "zx-section"),
                        Parts.label(
                                words.text("terms.confidence." + finding.confidence()) + " · "
                                        + words.text("terms.agreement." + finding.agreement()),
                                "zx-dense",
                                "zx-muted")),
                new Flow(
                        8,
                        2,
                        Parts.label("├─●─┤ " + words.text("drift.interval"), "zx-cap"),
                        Parts.label("┃ " + words.text("drift.threshold"), "zx-cap")));
    }

    /** The families that carry the level; or that there are too few. */
    private static String how(DriftDefinition drift, DriftFinding finding, Messages words) {
        DriftFinding.RecordsLevel records = finding.records();
        String computable = String.valueOf(records.computable());
        String total = String.valueOf(records.total());
        if (records.level() == null) {
            return words.text("drift.fewFamilies", computable, total);
        }
        String names = records.families().stream()
                .filter(f -> f.level() > 0)
                .map(f -> drift.families().stream()
                                .filter(d -> d.id().equals(f.id()))
                                .findFirst()
                                .map(d -> d.name().in(words.language()))
                                .orElse(f.id())
                        + " " + words.text("terms.severity." + f.level()))
                .reduce((a, b) -> a + words.text("drift.comma") + b)
                .orElse(words.text("drift.noFamily"));
        return words.text("drift.families", computable, total, names);
    }
}
