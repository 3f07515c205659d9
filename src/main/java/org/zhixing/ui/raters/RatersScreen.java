package org.zhixing.ui.raters;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.FoundFile;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.raters.analysis.AnalysisView;
import org.zhixing.ui.raters.forms.FormActs;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.KeyHelp;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;

/** Whether raters see things alike and what to talk about; and who rates, how far each is, and their forms. */
public final class RatersScreen implements Screen {

    private static final double WIDEST = 1560;

    /** What one looks at. */
    enum Side {
        ANALYSIS,
        ROSTER
    }

    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.ROSTER);
    private @Nullable AssessmentSession session;
    private @Nullable AnalysisView analysis;
    private @Nullable Acts acts;

    @Override
    public String id() {
        return "raters";
    }

    @Override
    public String icon() {
        return "fth-users";
    }

    @Override
    public String nameKey() {
        return "raters.name";
    }

    @Override
    public String questionKey() {
        return "raters.question";
    }

    /** One signs here as director or supervisor, so that it must be plain who one is. */
    @Override
    public boolean answers() {
        return true;
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(
                new KeyHelp("1 2", "raters.key.side"),
                new KeyHelp("I", "raters.key.invite"),
                new KeyHelp("R", "raters.key.collect"),
                new KeyHelp("D", "raters.key.discuss"),
                new KeyHelp("J K", "raters.key.step"),
                new KeyHelp("← ↑ → ↓", "raters.key.pairs"));
    }

    @Override
    public Node view(Workspace workspace) {
        AssessmentSession open = Objects.requireNonNull(workspace.session().get(), "an open assessment");
        if (session != open) {
            session = open;
            side.set(open.state().raters().size() > 1 && open.mayShowOthers() ? Side.ANALYSIS : Side.ROSTER);
        }
        ScrollPane around = new ScrollPane();
        Acts does = new Acts(workspace, open, around);
        acts = does;
        AnalysisView seen = new AnalysisView(workspace, open, () -> side.set(Side.ROSTER), does::answerAnchors);
        analysis = seen;
        RosterView roster = new RosterView(workspace, open, does);
        RatersHead head = new RatersHead(workspace, open, side, does);
        VBox page = new VBox(12, head, seen, roster);
        page.setMaxWidth(WIDEST);
        StackPane centred = new StackPane(page);
        centred.setAlignment(Pos.TOP_CENTER);
        centred.getStyleClass().add("zx-page-body");
        around.setContent(centred);
        around.setFitToWidth(true);
        around.getStyleClass().addAll("edge-to-edge", "zx-scroll", "raters-screen");
        RatersSheet.dress(around);
        Runnable follow = () -> {
            if (workspace.session().get() == open) {
                boolean there = side.get() == Side.ANALYSIS;
                Parts.show(seen, there);
                Parts.show(roster, !there);
                head.refresh();
                if (there) {
                    seen.refresh();
                } else {
                    roster.refresh();
                }
            }
        };
        Follow.whileShown(around, workspace.dossier(), d -> follow.run());
        Follow.whileShown(around, workspace.review(), r -> follow.run());
        Follow.whileShown(around, workspace.rater(), r -> follow.run());
        Follow.whileShown(around, side, s -> {
            follow.run();
            around.setVvalue(0);
        });
        return around;
    }

    @Override
    public Set<FoundFile.Kind> takes() {
        return Set.of(FoundFile.Kind.FORM, FoundFile.Kind.TABLE);
    }

    @Override
    public void take(FoundFile.Kind kind, List<Path> files) {
        if (acts != null) {
            acts.forms().collect(files);
        }
    }

    @Override
    public List<Node> actions(Workspace workspace) {
        AssessmentSession open = Objects.requireNonNull(workspace.session().get(), "an open assessment");
        StackPane around = new StackPane();
        Acts does = new Acts(workspace, open, around);
        Button discuss = Parts.button(workspace.text("raters.export"), does::exportDiscussion);
        discuss.setGraphic(Parts.icon("fth-file-text"));
        discuss.setId("export-discussion");
        around.getChildren().add(discuss);
        Tooltip why = new Tooltip(workspace.text("raters.export.wait"));
        Follow.whileShown(around, workspace.dossier(), d -> {
            boolean ready = workspace.session().get() == open && does.mayDiscuss();
            discuss.setDisable(!ready);
            if (ready) {
                Tooltip.uninstall(around, why);
            } else {
                Tooltip.install(around, why);
            }
        });
        Button invite = Parts.button(workspace.text("raters.invite"), does.forms()::invite, "accent");
        invite.setGraphic(Parts.icon("fth-users"));
        invite.setId("invite");
        return List.of(around, invite);
    }

    @Override
    public void shown(@Nullable String place) {
        if ("roster".equals(place)) {
            side.set(Side.ROSTER);
        } else if ("agreement".equals(place)) {
            side.set(Side.ANALYSIS);
        }
    }

    @Override
    public boolean key(KeyEvent pressed) {
        Acts does = acts;
        AnalysisView seen = analysis;
        if (does == null || seen == null || pressed.isControlDown() || pressed.isAltDown() || pressed.isMetaDown()) {
            return false;
        }
        FormActs forms = does.forms();
        switch (pressed.getCode()) {
            case DIGIT1, NUMPAD1 -> side.set(Side.ANALYSIS);
            case DIGIT2, NUMPAD2 -> side.set(Side.ROSTER);
            case I -> forms.invite();
            case R -> forms.collect();
            case D -> does.exportDiscussion();
            case J -> seen.step(1);
            case K -> seen.step(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public Optional<Region> table() {
        AnalysisView seen = analysis;
        return seen == null || side.get() != Side.ANALYSIS ? Optional.empty() : seen.table();
    }
}
