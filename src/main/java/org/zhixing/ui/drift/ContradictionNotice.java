package org.zhixing.ui.drift;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Drift;
import org.zhixing.review.Explanations;
import org.zhixing.review.Review;
import org.zhixing.scoring.BiasReading.RecordContradiction;
import org.zhixing.ui.common.LevelShape;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** High ratings that the records of one drift speak against; a supervisor may let one count, with a reason. */
final class ContradictionNotice extends VBox {

    /** Where the notice leads. */
    interface Acts {

        void toIndicator(String id);

        void release(String indicator);

        void withdraw(String indicator);

        /** Whether whoever answers may release: a supervisor. */
        boolean mayRelease();
    }

    private ContradictionNotice(Review review, List<String> indicators, Messages words, Acts acts) {
        super(6);
        getStyleClass().add("zx-notice");
        pseudoClassStateChanged(PseudoClass.getPseudoClass("warning"), true);
        Explanations explanations = new Explanations(review, words);
        for (String id : indicators) {
            boolean released = review.scorecard().bias().recordsContradict().stream()
                    .anyMatch(c -> c.indicator().equals(id) && c.released());
            boolean firm = review.scorecard().bias().recordsContradict().stream()
                    .anyMatch(c -> c.indicator().equals(id) && c.firm());
            String name = review.pinned()
                    .model()
                    .indicator(id)
                    .map(i -> id + " " + i.name().in(words.language()))
                    .orElse(id);
            HBox line = Parts.row(
                    10,
                    new LevelShape(2),
                    Parts.prose(
                            name
                                    + words.text("drift.contradiction.colon")
                                    + String.join("", explanations.contradictions(id)),
                            "zx-dense"));
            HBox.setHgrow(line.getChildren().get(1), Priority.ALWAYS);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getChildren().add(act(words.text("drift.contradiction.look"), acts::toIndicator, id));
            if (acts.mayRelease() && (firm || released)) {
                line.getChildren()
                        .add(
                                released
                                        ? act(words.text("drift.release.withdraw"), acts::withdraw, id)
                                        : act(words.text("drift.release"), acts::release, id));
            }
            getChildren().add(line);
        }
    }

    /** The notice where there is something to say. */
    static Optional<ContradictionNotice> of(Review review, Drift drift, Messages words, Acts acts) {
        AssessmentModel model = review.pinned().model();
        List<String> indicators = review.scorecard().bias().recordsContradict().stream()
                .filter(c -> belongs(model, c, drift))
                .map(RecordContradiction::indicator)
                .distinct()
                .toList();
        return indicators.isEmpty()
                ? Optional.empty()
                : Optional.of(new ContradictionNotice(review, indicators, words, acts));
    }

    private static boolean belongs(AssessmentModel model, RecordContradiction contradiction, Drift drift) {
        return model.driftIndicators().stream().anyMatch(i -> i.id().equals(contradiction.by()) && i.drift() == drift);
    }

    private static Button act(String text, Consumer<String> act, String id) {
        Button button = Parts.button(text, () -> act.accept(id), "small");
        button.setAccessibleText(text + " " + id);
        return button;
    }
}
