package org.zhixing.ui.actions;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Drift;
import org.zhixing.model.RecordIndicator;
import org.zhixing.review.Figures;
import org.zhixing.review.Review;
import org.zhixing.review.SignalWords;
import org.zhixing.signals.Signal;
import org.zhixing.ui.common.LevelChip;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/**
 * What an action is to move: its name, and how it stands at present.
 *
 * @param review null while results may not be shown: then there are names alone
 */
record TargetValue(AssessmentModel model, @Nullable Review review, Messages messages) {

    /** Such as "M3.5 督导使用真实记录". */
    String name(String id) {
        return drift(id)
                .map(d -> model.drift(d).name().in(messages.language()))
                .or(() -> model.indicator(id).map(i -> id + " " + i.name().in(messages.language())))
                .or(() -> recordIndicator(id).map(i -> id + " " + i.name().in(messages.language())))
                .orElse(id);
    }

    static Optional<Drift> drift(String id) {
        return Arrays.stream(Drift.values()).filter(d -> d.name().equals(id)).findFirst();
    }

    private Optional<RecordIndicator> recordIndicator(String id) {
        return model.driftIndicators().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** Name at the left, present value at the right: a level, or a drift's or record indicator's chip. */
    HBox row(String id) {
        HBox row = Parts.row(8);
        var name = Parts.prose(name(id), "zx-dense");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        row.getChildren().add(name);
        Review shown = review;
        if (shown != null) {
            row.getChildren().addAll(now(id, shown));
        }
        return row;
    }

    private Node[] now(String id, Review shown) {
        Optional<Drift> drift = drift(id);
        if (drift.isPresent()) {
            DriftFinding finding = shown.drift(drift.get());
            return new Node[] {LevelChip.of(messages, finding.severity(), finding.tentative())};
        }
        Optional<Signal> signal = shown.drifts().stream()
                .flatMap(d -> d.triggers().stream())
                .filter(s -> s.id().equals(id))
                .findFirst();
        if (signal.isPresent()) {
            Signal found = signal.get();
            return new Node[] {
                Parts.label(new SignalWords(messages).value(found), "zx-dense", "zx-strong"),
                LevelChip.of(messages, found.level(), found.tentative())
            };
        }
        return shown.scorecard()
                .indicator(id)
                .map(score -> new Node[] {
                    Parts.label(
                            score.effective() == null
                                    ? messages.text("terms.status." + score.status())
                                    : messages.text("actions.target.effective", Figures.level(score.effective())),
                            "zx-dense",
                            "zx-strong")
                })
                .orElseGet(() -> new Node[] {Parts.label(messages.text("terms.severity.none"), "zx-caption")});
    }
}
