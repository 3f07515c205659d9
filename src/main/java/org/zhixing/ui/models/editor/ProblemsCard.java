package org.zhixing.ui.models.editor;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.ModelDrafts;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/** What keeps the draft from being published; each line leads to its place. */
final class ProblemsCard extends VBox {

    /** A new indicator alone has a dozen; more than a person mends at a time need not all be drawn. */
    private static final int MOST = 30;

    private final Messages words;
    private final Consumer<ModelDrafts.DraftProblem> go;
    private final Label title = Parts.label("", "zx-dense", "zx-strong");
    private final VBox rows = new VBox(2);

    ProblemsCard(Messages words, Consumer<ModelDrafts.DraftProblem> go) {
        super(8);
        this.words = words;
        this.go = go;
        getStyleClass().addAll("zx-card", "models-side");
        title.setId("problems-title");
        getChildren().addAll(title, rows);
    }

    void show(@Nullable List<ModelDrafts.DraftProblem> problems, Map<String, Text> names) {
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
        problems.stream().limit(MOST).map(problem -> row(problem, names)).forEach(rows.getChildren()::add);
        if (problems.size() > MOST) {
            rows.getChildren()
                    .add(Parts.prose(
                            words.text("models.problems.more", String.valueOf(problems.size() - MOST)), "zx-caption"));
        }
    }

    private Button row(ModelDrafts.DraftProblem found, Map<String, Text> names) {
        String sentence = found.in(words);
        Text name = names.get(found.place());
        String place = found.place().isEmpty()
                ? words.text("models.edit.whole")
                : (found.place() + " " + (name == null ? "" : name.in(words.language()))).strip();
        VBox lines = new VBox(Parts.label(place, "zx-caption"), Parts.prose(sentence, "zx-dense"));
        lines.setMinWidth(0);
        HBox inside = Parts.row(8, Parts.icon("fth-alert-circle", "row-problem"), lines);
        Button row = new Button(null, inside);
        inside.prefWidthProperty().bind(row.widthProperty().subtract(12));
        row.getStyleClass().add("models-line");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinHeight(USE_PREF_SIZE);
        row.setAccessibleText(place + " " + sentence);
        row.setOnAction(e -> go.accept(found));
        return row;
    }
}
