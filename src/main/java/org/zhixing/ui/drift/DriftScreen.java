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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.Drift;
import org.zhixing.review.Review;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.KeyHelp;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Messages;

/** Whether there are signals of drift. */
public final class DriftScreen implements Screen {

    private static final double WIDEST = 1560;

    private final ObjectProperty<Drift> selected = new SimpleObjectProperty<>(Drift.DOC);

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

    @Override
    public List<KeyHelp> keys() {
        return List.of(new KeyHelp("1–3", "drift.key.choose"), new KeyHelp("J K", "drift.key.next"));
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
                show(workspace, open, page);
            }
        };
        Follow.whileShown(around, workspace.review(), review -> follow.run());
        Follow.whileShown(around, workspace.rater(), rater -> follow.run());
        Follow.whileShown(around, selected, drift -> follow.run());
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
                        open.pinned().model(), assessment, workspace.rater().get());
        Messages words = workspace.messages().get();
        DriftFinding finding = shown.finding(selected.get());
        FindingCard left = new FindingCard(shown, finding, words, id -> workspace.go("rating", id));
        ExplainCard right = new ExplainCard(shown, selected.get(), words, id -> workspace.go("overview", id));
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        right.setMinWidth(320);
        right.setPrefWidth(420);
        right.setMaxWidth(480);
        page.getChildren().setAll(tabs(shown, words), new HBox(12, left, right));
    }

    private HBox tabs(Shown shown, Messages words) {
        ToggleGroup group = new ToggleGroup();
        HBox tabs = Parts.row(8);
        for (DriftFinding finding : shown.drifts()) {
            DriftTab tab = new DriftTab(
                    finding, shown.model().drift(finding.drift()).name().in(words.language()), words);
            tab.setToggleGroup(group);
            tab.setSelected(finding.drift() == selected.get());
            tab.setOnAction(event -> {
                tab.setSelected(true);
                selected.set(finding.drift());
            });
            tabs.getChildren().add(tab);
        }
        Label note = Parts.label(words.text("drift.signal"), "zx-dense", "zx-muted");
        tabs.getChildren().addAll(Parts.spring(), note);
        return tabs;
    }

    @Override
    public void shown(@Nullable String place) {
        if (place != null) {
            for (Drift drift : Drift.values()) {
                if (drift.name().equals(place)) {
                    selected.set(drift);
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
