package org.zhixing.ui.models.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.ModelDrafts;
import org.zhixing.drafting.ModelWords;
import org.zhixing.model.AssessmentModel;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.models.reading.PressRow;
import org.zhixing.work.Messages;

/** What keeps the draft from being published; each line leads to its place. */
final class ProblemsCard extends VBox {

    /** A new indicator alone has a dozen; more than a person mends at a time need not all be drawn. */
    private static final int MOST = 30;

    private final Messages words;
    private final Consumer<ModelDrafts.DraftProblem> go;
    private final Label title = Parts.label("", "zx-dense", "zx-strong");
    private final VBox rows = new VBox();

    ProblemsCard(Messages words, Consumer<ModelDrafts.DraftProblem> go) {
        super(8);
        this.words = words;
        this.go = go;
        getStyleClass().addAll("zx-card", "models-side");
        title.setId("problems-title");
        getChildren().addAll(title, rows);
    }

    /** @param problems in model order; null until the draft was looked through */
    void show(@Nullable List<ModelDrafts.DraftProblem> problems, AssessmentModel model) {
        rows.getChildren().clear();
        if (problems == null) {
            title.setText(words.text("models.problems.looking"));
            return;
        }
        title.setText(
                problems.isEmpty()
                        ? words.text("models.problems.none")
                        : words.text("models.problems", String.valueOf(problems.size())));
        if (problems.isEmpty()) {
            rows.getChildren().add(Parts.prose(words.text("models.problems.none.text"), "zx-caption"));
        }
        String last = null;
        for (ModelDrafts.DraftProblem problem : problems.stream().limit(MOST).toList()) {
            String place = place(problem.place(), model);
            if (!place.equals(last)) {
                rows.getChildren().add(Parts.prose(place, "zx-caption", "problem-place"));
                last = place;
            }
            rows.getChildren().add(row(problem, place));
        }
        if (problems.size() > MOST) {
            rows.getChildren()
                    .add(Parts.prose(
                            words.text("models.problems.more", String.valueOf(problems.size() - MOST)), "zx-caption"));
        }
    }

    private String place(String id, AssessmentModel model) {
        return id.isEmpty() ? words.text("models.edit.whole") : ModelWords.place(words, model, id);
    }

    private PressRow row(ModelDrafts.DraftProblem found, String place) {
        String sentence = found.in(words);
        Label line = Parts.prose(sentence, "zx-dense");
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setMaxWidth(Double.MAX_VALUE);
        return new PressRow(
                place + " " + sentence, () -> go.accept(found), Parts.icon("fth-alert-circle", "row-problem"), line);
    }
}
