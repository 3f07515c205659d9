package org.zhixing.ui.audit.reading;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.model.Anchor;
import org.zhixing.review.Figures;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.common.Parts;

/** What the file comes to so far, the open item in full with its comment, and where it points. */
final class SidePane extends ScrollPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final AuditWork work;
    private final AuditWords words;
    private final PointsTo points;
    private final Label score = Parts.label("", "zx-number");
    private final HBox capped = Parts.row(0);
    private final Label why = Parts.prose("", "zx-caption");
    private final VBox scoreCard = Parts.card("audit-side-card");
    private final Label name = Parts.prose("", "zx-section");
    private final Label critical;
    private final VBox anchors = new VBox(2);
    private final Label note = Parts.prose("", "zx-caption");
    private final Button never;
    private final VBox itemCard = Parts.card("audit-side-card");
    private final KeptText comment;
    private final VBox commentCard = Parts.card("audit-side-card");
    private final Label leads = Parts.prose("", "zx-dense");
    private final VBox leadsCard = Parts.card("audit-side-card");
    private final Label acted = Parts.prose("", "zx-dense");

    SidePane(AuditWork work, AuditWords words, PointsTo points, Runnable home) {
        this.work = work;
        this.words = words;
        this.points = points;
        score.setId("audit-score");
        capped.getChildren().setAll(Parts.tag(words.words().text("terms.score.capped"), "outlined"));
        scoreCard
                .getChildren()
                .addAll(Parts.row(8, Parts.label(words.words().text("audit.score"), "zx-caption"), score, capped), why);
        critical = Parts.tag(words.words().text("audit.critical"));
        never = Parts.button(words.words().text("terms.answer.notApplicable"), work::notApplicable, "small");
        never.setGraphic(Parts.keyCap("N"));
        never.setId("audit-never");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = Parts.row(8, name, Parts.spring(), critical);
        itemCard.getChildren().addAll(head, anchors, note, never, acted);
        comment = new KeptText(
                words.words().text("audit.comment.name"),
                words.words().text("audit.comment.prompt"),
                3,
                (about, text) -> {
                    int gap = about.lastIndexOf(' ');
                    work.comment(about.substring(0, gap), about.substring(gap + 1), text);
                },
                home);
        comment.setId("audit-comment");
        commentCard
                .getChildren()
                .addAll(
                        Parts.row(
                                8,
                                Parts.label(words.words().text("audit.comment.title"), "zx-section"),
                                Parts.spring(),
                                Parts.keyCap("C")),
                        comment,
                        Parts.prose(words.words().text("audit.stored"), "zx-caption"));
        leadsCard.getChildren().addAll(Parts.label(words.words().text("audit.leads.title"), "zx-section"), leads);
        VBox all = new VBox(12, scoreCard, itemCard, commentCard, leadsCard);
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll("edge-to-edge", "zx-scroll", "audit-side");
    }

    void follow() {
        FileView view = work.file();
        ItemRow row = view.row(work.item().get()).orElse(null);
        boolean seen = row != null;
        for (Region card : List.of(scoreCard, itemCard, commentCard, leadsCard)) {
            Parts.show(card, seen);
        }
        if (row == null) {
            comment.follow(" ", "", false);
            return;
        }
        score(view);
        item(view, row);
        comment.follow(view.file().code() + " " + row.id(), row.comment(), view.editable());
        String there = points.of(row.item());
        leads.setText(there);
        Parts.show(leadsCard, !there.isEmpty());
    }

    private void score(FileView view) {
        var result = java.util.Objects.requireNonNull(view.result());
        score.setText(Figures.score(result.score()));
        Double uncapped = result.uncapped();
        Double given = result.score();
        boolean lower = given != null && uncapped != null && given < uncapped;
        Parts.show(capped, lower);
        why.setText(
                switch (result.status()) {
                    case OK -> lower ? words.words().text("audit.score.before", Figures.score(uncapped)) : "";
                    case LOW_COVERAGE -> words.words().text("audit.score.coverage");
                    case CRITICAL_UNRATED -> words.words().text("audit.score.critical");
                    case LOST -> "";
                });
        Parts.show(why, !why.getText().isEmpty());
    }

    private void item(FileView view, ItemRow row) {
        name.setText(words.item(row.item()));
        Parts.show(critical, row.item().critical());
        anchors.getChildren().clear();
        for (Anchor anchor : row.anchors()) {
            Label level = Parts.label(String.valueOf(anchor.level()), "audit-anchor-level");
            level.setMinWidth(Region.USE_PREF_SIZE);
            Label text = Parts.prose(words.text(anchor.text()), "zx-dense");
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox line = new HBox(10, level, text);
            line.getStyleClass().add("audit-anchor");
            line.setMinHeight(Region.USE_PREF_SIZE);
            line.pseudoClassStateChanged(
                    SELECTED, row.level().filter(l -> l == anchor.level()).isPresent());
            line.setOnMouseClicked(e -> work.press(anchor.level()));
            anchors.getChildren().add(line);
        }
        note.setText(
                row.item().critical()
                        ? words.words()
                                .text(
                                        !row.item().withoutCue().isEmpty()
                                                ? row.restricted() ? "audit.item.noCue" : "audit.item.cue"
                                                : "audit.item.critical")
                        : words.words().text("audit.item.between"));
        Parts.show(never, row.item().mayBeNotApplicable() && view.seat().turn() != null);
        never.setDisable(!view.editable());
        String done = view.file().actedOn().entrySet().stream()
                .filter(e -> e.getKey().equals(row.id()))
                .map(e -> words.words().text("audit.act.done", e.getValue().value()))
                .collect(Collectors.joining());
        acted.setText(done);
        Parts.show(acted, !done.isEmpty());
    }

    void writeComment() {
        comment.write();
    }

    void keep() {
        comment.keep();
    }
}
