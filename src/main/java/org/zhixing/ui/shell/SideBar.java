package org.zhixing.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.ui.common.Mark;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;

/**
 * Agency, pages in groups, and whether everything is saved. Below 1300 pixels of window it folds to a rail of icons; where
 * the window is too low for all pages, they are scrolled.
 */
final class SideBar extends VBox {

    /** Width of the window from which on the names are shown. */
    static final double FOLDS_BELOW = 1300;

    private static final PseudoClass RAIL = PseudoClass.getPseudoClass("rail");
    private static final double WIDE_ZH = 196;
    private static final double WIDE_EN = 216;
    private static final double NARROW = 56;

    private final Workspace workspace;
    private final Map<String, NavButton> pages = new LinkedHashMap<>();
    private final List<Label> heads = new ArrayList<>();
    private final AgencyMenu agency;
    private final HBox logo;
    private final StatusLine status;
    private @Nullable LockButton lock;

    /** @param screens the pages that exist now, in side-bar order */
    SideBar(Workspace workspace, List<Screen> screens, AgencyMenu agency) {
        this.workspace = workspace;
        this.agency = agency;
        getStyleClass().add("zx-side");
        logo = logo(workspace);
        StackPane place = new StackPane(agency);
        place.getStyleClass().add("zx-agency-place");
        VBox list = new VBox();
        list.getStyleClass().add("zx-nav-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(logo, place, scroll);
        int digit = 1;
        Screen.Group group = Screen.Group.START;
        for (Screen screen : screens) {
            if (screen.group() == Screen.Group.ASIDE) {
                continue;
            }
            if (screen.group() != group) {
                group = screen.group();
                list.getChildren().add(head(group));
            }
            String key = group == Screen.Group.END || digit > 10 ? null : String.valueOf(digit++ % 10);
            NavButton button = new NavButton(screen.icon(), workspace.text(screen.nameKey()), key);
            button.setId("nav-" + screen.id());
            button.setOnAction(event -> workspace.go(screen.id(), null));
            pages.put(screen.id(), button);
            list.getChildren().add(button);
        }
        if (workspace.screenLock().sealed().get()) {
            lock = new LockButton(workspace);
            getChildren().add(lock);
        }
        status = new StatusLine(workspace);
        getChildren().add(status);
    }

    private static HBox logo(Workspace workspace) {
        Label name = new Label(workspace.text("terms.product"));
        name.getStyleClass().add("zx-logo-name");
        HBox logo = new HBox(9, new Mark(26), name);
        if (workspace.messages().get().language() == Language.ZH) {
            Label latin = new Label("Zhixing");
            latin.getStyleClass().add("zx-caption");
            logo.getChildren().add(latin);
        }
        logo.setAlignment(Pos.CENTER_LEFT);
        logo.getStyleClass().add("zx-logo");
        return logo;
    }

    private Node head(Screen.Group group) {
        if (group == Screen.Group.END) {
            Region gap = new Region();
            VBox.setVgrow(gap, Priority.ALWAYS);
            return gap;
        }
        Label head = new Label(
                switch (group) {
                    case SELF -> workspace.text("shell.group.self");
                    case SUPERVISION -> workspace.text("shell.group.supervision");
                    case IMPROVEMENT -> workspace.text("shell.group.improvement");
                    case START, END, ASIDE -> "";
                });
        head.getStyleClass().add("zx-nav-head");
        heads.add(head);
        return head;
    }

    /** Marks the page that is shown. */
    void current(String screen) {
        pages.forEach((id, button) -> button.setSelected(id.equals(screen)));
        NavButton shown = pages.get(screen);
        if (shown != null) {
            Platform.runLater(() -> Parts.reveal(shown));
        }
    }

    void rail(boolean folded) {
        double width = folded ? NARROW : workspace.messages().get().language() == Language.ZH ? WIDE_ZH : WIDE_EN;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        pseudoClassStateChanged(RAIL, folded);
        logo.getChildren().stream().skip(1).forEach(node -> hide(node, folded));
        logo.setAlignment(folded ? Pos.CENTER : Pos.CENTER_LEFT);
        agency.rail(folded);
        heads.forEach(head -> head.setContentDisplay(
                folded ? javafx.scene.control.ContentDisplay.GRAPHIC_ONLY : javafx.scene.control.ContentDisplay.LEFT));
        pages.values().forEach(button -> button.rail(folded));
        if (lock != null) {
            lock.rail(folded);
        }
        status.rail(folded);
    }

    private static void hide(Node node, boolean hidden) {
        node.setVisible(!hidden);
        node.setManaged(!hidden);
    }
}
