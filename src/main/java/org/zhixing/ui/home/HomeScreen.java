package org.zhixing.ui.home;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.desk.AssessmentCard;
import org.zhixing.desk.Desk;
import org.zhixing.desk.FoundFile;
import org.zhixing.ui.common.Mark;
import org.zhixing.ui.common.PlaceNotice;
import org.zhixing.ui.secrets.UnlockPage;
import org.zhixing.ui.workspace.AcceptingChange;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Sealed;
import org.zhixing.ui.workspace.Trashing;
import org.zhixing.ui.workspace.Workspace;

/** The first screen: three ways to begin, and on later visits the way back. */
public final class HomeScreen implements Screen {

    private static final String NEW = "new";
    private static final String TRASH = "trash";
    private static final double WIDTH = 948;

    private @Nullable StackPane stage;
    private @Nullable Workspace workspace;
    private @Nullable TrashPage trash;
    private final BooleanProperty whole = new SimpleBooleanProperty();

    @Override
    public String id() {
        return "home";
    }

    @Override
    public String icon() {
        return "fth-home";
    }

    @Override
    public String nameKey() {
        return "home.name";
    }

    @Override
    public String questionKey() {
        return "home.question";
    }

    @Override
    public boolean needsAssessment() {
        return false;
    }

    @Override
    public Set<FoundFile.Kind> takes() {
        return Set.of(
                FoundFile.Kind.DATA_FILE, FoundFile.Kind.HAND_OVER, FoundFile.Kind.ARCHIVE, FoundFile.Kind.ASSESSMENT);
    }

    @Override
    public void take(FoundFile.Kind kind, List<Path> files) {
        if (workspace == null || stage == null) {
            return;
        }
        HomeActions actions = new HomeActions(workspace);
        switch (kind) {
            case ASSESSMENT -> actions.adopt(files.get(0));
            case ARCHIVE -> actions.replaceBy(files.get(0));
            default -> actions.openFile(stage, files.get(0));
        }
    }

    @Override
    public Node view(Workspace workspace) {
        this.workspace = workspace;
        StackPane middle = new StackPane();
        stage = middle;
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        BorderPane page = new BorderPane(scroll);
        page.setBottom(new HomeFooter(workspace));
        page.getStyleClass().add("zx-home");
        Follow.whileShown(page, workspace.deskProperty(), desk -> begin());
        Follow.whileShown(page, workspace.unopened(), file -> begin());
        Follow.whileShown(page, workspace.waiting(), file -> begin());
        return page;
    }

    @Override
    public void shown(@Nullable String place) {
        if (stage == null || workspace == null) {
            return;
        }
        if (NEW.equals(place) && workspace.deskProperty().get() != null) {
            NewAgencyForm form = new NewAgencyForm(workspace, this::begin);
            stage.getChildren().setAll(form);
            form.requestFocus();
        } else if (TRASH.equals(place) && workspace.deskProperty().get() != null) {
            TrashPage page = new TrashPage(workspace, trashing(workspace), this::begin);
            trash = page;
            stage.getChildren().setAll(page);
            page.read();
            page.requestFocus();
        } else {
            begin();
        }
    }

    /** Whatever goes into the trash or comes back is seen at once, here and in the trash. */
    private Trashing trashing(Workspace of) {
        return new Trashing(of, () -> {
            TrashPage open = trash;
            if (open == null) {
                begin();
                goOn();
            } else {
                open.read();
            }
        });
    }

    /** The row that the focus was on may be gone: the next is as good. */
    private void goOn() {
        StackPane shown = stage;
        if (shown != null && shown.getScene() != null && shown.getScene().getFocusOwner() == null) {
            Node next = shown.lookup(".home-row");
            (next == null ? shown.lookup("#home-trash") : next).requestFocus();
        }
    }

    /** Brings back what was put into the trash last, while one is here. */
    @Override
    public boolean undo() {
        return workspace != null && trashing(workspace).undo();
    }

    private void begin() {
        trash = null;
        if (stage == null || workspace == null) {
            return;
        }
        Sealed waiting = workspace.waiting().get();
        if (waiting == null) {
            stage.getChildren().setAll(ways(workspace));
        } else {
            UnlockPage page = unlock(workspace, waiting);
            stage.getChildren().setAll(page);
            page.requestFocus();
        }
    }

    private static UnlockPage unlock(Workspace workspace, Sealed waiting) {
        HomeActions actions = new HomeActions(workspace);
        Button other = new Button(workspace.text("home.open.button"));
        other.setId("unlock-other-file");
        other.setOnAction(event -> actions.openFile(other));
        if (workspace.deskProperty().get() != null) {
            return new UnlockPage(
                    workspace,
                    waiting,
                    button("unlock-leave", workspace.text("home.form.back"), () -> leave(workspace)),
                    other);
        }
        Button elsewhere = new Button(workspace.text("home.unopened.elsewhere"));
        elsewhere.setId("unlock-elsewhere");
        elsewhere.setOnAction(event -> actions.createElsewhere(elsewhere));
        return new UnlockPage(workspace, waiting, other, elsewhere);
    }

    private static void leave(Workspace workspace) {
        workspace.leaveWaiting();
        if (workspace.session().get() != null) {
            workspace.go("overview", null);
        }
    }

    private static void count(Workspace workspace, Button trashed) {
        Desk desk = workspace.desk();
        workspace.work(() -> desk.trash().list().size(), size -> {
            if (size > 0) {
                trashed.setText(workspace.text("trash.title.count", String.valueOf(size)));
            }
        });
    }

