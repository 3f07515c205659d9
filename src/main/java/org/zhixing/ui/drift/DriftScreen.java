package org.zhixing.ui.drift;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.Drift;
import org.zhixing.review.RecordReview;
import org.zhixing.review.Review;
import org.zhixing.ui.common.Apart;
import org.zhixing.ui.common.Beside;
import org.zhixing.ui.common.Choices;
import org.zhixing.ui.common.Flow;
import org.zhixing.ui.common.FocusKept;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.KeyHelp;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Messages;

/** Whether there are signals of drift. */
public final class DriftScreen implements Screen {

    private static final double WIDEST = 1560;

    /** Where one looks. */
    private enum Source {
        RECORDS,
        ANSWERS
    }

    private final ObjectProperty<Drift> selected = new SimpleObjectProperty<>(Drift.DOC);
    private final ObjectProperty<Source> source = new SimpleObjectProperty<>(Source.RECORDS);
    private final RecordsView records = new RecordsView();
    private @Nullable AssessmentSession session;

    @Override
    public String id() {
        return "drift";
    }

    @Override
    public String icon() {
        return "fth-activity";
    }

    @Override
    public String nameKey() {
        return "drift.name";
    }

    @Override
    public String questionKey() {
        return "drift.question";
    }

    /** Only a supervisor decides here, so that it must be plain who one is. */
    @Override
    public boolean answers() {
        return true;
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(
                new KeyHelp("1–3", "drift.key.choose"),
                new KeyHelp("J K", "drift.key.pair"),
                new KeyHelp("L", "drift.key.legitimate"));
    }

    @Override
    public Node view(Workspace workspace) {
        AssessmentSession open = Objects.requireNonNull(workspace.session().get(), "an open assessment");
        VBox page = new VBox(12);
        page.setMaxWidth(WIDEST);
        StackPane centred = new StackPane(page);
        centred.setAlignment(Pos.TOP_CENTER);
        centred.getStyleClass().add("zx-page-body");
        ScrollPane around = new ScrollPane(centred);
        around.setFitToWidth(true);
        around.getStylesheets()
                .add(Objects.requireNonNull(DriftScreen.class.getResource("drift.css"))
                        .toExternalForm());
        Runnable follow = () -> {
            if (workspace.session().get() == open) {
                FocusKept.through(page, () -> show(workspace, open, page));
            }
        };
        Follow.whileShown(around, workspace.review(), review -> follow.run());
        Follow.whileShown(around, workspace.rater(), rater -> follow.run());
        Follow.whileShown(around, selected, drift -> follow.run());
        Follow.whileShown(around, source, side -> follow.run());
        Follow.whileShown(around, records.changed(), times -> follow.run());
        if (session != open) {
            session = open;
            records.clear();
            kept(workspace, open, around);
        }
        return around;
    }

    private void show(Workspace workspace, AssessmentSession open, VBox page) {
        Review review = workspace.review().get();
        Assessment assessment = open.assessment();
        if (review == null) {
            page.getChildren().clear();
            return;
        }
        Shown shown = open.mayShowOthers()
                ? Shown.everybodys(review)
                : Shown.onesOwn(
                        open.pinned().model(),
                        review.records(),
                        assessment,
                        workspace.rater().get());
        Messages words = workspace.messages().get();
        DriftFinding finding = shown.finding(selected.get());
        RecordReview found = review.records();
        page.getChildren().setAll(tabs(shown, words, found));
        if (found == null) {
            page.getChildren().add(answers(workspace, shown, finding, words));
            return;
        }
        RecordActs acts = new RecordActs(workspace, open, review, records);
        if (open.mayShowOthers()) {
            ContradictionNotice.of(review, selected.get(), words, acts).ifPresent(page.getChildren()::add);
        }
        page.getChildren()
                .add(
                        source.get() == Source.ANSWERS
                                ? answers(workspace, shown, finding, words)
                                : records.build(
                                        shown.model().drift(selected.get()),
                                        finding,
                                        found,
                                        shown.model(),
                                        words,
                                        acts));
    }

    /** Notes that are kept on this computer are shown without asking for a file. */
    private void kept(Workspace workspace, AssessmentSession open, ScrollPane around) {
        Follow.whileShown(around, workspace.review(), review -> {
            if (review != null
                    && review.records() != null
                    && workspace.session().get() == open
                    && !records.asked()) {
                new RecordActs(workspace, open, review, records).showKept();
            }
        });
    }

    private static Beside answers(Workspace workspace, Shown shown, DriftFinding finding, Messages words) {
        FindingCard left = new FindingCard(shown, finding, words, id -> workspace.go("rating", id));
        ExplainCard right = new ExplainCard(
                shown, finding.drift(), words, id -> workspace.go("overview", id), () -> workspace.go("records", null));
        return new Beside(left, left.table(), right);
    }

    private Apart tabs(Shown shown, Messages words, @Nullable RecordReview found) {
        ToggleGroup group = new ToggleGroup();
        Flow tabs = new Flow(8, 8);
        for (DriftFinding finding : shown.drifts()) {
            DriftTab tab = new DriftTab(
                    finding, shown.model().drift(finding.drift()).name().in(words.language()), words);
            tab.setToggleGroup(group);
            tab.setSelected(finding.drift() == selected.get());
            Choices.onChosen(tab, () -> selected.set(finding.drift()));
            tabs.getChildren().add(tab);
        }
        Flow beside = new Flow(8, 8);
        beside.setAlignment(Pos.CENTER_RIGHT);
        if (found == null) {
            beside.getChildren().add(Parts.label(words.text("drift.signal"), "zx-dense", "zx-muted"));
        } else {
            Switch<Source> side = new Switch<>(source);
            side.choice(Source.RECORDS, words.text("drift.side.records"));
            side.choice(Source.ANSWERS, words.text("drift.side.answers"));
            Label counts = Parts.label(
                    words.text(
                            "drift.counts",
                            String.valueOf(found.signals().direct()),
                            String.valueOf(found.data().problems().size())),
                    "zx-dense",
                    "zx-muted");
            beside.getChildren().addAll(counts, side);
        }
        return new Apart(8, tabs, beside);
    }

    @Override
    public void shown(@Nullable String place) {
        if (place != null) {
            for (Drift drift : Drift.values()) {
                // A drift, or one of its record indicators such as DOC-2.
                if (place.equals(drift.name())) {
                    selected.set(drift);
                } else if (place.startsWith(drift.name() + "-")) {
                    selected.set(drift);
                    source.set(Source.RECORDS);
                    records.choose(drift, place);
                }
            }
        }
    }

    @Override
    public boolean key(KeyEvent pressed) {
        Drift[] all = Drift.values();
        int at = selected.get().ordinal();
        if (pressed.isControlDown() || pressed.isAltDown() || pressed.isMetaDown()) {
            return false;
        }
        if (source.get() == Source.RECORDS && records.key(pressed.getCode().getName())) {
            return true;
        }
        if (pressed.getCode() == KeyCode.J) {
            selected.set(all[(at + 1) % all.length]);
        } else if (pressed.getCode() == KeyCode.K) {
            selected.set(all[(at + all.length - 1) % all.length]);
        } else if (pressed.getText().matches("[1-3]")) {
            selected.set(all[pressed.getText().charAt(0) - '1']);
        } else {
            return false;
        }
        return true;
    }
}
