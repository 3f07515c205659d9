package org.zhixing.ui.alignment;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.ui.common.Apart;
import org.zhixing.ui.common.Beside;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Sideways;
import org.zhixing.ui.common.Switch;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.KeyHelp;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Messages;

/** In which methods the values that we state are really carried out. */
public final class AlignmentScreen implements Screen {

    private static final double WIDEST = 1560;

    private @Nullable MapModel map;
    private @Nullable AssessmentSession session;
    private @Nullable MapGrid grid;
    private @Nullable CellPanel panel;

    @Override
    public String id() {
        return "alignment";
    }

    @Override
    public String icon() {
        return "fth-grid";
    }

    @Override
    public String nameKey() {
        return "alignment.name";
    }

    @Override
    public String questionKey() {
        return "alignment.question";
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(
                new KeyHelp("← ↑ ↓ →", "alignment.key.move"),
                new KeyHelp("0–4", "alignment.key.rate"),
                new KeyHelp("N", "alignment.key.notApplicable"),
                new KeyHelp("D", "alignment.key.dontKnow"),
                new KeyHelp("X", "alignment.key.conflict"),
                new KeyHelp("J K", "alignment.key.mismatch"));
    }

    @Override
    public List<Node> actions(Workspace workspace) {
        Button next = new Button(workspace.text("alignment.next"), Parts.keyCap("J"));
        next.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        next.setOnAction(event -> {
            if (map != null) {
                map.jump(1);
            }
        });
        return List.of(next);
    }

    @Override
    public Node view(Workspace workspace) {
        AssessmentSession open = Objects.requireNonNull(workspace.session().get(), "an open assessment");
        MapModel model = map;
        if (model == null || session != open) {
            model = new MapModel(open.pinned().model(), workspace::apply);
            map = model;
            session = open;
        }
        Messages words = workspace.messages().get();
        MapGrid mapGrid = new MapGrid(model, words);
        CellPanel cellPanel = new CellPanel(model, words);
        grid = mapGrid;
        panel = cellPanel;
        SummaryStrip summary = new SummaryStrip(model, words);
        MismatchList mismatches = new MismatchList(model, words, id -> workspace.go("overview", id));
        VBox page = layout(model, words, summary, mapGrid, cellPanel, mismatches);
        MapModel followed = model;
        Runnable follow = () -> {
            if (workspace.session().get() == open) {
                String rater = workspace.rater().get();
                boolean locked = open.state().closed()
                        || open.state().standing().submitted().contains(rater);
                followed.follow(open.assessment(), rater, locked, open.mayShowOthers());
            }
        };
        StackPane centred = new StackPane(page);
        centred.setAlignment(Pos.TOP_CENTER);
        centred.getStyleClass().add("zx-page-body");
        ScrollPane around = new ScrollPane(centred);
        around.setFitToWidth(true);
        around.getStylesheets()
                .add(Objects.requireNonNull(AlignmentScreen.class.getResource("alignment.css"))
                        .toExternalForm());
        Follow.whileShown(around, workspace.dossier(), d -> follow.run());
        Follow.whileShown(around, workspace.rater(), r -> follow.run());
        Follow.whileShown(around, model.mineWanted(), m -> follow.run());
        Follow.whileShown(around, model.view(), view -> {
            if (view != null) {
                boolean hadFocus = focusInside(mapGrid);
                summary.show(view);
                mapGrid.show(view);
                cellPanel.show();
                mismatches.show(view);
                if (hadFocus) {
                    mapGrid.focusSelected();
                }
            }
        });
        return around;
    }

    private static boolean focusInside(Node parent) {
        Node owner = parent.getScene() == null ? null : parent.getScene().getFocusOwner();
        while (owner != null && owner != parent) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    private static VBox layout(
            MapModel model,
            Messages words,
            SummaryStrip summary,
            MapGrid grid,
            CellPanel panel,
            MismatchList mismatches) {
        Switch<Boolean> whose = new Switch<>(model.mineWanted().asObject());
        whose.choice(false, words.text("alignment.all"));
        whose.choice(true, words.text("alignment.mine"));
        Follow.whileShown(whose, model.view(), view -> {
            whose.setDisable(view == null || !view.mayShowAll());
            whose.setVisible(view != null
                    && view.mayShowAll()
                    && view.assessment().raters().size() > 1);
        });
        VBox mapCard = Parts.card();
        mapCard.setSpacing(10);
        mapCard.getChildren()
                .addAll(
                        new Apart(
                                10,
                                Parts.row(12, Parts.label(words.text("alignment.map"), "zx-section"), whose),
                                new MapLegend(words)),
                        new Sideways(grid),
                        Parts.prose(words.text("alignment.note"), "zx-cap"));
        VBox page = new VBox(12, summary, new Beside(mapCard, grid, panel), mismatches);
        page.setMaxWidth(WIDEST);
        return page;
    }

    @Override
    public void shown(@Nullable String place) {
        if (map != null && place != null && place.contains("×")) {
            String[] parts = place.split("×", 2);
            map.select(parts[0], parts[1]);
        }
        if (grid != null) {
            grid.focusSelected();
        }
    }

    @Override
    public boolean key(KeyEvent pressed) {
        MapModel now = map;
        if (now == null || pressed.isControlDown() || pressed.isAltDown() || pressed.isMetaDown()) {
            return false;
        }
        KeyCode code = pressed.getCode();
        String text = pressed.getText();
        if (text.length() == 1 && now.model().scale().holds(text.charAt(0) - '0')) {
            now.rate(text.charAt(0) - '0');
            return true;
        }
        switch (code) {
            case UP -> move(now, -1, 0);
            case DOWN -> move(now, 1, 0);
            case LEFT -> move(now, 0, -1);
            case RIGHT -> move(now, 0, 1);
            case N -> act(CellPanel::askReason);
            case X -> act(CellPanel::toggleConflict);
            case D -> now.dontKnow();
            case J -> now.jump(1);
            case K -> now.jump(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(MapModel now, int rows, int columns) {
        now.move(rows, columns);
        if (grid != null) {
            grid.focusSelected();
        }
    }

    private void act(java.util.function.Consumer<CellPanel> act) {
        if (panel != null) {
            act.accept(panel);
        }
    }
}
