package org.zhixing.ui.trends;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.review.Review;
import org.zhixing.trends.TrendLine;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.KeyHelp;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;

/** Whether things got better from one period to another, and what is behind it. */
public final class TrendsScreen implements Screen {

    private final Years years = new Years();
    private @Nullable Workspace workspace;
    private @Nullable Compared compared;
    private @Nullable TrendsPage page;
    private int turn;

    @Override
    public String id() {
        return "trends";
    }

    @Override
    public String icon() {
        return "fth-trending-up";
    }

    @Override
    public String nameKey() {
        return "trends.name";
    }

    @Override
    public String questionKey() {
        return "trends.question";
    }

    @Override
    public Group group() {
        return Group.IMPROVEMENT;
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(new KeyHelp("Ctrl+T", "trends.key.table"));
    }

    @Override
    public List<Node> actions(Workspace workspace) {
        MenuButton menu = new MenuButton();
        menu.setId("year-pair");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        Follow.whileShown(menu, workspace.review(), review -> fill(workspace, menu));
        Follow.whileShown(menu, years.chosen(), pair -> fill(workspace, menu));
        return List.of(menu);
    }

    private void fill(Workspace workspace, MenuButton menu) {
        Review review = visible(workspace);
        if (review != null) {
            years.follow(review);
        }
        Years.Pair now = years.chosen().get();
        Parts.show(menu, review != null && now != null);
        menu.getItems().clear();
        if (now == null) {
            return;
        }
        menu.setText(name(workspace, now));
        for (Years.Pair pair : years.pairs()) {
            CheckMenuItem item = new CheckMenuItem(name(workspace, pair));
            item.setSelected(pair.equals(now));
            item.setOnAction(event -> years.chosen().set(pair));
            menu.getItems().add(item);
        }
    }

    private String name(Workspace workspace, Years.Pair pair) {
        return workspace.text("trends.pair", years.name(pair.after()), years.name(pair.before()));
    }

    @Override
    public Node view(Workspace workspace) {
        this.workspace = workspace;
        TrendsPage shown = new TrendsPage(workspace);
        page = shown;
        StackPane centred = new StackPane(shown);
        centred.setAlignment(Pos.TOP_CENTER);
        centred.getStyleClass().add("zx-page-body");
        ScrollPane around = new ScrollPane(centred);
        around.setFitToWidth(true);
        around.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        around.getStyleClass().addAll("edge-to-edge", "zx-scroll", "trends-screen");
        around.getStylesheets()
                .add(Objects.requireNonNull(TrendsScreen.class.getResource("trends.css"))
                        .toExternalForm());
        Follow.whileShown(around, workspace.dossier(), d -> show(workspace, shown));
        Follow.whileShown(around, workspace.review(), r -> show(workspace, shown));
        Follow.whileShown(around, years.chosen(), p -> show(workspace, shown));
        return around;
    }

    private static @Nullable Review visible(Workspace workspace) {
        AssessmentSession open = workspace.session().get();
        return open != null && open.mayShowOthers() ? workspace.review().get() : null;
    }

    private void show(Workspace workspace, TrendsPage shown) {
        int mine = ++turn;
        AssessmentSession open = workspace.session().get();
        Review review = visible(workspace);
        if (open == null || review == null) {
            compared = null;
            if (open != null && !open.mayShowOthers()) {
                shown.showHidden();
            } else {
                shown.clear();
            }
            return;
        }
        years.follow(review);
        Years.Pair pair = years.chosen().get();
        if (pair == null) {
            compared = null;
            shown.showFirst();
            return;
        }
        record Both(Compared compared, TrendLine line) {}
        workspace.work(
                () -> new Both(
                        Compared.of(
                                Years.compare(review, pair),
                                workspace.messages().get(),
                                years,
                                pair),
                        TrendLine.of(review)),
                both -> {
                    if (mine == turn && page == shown) {
                        compared = both.compared();
                        shown.show(both.compared(), both.line(), years);
                    }
                });
    }

    @Override
    public Optional<Region> table() {
        Workspace at = workspace;
        Compared now = compared;
        return at == null || now == null ? Optional.empty() : Optional.of(new NumbersTable(at, now));
    }
}
