package org.zhixing.ui.workshop.projector;

import java.util.HashSet;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.live.WorkshopPage;
import org.zhixing.ui.workshop.running.Round;
import org.zhixing.ui.workshop.running.Running;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;

/** Everything that a room sees of a session, and the trainer's keys in it. */
public final class ProjectorView extends StackPane {

    private static final double REFERENCE_WIDE = 1440;
    private static final double REFERENCE_HIGH = 900;
    private static final double BODY = 14;
    /** How much of the height a code takes before it begins. */
    private static final double CODE_SHARE = 0.6;

    private final Workspace workspace;
    private final Running running;
    private final Header header;
    private final StepBar steps;
    private final StackPane content = new StackPane();
    private final BorderPane page = new BorderPane();
    private final Set<String> grown = new HashSet<>();
    private @Nullable RoomTable table;
    private String drawn = "";
    private boolean people;
    private Runnable progress = () -> {};

    public ProjectorView(Workspace workspace, Running running) {
        this.workspace = workspace;
        this.running = running;
        getStyleClass().add("room");
        header = new Header(running.clock());
        steps = new StepBar(running, this::toggleTable, this::togglePeople);
        page.setMinSize(0, 0);
        page.setTop(header);
        page.setCenter(content);
        page.setBottom(steps);
        content.getStyleClass().add("room-content");
        getChildren().add(page);
        Follow.whileShown(this, running.now(), now -> show());
        Follow.whileShown(this, running.phones().pin(), pin -> show());
        Follow.whileShown(this, running.group(), found -> show());
        Follow.whileShown(this, running.minutes(), minutes -> show());
        Follow.whileShown(this, workspace.messages(), messages -> {
            drawn = "";
            show();
        });
        widthProperty().addListener((observable, old, value) -> size());
        heightProperty().addListener((observable, old, value) -> size());
    }

    /** On a larger screen everything grows, since a larger screen is looked at from further away. */
    private void size() {
        double times = Math.max(1, Math.min(getWidth() / REFERENCE_WIDE, getHeight() / REFERENCE_HIGH));
        double percent = Math.max(100, workspace.settings().textSize().get()) / 100.0;
        setStyle("-fx-font-size: " + Math.round(BODY * times * percent * 10) / 10.0 + "px;");
        // The code to scan grows with the screen; not while the screen is being laid out.
        Platform.runLater(this::show);
    }

    private double codeEdge() {
        return Math.floor(CODE_SHARE * Math.min(getWidth(), getHeight()));
    }

    private Shown shown() {
        return new Shown(running.now().get(), workspace.messages().get());
    }

    private void show() {
        Shown shown = shown();
        WorkshopPage open = running.phones().page().get();
        if (!shown.compared()) {
            people = false;
        }
        header.follow(shown, open);
        steps.follow(shown, people);
        String now = state(shown.workshop());
        if (drawn.equals(now)) {
            progress.run();
            return;
        }
        drawn = now;
        progress = () -> {};
        content.getChildren().setAll(content(shown, open));
        if (table != null) {
            closeTable();
            toggleTable();
        }
    }

    /** While votes are taken only the progress changes; otherwise a vote changes the picture. */
    private String state(Workshop workshop) {
        String votes =
                workshop.stage().voting() ? "" : String.valueOf(workshop.votes().hashCode());
        return String.join(
                " ",
                workshop.vignette(),
                workshop.indicator(),
                workshop.stage().name(),
                running.phones().pin().get(),
                String.valueOf(people),
                String.valueOf(workshop.erased()),
                workshop.stage() == Stage.LOBBY ? String.valueOf(codeEdge()) : "",
                votes);
    }

    private Node content(Shown shown, @Nullable WorkshopPage open) {
        if (shown.stage() == Stage.LOBBY || shown.workshop().current().items().isEmpty()) {
            LobbyCard lobby = new LobbyCard(shown, open, codeEdge());
            progress = () -> lobby.follow(shown());
            return lobby;
        }
        VBox right = new VBox(16);
        right.setMinWidth(0);
        AnchorsCard anchors = new AnchorsCard(shown);
        anchors.setMinHeight(USE_PREF_SIZE);
        right.getChildren().add(anchors);
        if (!shown.votesShown()) {
            RatingCard rating = new RatingCard(shown, open);
            ItemsCard items = new ItemsCard(shown, this::turnTo);
            VBox.setVgrow(items, Priority.ALWAYS);
            items.setMinHeight(0);
            right.getChildren().add(items);
            progress = () -> {
                rating.follow(shown());
                items.follow(shown());
            };
            return columns(rating, right);
        }
        HistogramCard item = new HistogramCard(shown);
        grow(shown, item);
        Region beside;
        if (shown.compared()) {
            ChangeCard change = new ChangeCard(shown, this::turnTo);
            beside = change;
            progress = () -> {
                item.follow(running.group().get());
                change.follow(shown(), running.group().get());
            };
        } else {
            beside = new ContestedCard(shown, this::turnTo);
            progress = () -> item.follow(running.group().get());
        }
        progress.run();
        VBox.setVgrow(beside, Priority.ALWAYS);
        beside.setMinHeight(0);
        right.getChildren().add(beside);
        Situation situation = new Situation(shown.workshop().current().text().in(shown.language()));
        Node cards = people ? columns(new PeopleCard(shown), right) : columns(item, right);
        VBox all = new VBox(18, situation, cards);
        VBox.setVgrow(cards, Priority.ALWAYS);
        return all;
    }

    private void grow(Shown shown, HistogramCard item) {
        Workshop now = shown.workshop();
        boolean fresh = grown.add(now.vignette() + " " + now.indicator() + " " + shown.compared());
        if (fresh && !people && workspace.settings().motion().get()) {
            item.grow();
        }
    }

    private static GridPane columns(Node left, Node right) {
        GridPane columns = new GridPane();
        columns.setHgap(24);
        ColumnConstraints one = new ColumnConstraints();
        one.setPercentWidth(48);
        ColumnConstraints other = new ColumnConstraints();
        other.setPercentWidth(52);
        columns.getColumnConstraints().addAll(one, other);
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setPercentHeight(100);
        columns.getRowConstraints().add(row);
        columns.addRow(0, left, right);
        columns.setMinHeight(0);
        return columns;
    }

    private void turnTo(String indicator) {
        running.apply(new WorkshopStep.Show(indicator));
    }

    /** Shows the item so many places further. */
    void turn(int places) {
        Round.turn(running, places);
    }

    void toggleClock() {
        running.clock().toggle();
    }

    /** People by code name in the place of the item; only once both rounds stand side by side. */
    void togglePeople() {
        people = !people && shown().compared();
        show();
    }

    /** The numbers of the charts as a table, once votes may be seen. */
    void toggleTable() {
        if (table != null) {
            closeTable();
        } else if (shown().votesShown()) {
            RoomTable fresh = new RoomTable(shown(), this::closeTable);
            fresh.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
            table = fresh;
            getChildren().add(new StackPane(fresh));
            fresh.requestFocus();
        }
    }

    boolean tableOpen() {
        return table != null;
    }

    void closeTable() {
        table = null;
        getChildren().setAll(page);
    }
}
