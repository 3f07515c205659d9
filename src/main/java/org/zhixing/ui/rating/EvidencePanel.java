package org.zhixing.ui.rating;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Evidence;
import org.zhixing.records.Period;
import org.zhixing.review.RecordReview;
import org.zhixing.signals.Periods;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.RaterNames;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.work.Messages;

/** How far the evidence carries the open question, what would carry it further, and the pieces themselves. */
final class EvidencePanel extends VBox {

    private final RatingModel rating;
    private final EvidenceModel pieces;
    private final Messages words;
    private final Button fromRecords;
    private @Nullable RecordReview records;
    private final GateLadder ladder;
    private final Text advice = new Text();
    private final Text suggestion = new Text();
    private final Label empty = Parts.prose("", "zx-dense", "zx-muted");
    private final Button verify;
    private final Button add;
    private final EvidenceTable table;
    private final EvidenceEditor editor;
    private final VBox below = new VBox();

    EvidencePanel(
            RatingModel rating,
            EvidenceModel pieces,
            Messages words,
            RaterNames people,
            AttachedFiles files,
            Consumer<Evidence> remove) {
        super(8);
        this.rating = rating;
        this.pieces = pieces;
        this.words = words;
        ladder = new GateLadder(rating.model().evidenceGate(), words);
        table = new EvidenceTable(pieces, rating, words, people, files, remove);
        verify = Parts.button("", () -> rating.toggle(RatingModel.Panel.VERIFY), "small", "flat");
        verify.setGraphic(Parts.icon("fth-check-square"));
        add = Parts.button(words.text("rating.gate.add"), pieces::startNew, "small");
        add.setGraphic(Parts.row(6, Parts.icon("fth-paperclip"), Parts.keyCap("E")));
        fromRecords = Parts.button(words.text("rating.gate.records"), this::startRecords, "small", "flat");
        fromRecords.setGraphic(Parts.icon("fth-database"));
        Parts.show(fromRecords, false);
        advice.getStyleClass().add("zx-strong");
        TextFlow sentence = new TextFlow(advice, suggestion);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox hint = Parts.row(8, Parts.icon("fth-info"), sentence);
        hint.getStyleClass().add("advice");
        getStyleClass().add("evidence-panel");
        getChildren()
                .addAll(
                        Parts.row(
                                8,
                                Parts.label(words.text("rating.gate.title"), "zx-section"),
                                Parts.spring(),
                                verify,
                                fromRecords,
                                add),
                        ladder,
                        hint,
                        below,
                        table,
                        empty);
        editor = new EvidenceEditor(rating, pieces, words, people, files);
        VerifyList list = new VerifyList(rating, pieces, words, people);
        Follow.changes(this, rating.panel(), panel -> open(panel, editor, list));
        Follow.changes(this, pieces.draft(), draft -> {
            if (draft != null) {
                editor.write(draft);
            }
        });
        open(rating.panel().get(), editor, list);
    }

    private void open(RatingModel.Panel panel, EvidenceEditor editor, VerifyList list) {
        below.getChildren().clear();
        if (panel == RatingModel.Panel.EVIDENCE) {
            below.getChildren().add(editor);
        } else if (panel == RatingModel.Panel.VERIFY) {
            list.fill();
            below.getChildren().add(list);
        }
        Parts.show(below, !below.getChildren().isEmpty());
        if (panel == RatingModel.Panel.VERIFY) {
            list.requestFocus();
        }
    }

    /** Attaches files to the piece being written. */
    void attach(EvidenceDraft draft, List<Path> files) {
        editor.attach(draft, files);
    }

    void follow() {
        int cap = pieces.reading().cap();
        ladder.follow(cap);
        EvidenceModel.Advice next = pieces.advice();
        advice.setText(words.text("rating.advice." + next.missing().name(), String.valueOf(next.next())));
        suggestion.setText("  " + suggest(next));
        table.follow();
        Parts.show(empty, pieces.lines().isEmpty() && rating.panel().get() != RatingModel.Panel.EVIDENCE);
        empty.setText(words.text(
                "rating.evidence.none",
                String.valueOf(rating.model().evidenceGate().unsupported())));
        int waiting = pieces.waiting().size();
        verify.setText(words.text("rating.gate.verify", String.valueOf(waiting)));
        Parts.show(verify, waiting > 0 && pieces.editable());
        add.setDisable(!pieces.editable());
    }

    /** Offers the imported records as evidence where they would serve. */
    void follow(@Nullable RecordReview imported) {
        records = imported;
        Parts.show(fromRecords, imported != null && imported.signals().inPeriod() > 0 && pieces.recordsWouldServe());
    }

    private void startRecords() {
        RecordReview imported = records;
        if (imported != null) {
            Period period = imported.signals().period();
            LocalDate last = Periods.asOf(period, imported.data().records().records());
            String rows = String.valueOf(imported.signals().inPeriod());
            pieces.startRecords(
                    last,
                    words.text("rating.gate.recordsLocator", rows, period.from().toString(), last.toString()));
        }
    }

    private String suggest(EvidenceModel.Advice next) {
        if (next.pending()) {
            return words.text("rating.advice.pending", String.valueOf(next.next()));
        }
        return next.suggested() == null
                ? ""
                : words.text(
                        "rating.advice.suggest",
                        next.suggested().name().in(words.language()),
                        next.suggested().id());
    }
}
