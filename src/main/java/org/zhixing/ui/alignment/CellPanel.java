package org.zhixing.ui.alignment;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.CellRating;
import org.zhixing.assessment.Evidence;
import org.zhixing.model.Cell;
import org.zhixing.model.ValueMatrix;
import org.zhixing.review.Figures;
import org.zhixing.scoring.AlignmentScore;
import org.zhixing.scoring.EvidenceGating;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.work.Messages;

/** The chosen cell: its question, one's own answer, a conflict with its example, and what evidence lets through. */
final class CellPanel extends VBox {

    private static final int PIECES = 20;

    private final MapModel map;
    private final Messages words;
    private @Nullable TextField reason;
    private @Nullable TextField example;
    private boolean asksReason;

    CellPanel(MapModel map, Messages words) {
        super(10);
        this.map = map;
        this.words = words;
        getStyleClass().addAll("zx-card", "cell-panel");
        Follow.changes(this, map.selected(), cell -> {
            asksReason = false;
            show();
        });
    }

    void show() {
        MapModel.View view = map.view().get();
        if (view == null) {
            return;
        }
        Cell cell = map.selected().get();
        String question = cell.question() == null ? "" : cell.question().in(words.language());
        getChildren()
                .setAll(
                        Parts.row(
                                8,
                                Parts.prose(title(cell), "zx-section"),
                                Parts.spring(),
                                Parts.tag(words.text(cell.core() ? "terms.core" : "alignment.related"))),
                        Parts.prose(question, "cell-question"));
        Optional<CellRating> own = map.own();
        if (view.me().isEmpty()
                || !map.matrix().roles().contains(view.me().orElseThrow().role())) {
            getChildren().add(Parts.prose(words.text("alignment.notAsked"), "zx-dense", "zx-muted"));
        } else {
            getChildren().add(levels(view, own));
            getChildren().add(others(view, own));
            if (asksReason) {
                getChildren().add(reasonLine());
            }
            getChildren().addAll(conflict(view, own));
        }
        getChildren().add(Parts.hairline());
        getChildren().addAll(evidence(view, cell));
        typical(cell).ifPresent(getChildren()::add);
    }

    private String title(Cell cell) {
        String value = map.matrix()
                .value(cell.value())
                .map(v -> v.name().in(words.language()))
                .orElse(cell.value());
        String method = map.matrix().methods().stream()
                .filter(m -> m.id().equals(cell.method()))
                .map(ValueMatrix.Method::name)
                .map(n -> n.in(words.language()))
                .findFirst()
                .orElse(cell.method());
        return value + " × " + method;
    }

    private VBox levels(MapModel.View view, Optional<CellRating> own) {
        VBox rows = new VBox(4);
        int given = own.map(CellRating::answer)
                .map(a -> a instanceof Answer.Level l ? l.level() : -1)
                .orElse(-1);
        for (int level = map.model().scale().min(); level <= map.model().scale().max(); level++) {
            int chosen = level;
            ToggleButton row = new ToggleButton();
            // A button asks how high what is in it would be at its least width.
            Label said = Parts.prose(words.text("alignment.level." + level), "zx-dense");
            said.setMinWidth(0);
            row.setGraphic(Parts.row(8, Parts.keyCap(String.valueOf(level)), said));
            row.setAccessibleText(level + " " + words.text("alignment.level." + level));
            row.getStyleClass().setAll("zx-anchor", "cell-level");
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMaxWidth(Double.MAX_VALUE);
            row.setSelected(level == given);
            row.setDisable(!view.mayRate());
            row.setOnAction(event -> map.rate(chosen));
            rows.getChildren().add(row);
        }
        return rows;
    }

    private FlowPane others(MapModel.View view, Optional<CellRating> own) {
        Answer answer = own.map(CellRating::answer).orElse(null);
        Button notApplicable =
                keyed("N", words.text("terms.answer.notApplicable"), answer instanceof Answer.NotApplicable);
        notApplicable.setOnAction(event -> askReason());
        Button dontKnow = keyed("D", words.text("terms.answer.dontKnow"), answer instanceof Answer.DontKnow);
        dontKnow.setOnAction(event -> map.dontKnow());
        notApplicable.setDisable(!view.mayRate());
        dontKnow.setDisable(!view.mayRate());
        FlowPane row = new FlowPane(8, 8, notApplicable, dontKnow);
        if (answer instanceof Answer.NotApplicable given) {
            row.getChildren().add(Parts.prose(given.reason().value(), "zx-cap"));
        }
        return row;
    }

