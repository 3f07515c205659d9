package org.zhixing.ui.workshop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.FoundFile;
import org.zhixing.desk.WorkshopDesk;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workshop.prepare.PreparePage;
import org.zhixing.ui.workshop.running.Running;
import org.zhixing.ui.workspace.KeyHelp;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;

/** Whether a room of people means the same by good: preparing a session, leading it, and what it found. */
public final class WorkshopScreen implements Screen {

    /** A session's title is cut off where it is longer. */
    private static final double TITLE = 260;

    /** Where one is on this screen. */
    private enum View {
        SESSIONS,
        PREPARE,
        LEAD
    }

    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.SESSIONS);
    private final ObjectProperty<LeadPage.Part> part = new SimpleObjectProperty<>(LeadPage.Part.LEAD);
    private final HBox bar = Parts.row(8);
    private final StackPane page = new StackPane();
    private @Nullable Sessions sessions;

    @Override
    public String id() {
        return "workshop";
    }

    @Override
    public String icon() {
        return "fth-monitor";
    }

    @Override
    public String nameKey() {
        return "workshop.name";
    }

    @Override
    public String questionKey() {
        return "workshop.question";
    }

    @Override
    public Group group() {
        return Group.SUPERVISION;
    }

    /** A room can be calibrated without any self-check. */
    @Override
    public boolean needsAssessment() {
        return false;
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(
                new KeyHelp("0–4", "workshop.key.vote"),
                new KeyHelp("D", "workshop.key.unclear"),
                new KeyHelp("← →", "workshop.key.items"),
                new KeyHelp("Space", "workshop.key.clock"),
                new KeyHelp("F11 Esc", "workshop.key.room"));
    }

    @Override
    public List<Node> actions(Workspace workspace) {
        return List.of(bar);
    }

    @Override
    public Node view(Workspace workspace) {
        if (sessions == null) {
            sessions = new Sessions(workspace, this::closed);
        }
        page.getStyleClass().setAll("workshop-screen");
        WorkshopSheet.dress(page);
        show(workspace, sessions);
        return page;
    }

    @Override
    public void shown(@Nullable String place) {
        Sessions known = sessions;
        if (known != null && view.get() == View.SESSIONS) {
            show(known.workspace(), known);
        }
    }

    /** The data file was changed or closed, or the session was taken away. */
    private void closed() {
        Sessions known = sessions;
        if (known != null) {
            go(known, View.SESSIONS);
        }
    }

    private void go(Sessions known, View where) {
        view.set(where);
        show(known.workspace(), known);
    }

    private void show(Workspace workspace, Sessions known) {
        Running running = known.running();
        bar.getChildren().clear();
        if (workspace.deskProperty().get() == null) {
            page.getChildren().clear();
            return;
        }
        if (running == null || view.get() == View.SESSIONS) {
            list(workspace, known);
            return;
        }
        Button all = Parts.button(workspace.text("workshop.all"), () -> go(known, View.SESSIONS));
        all.setId("workshop-all");
        Label title = Parts.label(running.now().get().title().value(), "zx-dense", "zx-muted");
        title.setMaxWidth(TITLE);
        bar.getChildren().addAll(title, all);
        if (view.get() == View.PREPARE) {
            Button lead = Parts.button(workspace.text("workshop.lead"), () -> go(known, View.LEAD), "accent");
            lead.setId("workshop-lead");
            bar.getChildren().add(lead);
            page.getChildren().setAll(new PreparePage(workspace, running));
        } else {
            Button prepare = Parts.button(workspace.text("workshop.prepare"), () -> go(known, View.PREPARE));
            prepare.setId("workshop-prepare");
            Button room = Parts.button(
                    workspace.text("workshop.room"),
                    () -> known.openRoom(page.getScene().getWindow()));
            room.setGraphic(Parts.icon("fth-monitor"));
            room.setId("workshop-room");
            bar.getChildren().addAll(prepare, room);
            page.getChildren().setAll(new LeadPage(workspace, running, part));
        }
        bar.getChildren().stream().filter(Button.class::isInstance).forEach(button -> ((Region) button)
                .setMinWidth(Region.USE_PREF_SIZE));
    }

    private void list(Workspace workspace, Sessions known) {
        Button prepare =
                Parts.button(workspace.text("workshop.prepareOne"), () -> known.make(() -> go(known, View.PREPARE)));
        prepare.setId("workshop-new");
        prepare.setGraphic(Parts.icon("fth-plus"));
        SessionsPage list = new SessionsPage(workspace.messages().get(), new SessionsPage.Acts() {
            @Override
            public void prepare() {
                known.make(() -> go(known, View.PREPARE));
            }

            @Override
            public void open(String id) {
                known.open(id, () -> {
                    part.set(LeadPage.Part.LEAD);
                    go(known, View.LEAD);
                });
            }

            @Override
            public void remove(WorkshopDesk.Card card) {
                known.remove(card, () -> show(workspace, known));
            }
        });
        page.getChildren().setAll(list);
        known.list(all -> {
            if (!all.isEmpty() && view.get() == View.SESSIONS) {
                prepare.getStyleClass().add("accent");
                bar.getChildren().setAll(prepare);
            }
            Running running = known.running();
            list.show(all, running == null ? null : running.id());
        });
    }

    @Override
    public Set<FoundFile.Kind> takes() {
        return Set.of(FoundFile.Kind.VOTES);
    }

    @Override
    public void take(FoundFile.Kind kind, List<Path> files) {
        Sessions known = sessions;
        Running running = known == null ? null : known.running();
        if (known == null) {
            return;
        }
        if (running == null) {
            known.workspace().say(Say.of(known.workspace().text("workshop.forms.first")));
        } else if (!running.now().get().erased()) {
            part.set(LeadPage.Part.LEAD);
            go(known, View.LEAD);
            new FormActs(known.workspace(), running).collect(files);
        }
    }

    @Override
    public Optional<Region> table() {
        Sessions known = sessions;
        Running running = known == null ? null : known.running();
        return known == null || running == null || view.get() != View.LEAD
                ? Optional.empty()
                : Optional.of(new NumbersDialog(known.workspace(), running.now().get()));
    }
}
