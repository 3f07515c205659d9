package org.zhixing.ui.models;

import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.audit.AuditModel;
import org.zhixing.desk.ModelDrafts;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The list of models: drafts in progress first, then the models that can be used. */
final class ModelsPage extends ScrollPane {

    private static final double WIDTH = 960;

    /** Before it says that it is still reading. */
    private static final Duration BLINK = Duration.millis(400);

    private final VBox cards = new VBox(12);
    private final PauseTransition patience = new PauseTransition(BLINK);

    /** Nothing yet; where that lasts, it says that the models are being read. */
    ModelsPage(Messages words) {
        cards.setMaxWidth(WIDTH);
        patience.setOnFinished(
                event -> cards.getChildren().setAll(Parts.label(words.text("models.looking"), "zx-muted")));
        patience.play();
        StackPane middle = new StackPane(cards);
        middle.setAlignment(Pos.TOP_LEFT);
        middle.getStyleClass().add("zx-page-body");
        setContent(middle);
        setFitToWidth(true);
    }

    /** @param leaving ids of drafts that are being discarded */
    void show(Messages words, ModelsHeld held, Set<String> leaving, @Nullable Assessment open, ModelActs acts) {
        patience.stop();
        cards.getChildren().clear();
        List<ModelDrafts.Card> drafts =
                held.drafts().stream().filter(d -> !leaving.contains(d.id())).toList();
        if (!drafts.isEmpty()) {
            cards.getChildren().add(Parts.label(words.text("models.drafts"), "zx-dense", "zx-muted"));
            drafts.forEach(draft -> cards.getChildren().add(new DraftCard(words, draft, acts)));
            cards.getChildren().add(Parts.label(words.text("models.published"), "zx-dense", "zx-muted"));
        }
        held.problems().forEach(problem -> cards.getChildren()
                .add(Parts.prose(problem.in(words), "zx-dense", "models-wrong")));
        held.models().forEach(model -> cards.getChildren().add(new ModelCard(words, model, open, acts)));
        held.audits().forEach(model -> cards.getChildren().add(audit(words, model, acts)));
        cards.getChildren().add(Parts.prose(words.text("models.explain"), "zx-caption"));
    }

    private static VBox audit(Messages words, AuditModel model, ModelActs acts) {
        Button read =
                Parts.button(words.text("models.read"), () -> acts.readAudit().accept(model));
        read.setGraphic(Parts.icon("fth-eye"));
        read.setId("read-audit");
        VBox card = Parts.card();
        card.setSpacing(10);
        card.getChildren()
                .addAll(
                        Parts.row(
                                12,
                                Parts.label(model.title().in(words.language()), "zx-section"),
                                Parts.label(words.text("models.id", model.id(), model.version()), "zx-caption")),
                        Parts.prose(
                                words.text(
                                        "models.audit.counts",
                                        String.valueOf(model.items().size()),
                                        String.valueOf(model.items().stream()
                                                .filter(i -> i.critical())
                                                .count())),
                                "zx-dense"),
                        read);
        return card;
    }
}