    private static Button keyed(String key, String name, boolean chosen) {
        Button button = new Button(name, Parts.keyCap(key));
        button.getStyleClass().add("small");
        if (chosen) {
            button.getStyleClass().add("chosen");
        }
        return button;
    }

    private HBox reasonLine() {
        TextField field = new TextField();
        field.setPromptText(words.text("alignment.reason.prompt"));
        field.setAccessibleText(words.text("alignment.reason.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(event -> {
            if (!field.getText().isBlank()) {
                asksReason = false;
                map.notApplicable(field.getText());
            }
        });
        reason = field;
        return Parts.row(8, field, Parts.label("↵", "zx-kbd"));
    }

    /** Opens the line that asks why the cell does not apply. */
    void askReason() {
        MapModel.View view = map.view().get();
        if (view != null && view.mayRate()) {
            asksReason = true;
            show();
            if (reason != null) {
                reason.requestFocus();
            }
        }
    }

    private List<javafx.scene.Node> conflict(MapModel.View view, Optional<CellRating> own) {
        CheckBox box = new CheckBox(words.text("alignment.conflict"));
        box.setSelected(own.map(CellRating::conflict).orElse(false));
        box.setDisable(!view.mayRate() || own.isEmpty());
        box.setWrapText(true);
        box.setOnAction(event ->
                map.conflict(box.isSelected(), own.map(c -> c.example().value()).orElse("")));
        HBox line = Parts.row(8, Parts.keyCap("X"), box);
        if (!box.isSelected()) {
            return List.of(line);
        }
        TextField field = new TextField(own.map(c -> c.example().value()).orElse(""));
        field.setPromptText(words.text("alignment.example.prompt"));
        field.setAccessibleText(words.text("alignment.example.prompt"));
        field.setDisable(!view.mayRate());
        field.setOnAction(event -> map.conflict(true, field.getText()));
        field.focusedProperty().subscribe((was, is) -> {
            boolean changed =
                    !field.getText().equals(own.map(c -> c.example().value()).orElse(""));
            if (was && !is && changed) {
                map.conflict(true, field.getText());
            }
        });
        example = field;
        boolean effect = own.map(CellRating::conflictShown).orElse(false);
        Label note =
                Parts.prose(words.text(effect ? "alignment.example.counts" : "alignment.example.needed"), "zx-cap");
        return List.of(line, field, note);
    }

    /** Says or unsays a conflict, and puts the keyboard on its example. */
    void toggleConflict() {
        map.own().ifPresent(own -> {
            map.conflict(!own.conflict(), own.example().value());
            if (!own.conflict() && example != null) {
                example.requestFocus();
            }
        });
    }

    private List<javafx.scene.Node> evidence(MapModel.View view, Cell cell) {
        EvidenceGating.Reading gate = EvidenceGating.read(map.model(), view.assessment(), cell.id());
        AlignmentScore.CellScore score = view.score().cells().stream()
                .filter(c -> c.value().equals(cell.value()) && c.method().equals(cell.method()))
                .findFirst()
                .orElseThrow();
        Label line = Parts.prose(
                words.text(
                        "alignment.gate",
                        Figures.level(score.raw()),
                        String.valueOf(gate.cap()),
                        Figures.level(score.effective())),
                "zx-dense",
                "zx-strong");
        Label missing = Parts.prose(words.text("alignment.gate." + gate.missing()), "zx-cap");
        MenuButton reuse = new MenuButton(words.text("alignment.reuse"));
        reuse.getStyleClass().add("small");
        List<Evidence> pieces = view.assessment().evidence();
        for (Evidence piece : pieces.subList(Math.max(0, pieces.size() - PIECES), pieces.size())) {
            CheckMenuItem item = new CheckMenuItem(pieceName(piece));
            item.setSelected(piece.places().contains(cell.id()));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> map.serve(piece, item.isSelected()));
            reuse.getItems().add(item);
        }
        reuse.setDisable(pieces.isEmpty() || !view.mayRate());
        return List.of(line, missing, reuse);
    }

    private String pieceName(Evidence piece) {
        String type = map.model()
                .evidenceType(piece.type())
                .map(t -> t.name().in(words.language()))
                .orElse(piece.type());
        String locator = piece.locator().value();
        return type + " " + piece.type() + (locator.isBlank() ? "" : " · " + shortened(locator));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 24
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 24)) + "…";
    }

    private Optional<Label> typical(Cell cell) {
        return Optional.ofNullable(cell.typicalMismatch())
                .filter(t -> t.text() != null)
                .map(t -> Parts.prose(
                        words.text(
                                "alignment.typical." + t.kind(),
                                t.text() == null ? "" : t.text().in(words.language())),
                        "zx-cap"));
    }
}
