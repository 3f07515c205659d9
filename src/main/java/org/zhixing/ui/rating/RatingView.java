package org.zhixing.ui.rating;

import java.io.File;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.drift.DriftFinding;
import org.zhixing.review.RecordReview;
import org.zhixing.scoring.BiasReading.RecordContradiction;
import org.zhixing.scoring.Scoring;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.RaterNames;
import org.zhixing.ui.common.ThreeColumns;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.work.Messages;

/** The rating screen, put together: list, question, side panel. */
final class RatingView extends StackPane {

    private final RatingModel rating;
    private final EvidenceModel pieces;
    private final Messages words;
    private final Scoring scoring;
    private final ThreeColumns columns;
    private final QuestionTree tree;
    private final IndicatorHead head;
    private final AnchorList anchors;
    private final AnswerBar answers;
    private final EvidencePanel evidence;
    private final AttachedFiles files;
    private final CommentLine comment;
    private final LastPage last;
    private final IndicatorCard card;
    private final NowCard now;
    private final TrialCard trial;
    private final SignalsCard signals;
    private final OthersCard others;
    private final Label dropHint;
    private Outside outside = Outside.NONE;
    /** Whether the key just pressed has done its work and must not be typed into the field it has opened. */
    private boolean keyTaken;

    RatingView(RatingModel rating, EvidenceModel pieces, Messages words, Acts acts) {
        this.rating = rating;
        this.pieces = pieces;
        this.words = words;
        this.scoring = new Scoring(rating.model());
        RaterNames people = new RaterNames(rating.model(), words);
        getStyleClass().add("rating-screen");
        getStylesheets()
                .add(java.util.Objects.requireNonNull(RatingView.class.getResource("rating.css"))
                        .toExternalForm());
        tree = new QuestionTree(rating, words, acts.print());
        head = new IndicatorHead(rating, words, people, acts.takeBack(), this::toggleDrawer);
        anchors = new AnchorList(rating, words);
        answers = new AnswerBar(rating, pieces, words, this::writeComment, acts.undo(), acts.redo());
        files = acts.files();
        evidence = new EvidencePanel(rating, pieces, words, people, files, piece -> remove(piece, acts));
        comment = new CommentLine(rating, words, this::home);
        last = new LastPage(rating, acts.change(), words, acts.submit(), acts.takeBack());
        card = new IndicatorCard(head, anchors, answers, evidence, comment, last);
        now = new NowCard(words);
        trial = new TrialCard(rating, words);
        signals = new SignalsCard(rating, words, acts.toDrift());
        others = new OthersCard(words, people);
        columns = new ThreeColumns(tree, card, side());
        head.drawer().visibleProperty().bind(columns.narrow());
        head.drawer().managedProperty().bind(columns.narrow());
        dropHint = Parts.label(words.text("rating.editor.drop"), "drop-hint");
        dropHint.setMouseTransparent(true);
        dropHint.setVisible(false);
        getChildren().addAll(columns, dropHint);
        takeDrops();
        addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if (keyTaken) {
                e.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, e -> keyTaken = false);
        addEventFilter(KeyEvent.KEY_RELEASED, e -> keyTaken = false);
        Follow.changes(this, rating.current(), id -> {
            follow();
            card.top();
        });
        Follow.changes(this, rating.lock(), lock -> follow());
        Follow.changes(this, rating.page(), page -> follow());
        Follow.changes(this, rating.panel(), this::panel);
        follow();
    }

