package org.zhixing.ui.raters.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.model.Role;
import org.zhixing.review.RaterReview.Contested;
import org.zhixing.review.RaterReview.Dot;
import org.zhixing.ui.common.Parts;

/** The indicators to talk about first: every answer as a shape, how far apart, how to begin, and what was agreed. */
final class DiscussCard extends VBox {

    static final int FIRST = 5;

    private final Shown shown;
    private final DiscussActs acts;
    private final BooleanProperty everything;
    private final List<Button> buttons = new ArrayList<>();

    /** @param everything whether all are shown and not only the first; kept while one stays on the page */
    DiscussCard(Shown shown, DiscussActs acts, BooleanProperty everything) {
        super(6);
        this.shown = shown;
        this.acts = acts;
        this.everything = everything;
        setId("discuss-card");
        getStyleClass().add("zx-card");
        setMinWidth(0);
        fill();
    }

    private void fill() {
        buttons.clear();
        List<Contested> all = shown.raters().discuss();
        Label title = Parts.prose(shown.text("raters.discuss"), "zx-section");
        RoleLegend legend = new RoleLegend(shown.names(), roles(all));
        HBox.setHgrow(legend, Priority.ALWAYS);
        getChildren().setAll(Parts.row(12, title, legend));
        if (all.isEmpty()) {
            getChildren()
                    .add(Parts.prose(
                            shown.text(shown.raters().all() == null ? "raters.discuss.few" : "raters.discuss.none"),
                            "zx-dense",
                            "zx-muted"));
            return;
        }
        List<Contested> visible = everything.get() ? all : all.subList(0, Math.min(FIRST, all.size()));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("discuss-grid");
        columns(grid);
        heads(grid);
        int row = 2;
        for (Contested contested : visible) {
            new DiscussRow(shown, acts, contested).into(grid, row);
            row += 2;
        }
        grid.lookupAll(".consensus-button").forEach(node -> buttons.add((Button) node));
        getChildren().add(grid);
        if (all.size() > FIRST) {
            Button more = Parts.button(
                    everything.get()
                            ? shown.text("raters.discuss.fewer")
                            : shown.text("raters.discuss.more", String.valueOf(all.size() - FIRST)),
                    () -> {
                        everything.set(!everything.get());
                        fill();
                    },
                    "flat");
            more.setId("discuss-more");
            getChildren().add(more);
        }
        getChildren().add(Parts.prose(shown.text("raters.discuss.rule"), "zx-cap"));
    }

    private static Collection<Role> roles(List<Contested> all) {
        Collection<Role> roles = new LinkedHashSet<>();
        all.forEach(c -> c.dots().stream().map(Dot::role).forEach(roles::add));
        return roles;
    }

    private static void columns(GridPane grid) {
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(21);
        ColumnConstraints strip = new ColumnConstraints();
        strip.setPercentWidth(21);
        ColumnConstraints range = new ColumnConstraints();
        range.setPercentWidth(15);
        ColumnConstraints hint = new ColumnConstraints();
        hint.setHgrow(Priority.ALWAYS);
        hint.setMinWidth(0);
        ColumnConstraints act = new ColumnConstraints();
        act.setMinWidth(Region.USE_PREF_SIZE);
        act.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(name, strip, range, hint, act);
    }

    private void heads(GridPane grid) {
        grid.add(Parts.label(shown.text("raters.discuss.item"), "zx-cap"), 0, 0);
        HBox scale = new HBox();
        scale.getStyleClass().add("dot-scale");
        int most = shown.model().scale().max();
        for (int level = 0; level <= most; level++) {
            Label tick = Parts.label(String.valueOf(level), "zx-cap");
            scale.getChildren().add(tick);
            if (level < most) {
                scale.getChildren().add(Parts.spring());
            }
        }
        grid.add(scale, 1, 0);
        grid.add(Parts.label(shown.text("raters.discuss.spread"), "zx-cap"), 2, 0);
        grid.add(Parts.label(shown.text("raters.discuss.how"), "zx-cap"), 3, 0);
        grid.add(Parts.hairline(), 0, 1, GridPane.REMAINING, 1);
    }

    /** Puts the keyboard on the next one, or the one before. */
    void step(int by) {
        if (buttons.isEmpty()) {
            return;
        }
        int at = -1;
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).isFocused()) {
                at = i;
            }
        }
        int next = at < 0 ? (by > 0 ? 0 : buttons.size() - 1) : Math.floorMod(at + by, buttons.size());
        buttons.get(next).requestFocus();
    }
}
