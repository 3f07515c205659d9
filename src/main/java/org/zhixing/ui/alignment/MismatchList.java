package org.zhixing.ui.alignment;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Cell;
import org.zhixing.model.Recommendation;
import org.zhixing.model.Trigger;
import org.zhixing.review.Figures;
import org.zhixing.scoring.AlignmentScore;
import org.zhixing.scoring.AlignmentScore.CellScore;
import org.zhixing.scoring.AlignmentScore.Mismatch;
import org.zhixing.scoring.AlignmentScore.ValueScore;
import org.zhixing.ui.common.Apart;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** Mismatches in words, each with what to do about it. Done but not said is a strength and looks like one. */
final class MismatchList extends VBox {

    private final MapModel map;
    private final Messages words;
    private final java.util.function.Consumer<String> toRecommendation;

    MismatchList(MapModel map, Messages words, java.util.function.Consumer<String> toRecommendation) {
        super(0);
        this.map = map;
        this.words = words;
        this.toRecommendation = toRecommendation;
        getStyleClass().add("zx-card");
    }

    void show(MapModel.View view) {
        List<Mismatch> mismatches = view.score().mismatches();
        Apart head = new Apart(
                8,
                Parts.label(
                        mismatches.isEmpty()
                                ? words.text("alignment.mismatches.none")
                                : words.text("alignment.mismatches.title", String.valueOf(mismatches.size())),
                        "zx-section"),
                Parts.label(words.text("alignment.mismatches.note"), "zx-dense", "zx-muted"));
        getChildren().setAll(head);
        for (String caution : view.score().cautions()) {
            map.matrix().cautions().stream().filter(c -> c.id().equals(caution)).forEach(c -> getChildren()
                    .add(row(tag("!", false), Parts.prose(c.text().in(words.language()), "zx-dense"))));
        }
        for (Mismatch mismatch : mismatches) {
            getChildren().add(row(view.score(), mismatch));
        }
        if (mismatches.isEmpty()) {
            getChildren().add(Parts.prose(words.text("alignment.mismatches.empty"), "zx-dense", "zx-muted"));
        }
    }

    private HBox row(AlignmentScore score, Mismatch mismatch) {
        boolean strength = mismatch.type() == Mismatch.Type.T3;
        Label type = Parts.prose(words.text("terms.mismatch." + mismatch.type()), "zx-dense", "zx-strong");
        type.setMinWidth(USE_PREF_SIZE);
        type.setPrefWidth(words.language() == org.zhixing.work.Language.ZH ? 132 : 232);
        Label where = Parts.prose(where(mismatch), "zx-dense");
        where.setMinWidth(200);
        where.setPrefWidth(200);
        Label sentence = Parts.prose(sentence(score, mismatch), "zx-dense");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox row = row(tag(mismatch.type().name(), strength), type, where, sentence);
        map.cellOf(score, mismatch).ifPresent(cell -> leadsTo(cell, row, type.getText() + " " + where.getText()));
        recommendation(mismatch).ifPresent(r -> {
            Button link = Parts.button(r.id() + " ›", () -> toRecommendation.accept(r.id()), "zx-link");
            link.setTooltip(new javafx.scene.control.Tooltip(r.action().in(words.language())));
            row.getChildren().add(link);
        });
        return row;
    }

    /** Pressing the row, or Enter on it, chooses the cell that it is about. */
    private void leadsTo(Cell cell, HBox row, String name) {
        row.getStyleClass().add("zx-stop");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(name);
        row.setOnMouseClicked(click -> map.selected().set(cell));
        row.setOnKeyPressed(pressed -> {
            if (pressed.getTarget() == row
                    && (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.SPACE)) {
                map.selected().set(cell);
                pressed.consume();
            }
        });
    }

    private static HBox row(javafx.scene.Node... nodes) {
        HBox row = new HBox(12, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("mismatch-row");
        return row;
    }

    private static Label tag(String text, boolean strength) {
        Label tag = Parts.tag(text, strength ? "brand" : "warm");
        tag.setMinWidth(32);
        tag.setAlignment(Pos.CENTER);
        return tag;
    }

    private Optional<Recommendation> recommendation(Mismatch mismatch) {
        AssessmentModel model = map.model();
        return model.recommendations().stream()
                .filter(r -> r.trigger().stream()
                        .anyMatch(t -> t instanceof Trigger.MismatchFound found
                                && found.mismatch().equals(mismatch.type().name())))
                .findFirst();
    }

    private String where(Mismatch mismatch) {
        String value = map.matrix()
                .value(mismatch.value())
                .map(v -> v.name().in(words.language()))
                .orElse(mismatch.value());
        return mismatch.method() == null ? value : value + " × " + method(mismatch.method());
    }

    private String method(String id) {
        return map.matrix().methods().stream()
                .filter(m -> m.id().equals(id))
                .map(m -> m.name().in(words.language()))
                .findFirst()
                .orElse(id);
    }

    private String sentence(AlignmentScore score, Mismatch mismatch) {
        ValueScore value = score.values().stream()
                .filter(v -> v.id().equals(mismatch.value()))
                .findFirst()
                .orElseThrow();
        return switch (mismatch.type()) {
            case T1 ->
                words.text(
                        "alignment.sentence.T1",
                        Figures.level(value.required()),
                        Figures.level(value.enacted()),
                        weakest(score, mismatch));
            case T2 ->
                typical(mismatch)
                        .map(t -> words.text("alignment.sentence.T2", t))
                        .orElseGet(() -> words.text("alignment.sentence.T2plain"));
            case T3 ->
                words.text("alignment.sentence.T3", Figures.level(value.stated()), Figures.level(value.enacted()));
            case T4 ->
                words.text("alignment.sentence.T4", extreme(score, mismatch, true), extreme(score, mismatch, false));
            case T5 -> words.text("alignment.sentence.T5", Figures.percent(value.coverage()));
        };
    }

    private Optional<String> typical(Mismatch mismatch) {
        return Optional.ofNullable(mismatch.method())
                .flatMap(m -> map.matrix().cell(mismatch.value(), m))
                .map(Cell::typicalMismatch)
                .map(t -> t.text())
                .map(t -> t.in(words.language()));
    }

    private String weakest(AlignmentScore score, Mismatch mismatch) {
        return map.cellOf(score, mismatch).map(c -> method(c.method())).orElse("—");
    }

    private String extreme(AlignmentScore score, Mismatch mismatch, boolean best) {
        java.util.Comparator<CellScore> order = java.util.Comparator.comparingDouble(c -> {
            Double level = c.effective();
            return level == null ? 0 : level;
        });
        return score.cells().stream()
                .filter(c -> c.value().equals(mismatch.value()) && c.effective() != null)
                .min(best ? order.reversed() : order)
                .map(c -> method(c.method()) + " " + Figures.level(c.effective()))
                .orElse("—");
    }
}