    private ScrollPane side() {
        VBox stack = new VBox(12, now, trial, signals, others);
        ScrollPane scroll = new ScrollPane(stack);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "zx-scroll", "side-panel");
        scroll.setFocusTraversable(false);
        return scroll;
    }

    // Properties

    QuestionTree tree() {
        return tree;
    }

    LastPage last() {
        return last;
    }

    // Commands

    void follow(Outside around) {
        outside = around;
        follow();
    }

    /** Gives the keys back to the question. */
    void home() {
        card.requestFocus();
    }

    void writeComment() {
        if (rating.editable() && rating.page().get() == RatingModel.Page.QUESTION) {
            comment.write();
        }
    }

    /** @return whether the side panel was open over the rest */
    boolean closeDrawer() {
        boolean open = columns.narrow().get() && columns.drawerOpen().get();
        columns.drawerOpen().set(false);
        return open;
    }

    /** The key that was pressed meant something: what it would type is dropped. */
    void keyTaken() {
        keyTaken = true;
    }

    void toggleDrawer() {
        columns.drawerOpen().set(!columns.drawerOpen().get());
    }

    private void panel(RatingModel.Panel panel) {
        evidence.follow();
        switch (panel) {
            case EVIDENCE, VERIFY -> Platform.runLater(() -> card.reveal(evidence));
            case NONE -> home();
            case REASON -> card.top();
        }
    }

    private void follow() {
        Question question = rating.question();
        card.show(rating.page().get());
        card.setAccessibleText(question.id() + " " + question.indicator().name().in(words.language()));
        head.follow(question);
        anchors.follow(question);
        answers.follow(question);
        answers.undoable(outside.undoable(), outside.redoable());
        evidence.follow();
        comment.follow(question);
        last.follow();
        followSide(question);
    }

    /** Whether records speak against the answer; null where they do not. */
    private static @Nullable RecordContradiction against(Trial own, String indicator) {
        return own.scorecard().bias().recordsContradict().stream()
                .filter(c -> c.indicator().equals(indicator))
                .max(java.util.Comparator.comparing(RecordContradiction::firm))
                .orElse(null);
    }

    private void followSide(Question question) {
        String me = rating.rater().map(Rater::id).orElse("");
        RecordReview records = outside.records();
        evidence.follow(records);
        Trial own =
                Trial.of(rating.model(), scoring, rating.assessment(), records == null ? null : records.signals(), me);
        own.scorecard()
                .indicator(question.id())
                .ifPresent(score -> now.follow(question, score, against(own, question.id())));
        own.scorecard()
                .subdimension(question.subdimension().id())
                .ifPresent(score -> trial.follow(question.subdimension(), score));
        var whole = outside.whole();
        List<DriftFinding> drifts = whole == null ? own.drifts() : whole.drifts();
        signals.follow(drifts, whole == null);
        others.follow(
                outside.raters(),
                outside.submitted(),
                whole == null
                        ? null
                        : whole.scorecard().indicator(question.id()).orElse(null),
                whole == null ? null : whole.shownRoles(question.id()));
    }

    private void remove(Evidence piece, Acts acts) {
        boolean gone = pieces.remove(piece);
        acts.say().accept(words.text(gone ? "rating.evidence.removed" : "rating.evidence.removedHere"));
    }

    private void takeDrops() {
        setOnDragOver(e -> {
            boolean files = droppable(e);
            dropHint.setVisible(files);
            if (files) {
                e.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            }
            e.consume();
        });
        setOnDragExited(e -> dropHint.setVisible(false));
        setOnDragDropped(e -> {
            if (droppable(e)) {
                drop(e.getDragboard().getFiles());
                e.setDropCompleted(true);
            }
            e.consume();
        });
    }

    private boolean droppable(DragEvent e) {
        return e.getDragboard().hasFiles() && pieces.editable() && rating.page().get() == RatingModel.Page.QUESTION;
    }

    /** Notes dropped files as a piece: their names, the day of the newest, and those of them that may be attached. */
    void drop(List<File> dropped) {
        if (pieces.draft().get() == null) {
            pieces.startNew();
        }
        EvidenceDraft draft = pieces.draft().get();
        if (draft != null) {
            String names = String.join(
                    words.text("rating.listSeparator"),
                    dropped.stream().map(File::getName).toList());
            draft.fillFrom(names, newest(dropped));
            evidence.attach(draft, dropped.stream().map(File::toPath).toList());
        }
    }

    private static @Nullable LocalDate newest(List<File> files) {
        return files.stream()
                .map(File::lastModified)
                .filter(t -> t > 0)
                .max(Comparator.naturalOrder())
                .map(t -> java.time.Instant.ofEpochMilli(t)
                        .atZone(ZoneId.systemDefault())
                        .toLocalDate())
                .orElse(null);
    }
}