    private VBox ways(Workspace workspace) {
        HomeActions actions = new HomeActions(workspace);
        boolean ready = workspace.deskProperty().get() != null;
        VBox sample = way(
                "fth-play",
                workspace.text("home.sample.title"),
                workspace.text("home.sample.text"),
                button("home-sample", workspace.text("home.sample.button"), actions::openSample));
        VBox fresh = way(
                "fth-home",
                workspace.text("home.new.title"),
                workspace.text("home.new.text"),
                button("home-new", workspace.text("home.new.button"), () -> workspace.go("home", NEW)));
        Button open = new Button(workspace.text("home.open.button"));
        open.setId("home-open");
        open.setOnAction(event -> actions.openFile(open));
        VBox before = way("fth-upload", workspace.text("home.open.title"), workspace.text("home.open.text"), open);
        sample.setDisable(!ready);
        fresh.setDisable(!ready);
        sample.lookup("#home-sample").getStyleClass().add("accent");
        HBox ways = new HBox(16, sample, fresh, before);
        for (Node way : ways.getChildren()) {
            HBox.setHgrow(way, Priority.ALWAYS);
        }
        Label promise = new Label(workspace.text("home.promise"));
        promise.setWrapText(true);
        promise.setMaxWidth(720);
        promise.setMinHeight(Region.USE_PREF_SIZE);
        promise.getStyleClass().add("zx-home-promise");
        Button workshop =
                button("home-workshop", workspace.text("home.workshop.button"), () -> workspace.go("workshop", null));
        workshop.setGraphic(new FontIcon("fth-monitor"));
        workshop.getStyleClass().add("flat");
        workshop.setDisable(!ready);
        Button tour = button("home-tour", workspace.text("help.tour"), workspace::tour);
        tour.setGraphic(new FontIcon("fth-compass"));
        tour.getStyleClass().add("flat");
        tour.setDisable(!ready);
        FlowPane beside = new FlowPane(8, 4, tour, workshop);
        if (ready && agencies(workspace) > 1) {
            Button together = button(
                    "home-federation",
                    workspace.text("home.federation.button"),
                    () -> workspace.go("federation", null));
            together.setGraphic(new FontIcon("fth-share-2"));
            together.getStyleClass().add("flat");
            beside.getChildren().add(together);
        }
        Button trashed = button("home-trash", workspace.text("trash.title"), () -> workspace.go("home", TRASH));
        trashed.setGraphic(new FontIcon("fth-trash-2"));
        trashed.getStyleClass().add("flat");
        trashed.setDisable(!ready);
        beside.getChildren().add(trashed);
        if (ready) {
            count(workspace, trashed);
        }
        VBox all = new VBox(24, head(workspace), promise, new VBox(8, ways, beside), new OpeningLine(workspace));
        Path unopened = workspace.unopened().get();
        if (unopened != null) {
            all.getChildren().add(new Unopened(workspace, unopened, actions));
        }
        VBox place = new VBox();
        place.setManaged(false);
        all.getChildren().add(place);
        if (ready) {
            tellPlace(workspace, actions, place);
        }
        List<AssessmentCard> cards = ready ? workspace.desk().assessments() : List.of();
        if (!cards.isEmpty()) {
            all.getChildren().add(new Recent(workspace, cards, whole, trashing(workspace)));
        }
        List<Path> files = RecentFilesCard.files(workspace);
        if (!files.isEmpty()) {
            all.getChildren().add(new RecentFilesCard(workspace, files, actions, this::begin));
        }
        all.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        all.getStyleClass().add("zx-home-middle");
        return all;
    }

    private static void tellPlace(Workspace workspace, HomeActions actions, VBox into) {
        Desk desk = workspace.desk();
        workspace.work(() -> PlaceNotice.Told.of(desk), told -> {
            if (!told.isNothing()) {
                into.getChildren()
                        .setAll(new PlaceNotice(
                                workspace.messages().get(),
                                told,
                                actions::replaceBy,
                                () -> accept(workspace, actions, into),
                                actions::openStore));
                into.setManaged(true);
            }
        });
    }

    private static void accept(Workspace workspace, HomeActions actions, VBox notice) {
        AcceptingChange.run(workspace, () -> {
            notice.getChildren().clear();
            notice.setManaged(false);
            tellPlace(workspace, actions, notice);
        });
    }

    private static HBox head(Workspace workspace) {
        Label name = new Label(workspace.text("terms.product"));
        name.getStyleClass().add("zx-home-name");
        Label motto = new Label(workspace.text("home.motto"));
        motto.getStyleClass().add("zx-muted");
        HBox head = new HBox(12, new Mark(56), new VBox(name, motto));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static VBox way(String icon, String title, String text, Button button) {
        StackPane picture = new StackPane(new FontIcon(icon));
        picture.getStyleClass().add("zx-home-icon");
        picture.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label head = new Label(title);
        head.getStyleClass().add("zx-home-title");
        head.setWrapText(true);
        head.setMinHeight(Region.USE_PREF_SIZE);
        Label words = new Label(text);
        words.getStyleClass().addAll("zx-dense", "zx-muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox way = new VBox(8, picture, head, words, gap, button);
        way.getStyleClass().addAll("zx-card", "zx-home-way");
        way.setPrefWidth(300);
        return way;
    }

    private static Button button(String id, String text, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(event -> act.run());
        return button;
    }

    /** Agencies that can be seen together: the sample is nobody's. */
    private static long agencies(Workspace workspace) {
        return workspace.desk().assessments().stream()
                .filter(card -> !card.sample())
                .map(card -> card.agency().value())
                .distinct()
                .count();
    }
}
