package org.zhixing.ui.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Attachment;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.scoring.EvidenceGating.Flaw;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.RaterNames;
import org.zhixing.work.Messages;

/** The pieces of evidence of the open question, each with whether it counts and, where not, why. */
final class EvidenceTable extends GridPane {

    private static final double NAME_WIDTH = 150;

    /** What the table shows; with the same again nothing is drawn anew. */
    private record Drawn(
            String place,
            List<EvidenceModel.Line> lines,
            List<Rater> raters,
            Set<String> carried,
            List<Attachment> files,
            boolean editable) {}

    private final EvidenceModel pieces;
    private final RatingModel rating;
    private final Messages words;
    private final RaterNames people;
    private final AttachedFiles files;
    private final Consumer<Evidence> remove;
    private @Nullable Drawn drawn;

    EvidenceTable(
            EvidenceModel pieces,
            RatingModel rating,
            Messages words,
            RaterNames people,
            AttachedFiles files,
            Consumer<Evidence> remove) {
        this.files = files;
        this.pieces = pieces;
        this.rating = rating;
        this.words = words;
        this.people = people;
        this.remove = remove;
        getStyleClass().add("evidence-table");
        for (int column = 0; column < 6; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            // Where it can be found takes what the rest leaves, and wraps.
            constraints.setMinWidth(column == 0 || column == 3 ? 80 : Region.USE_PREF_SIZE);
            if (column == 3) {
                constraints.setPrefWidth(80);
                constraints.setHgrow(Priority.ALWAYS);
            }
            getColumnConstraints().add(constraints);
        }
    }

    void follow() {
        List<EvidenceModel.Line> lines = pieces.lines();
        Drawn now = new Drawn(
                rating.current().get(),
                lines,
                rating.assessment().raters(),
                rating.standing().carriedEvidence(),
                rating.dossier().attachments(),
                pieces.editable());
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        getChildren().clear();
        Parts.show(this, !lines.isEmpty());
        if (lines.isEmpty()) {
            return;
        }
        head(0, "rating.evidence.type");
        head(1, "rating.evidence.strength");
        head(2, "rating.evidence.date");
        head(3, "rating.evidence.locator");
        head(4, "rating.evidence.check");
        add(Parts.hairline(), 0, 1, 6, 1);
        int row = 2;
        for (EvidenceModel.Line line : lines) {
            if (row > 2) {
                add(Parts.hairline(), 0, row, 6, 1);
                row++;
            }
            line(row, line);
            row++;
            String why = why(line);
            if (!why.isEmpty()) {
                add(Parts.prose(why, "zx-caption", "why"), 0, row, 6, 1);
                row++;
            }
        }
    }

    private void head(int column, String key) {
        cell(Parts.label(words.text(key), "zx-caption", "head"), column, 0);
    }

    private void line(int row, EvidenceModel.Line line) {
        Evidence piece = line.piece();
        Label name = Parts.label(
                line.type() == null ? piece.type() : line.type().name().in(words.language()), "zx-dense");
        name.setMaxWidth(NAME_WIDTH);
        name.setMinWidth(0);
        name.setTooltip(new Tooltip(name.getText()));
        Label code = Parts.label(piece.type(), "zx-caption");
        code.setMinWidth(Region.USE_PREF_SIZE);
        HBox what = Parts.row(4, name, code);
        if (piece.places().size() > 1) {
            Label more = Parts.label("+" + (piece.places().size() - 1), "zx-caption");
            more.setTooltip(new Tooltip(words.text(
                    "rating.evidence.serves", String.join(words.text("rating.listSeparator"), elsewhere(piece)))));
            what.getChildren().add(more);
        }
        if (rating.standing().carriedEvidence().contains(piece.id())) {
            what.getChildren().add(Parts.tag(words.text("rating.carried"), "brand"));
        }
        cell(what, 0, row);
        cell(
                Parts.label(
                        line.type() == null
                                ? ""
                                : words.text("terms.strength."
                                        + line.type().strength().name()),
                        "zx-dense"),
                1,
                row);
        LocalDate date = piece.date();
        cell(date == null ? absent("rating.evidence.noDate") : Parts.label(date.toString(), "zx-dense"), 2, row);
        Label locator = piece.locator().isBlank()
                ? absent("rating.evidence.noLocator")
                : Parts.prose(piece.locator().value(), "zx-dense");
        cell(withFiles(locator, pieces.files(piece)), 3, row);
        cell(check(line), 4, row);
        if (pieces.editable()) {
            Button edit = Parts.iconButton("fth-edit-2", words.text("rating.evidence.edit"), () -> pieces.edit(piece));
            Button gone = Parts.iconButton("fth-x", words.text("rating.evidence.remove"), () -> remove.accept(piece));
            cell(Parts.row(0, edit, gone), 5, row);
        }
    }

    private List<String> elsewhere(Evidence piece) {
        return piece.places().stream()
                .filter(place -> !place.equals(rating.current().get()))
                .toList();
    }

    /** The files of a piece can be opened from here, also where nothing can be changed any more. */
    private Node withFiles(Label locator, List<Attachment> attached) {
        if (attached.isEmpty()) {
            return locator;
        }
        MenuButton menu = new MenuButton(String.valueOf(attached.size()), Parts.icon("fth-paperclip"));
        menu.getStyleClass().addAll("small", "flat");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(words.text("rating.files.of", String.valueOf(attached.size())));
        menu.setTooltip(new Tooltip(menu.getAccessibleText()));
        for (Attachment file : attached) {
            MenuItem item = new MenuItem(AttachedFiles.shown(file));
            item.setMnemonicParsing(false);
            item.setOnAction(e -> files.open(file));
            menu.getItems().add(item);
        }
        return Parts.row(4, menu, locator);
    }

    private Label absent(String key) {
        return Parts.prose(words.text(key), "zx-dense", "faint");
    }

    /** Who checked it, or that it has no effect. */
    private Node check(EvidenceModel.Line line) {
        Evidence piece = line.piece();
        if (line.flaws().isEmpty()) {
            Label name = Parts.label(people.name(rating.assessment(), piece.verifiedBy()), "checked");
            name.setGraphic(Parts.icon("fth-check"));
            name.setMaxWidth(120);
            if (line.weak()) {
                name.getStyleClass().add("weak");
            }
            return name;
        }
        return Parts.tag(words.text("rating.evidence.notCounted"), "outlined");
    }

    /** Why a piece has no effect; empty when it has. */
    private String why(EvidenceModel.Line line) {
        if (line.flaws().isEmpty()) {
            return line.weak() ? words.text("rating.flaw.weak") : "";
        }
        return line.flaws().stream().map(this::flaw).collect(Collectors.joining(words.text("rating.listSeparator")));
    }

    private String flaw(Flaw flaw) {
        return words.text("rating.flaw." + flaw.name());
    }

    private void cell(Node node, int column, int row) {
        add(node, column, row);
        GridPane.setValignment(node, VPos.CENTER);
        GridPane.setHalignment(node, HPos.LEFT);
    }
}
