package org.zhixing.ui.workshop.prepare;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;
import org.zhixing.work.Text;
import org.zhixing.workshop.Vignette;

/** The vignettes in the order of the session: choose, move, copy, take out, add. */
final class VignetteList extends VBox {

    private final Workspace workspace;
    private final Draft draft;
    private final VignetteFiles files;
    private final Runnable changed;
    private final Runnable selected;
    private final VBox rows = new VBox(2);
    private final FlowPane acts = new FlowPane(8, 8);

    /**
     * @param files where vignettes come from and go to
     * @param changed told after every change of the list
     * @param selected told when another one was chosen
     */
    VignetteList(Workspace workspace, Draft draft, VignetteFiles files, Runnable changed, Runnable selected) {
        super(10);
        this.workspace = workspace;
        this.draft = draft;
        this.files = files;
        this.changed = changed;
        this.selected = selected;
        getStyleClass().add("zx-card");
        getChildren().addAll(Parts.label(workspace.text("workshop.prepare.vignettes"), "zx-section"), rows, acts);
        Button add = Parts.button(workspace.text("workshop.prepare.new"), () -> {
            draft.addBlank(workspace.text("workshop.prepare.new.name"));
            changed.run();
        });
        add.setGraphic(Parts.icon("fth-plus"));
        add.setId("vignette-new");
        acts.getChildren().add(add);
        examples();
    }

    /** Those of the program that are not in the session yet. */
    private void examples() {
        MenuButton menu = new MenuButton(workspace.text("workshop.prepare.examples"));
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setId("vignette-examples");
        acts.getChildren().add(menu);
        files.examples(all -> menu.setOnShowing(event -> fill(menu, all)));
        menu.getItems().add(new MenuItem(""));
    }

    private void fill(MenuButton menu, List<Vignette> all) {
        Language language = workspace.messages().get().language();
        menu.getItems().clear();
        for (Vignette example : all) {
            MenuItem item = new MenuItem(example.title().in(language));
            item.setDisable(draft.full() || draft.vignettes().stream().anyMatch(v -> v.id().equals(example.id())));
            item.setOnAction(event -> {
                draft.add(example);
                changed.run();
            });
            menu.getItems().add(item);
        }
        MenuItem open = new MenuItem(workspace.text("workshop.files.open"));
        open.setOnAction(event -> files.askWhich(this, this::addAll));
        MenuItem save = new MenuItem(workspace.text("workshop.files.save"));
        save.setOnAction(event -> files.askWhere(this, draft.vignettes()));
        menu.getItems().addAll(new SeparatorMenuItem(), open, save);
    }

    /** Those of a file, as far as there is room. */
    void addAll(List<Vignette> all) {
        for (Vignette vignette : all) {
            if (!draft.full()) {
                draft.addFresh(vignette);
            }
        }
        changed.run();
    }

    void follow() {
        rows.getChildren().clear();
        List<Vignette> all = draft.vignettes();
        for (int i = 0; i < all.size(); i++) {
            rows.getChildren().add(row(i, all.get(i), all.size()));
        }
        acts.getChildren().get(0).setDisable(draft.full());
    }

    private HBox row(int place, Vignette vignette, int all) {
        String name = vignette.title().in(workspace.messages().get().language());
        Label number = Parts.label(String.valueOf(place + 1), "zx-caption");
        number.setMinWidth(14);
        Label title = Parts.label(
                name.isBlank() ? workspace.text("workshop.prepare.untitled") : name, "zx-dense", "vignette-name");
        title.setMinWidth(0);
        title.setTooltip(new Tooltip(title.getText()));
        Label items = Parts.prose(
                workspace.text(
                        "workshop.prepare.items",
                        String.valueOf(vignette.items().size())),
                "zx-caption");
        items.setMinWidth(USE_PREF_SIZE);
        HBox facts = Parts.row(8, items);
        if (vignette.example()) {
            Label example = Parts.label(workspace.text("workshop.example"), "zx-caption", "vignette-example");
            example.setMinWidth(USE_PREF_SIZE);
            facts.getChildren().add(example);
        }
        VBox words = new VBox(title, facts);
        words.setMinWidth(0);
        HBox inside = Parts.row(10, number, words);
        Button choose = new Button(null, inside);
        inside.prefWidthProperty().bind(choose.widthProperty().subtract(20));
        choose.getStyleClass().add("vignette-choose");
        choose.setAccessibleText(workspace.text("workshop.prepare.choose", name));
        choose.setMaxWidth(Double.MAX_VALUE);
        choose.setMinWidth(0);
        choose.setOnAction(event -> {
            draft.select(vignette.id());
            selected.run();
        });
        HBox.setHgrow(choose, Priority.ALWAYS);
        Button up = icon("fth-arrow-up", "workshop.prepare.up", name, () -> draft.move(vignette.id(), -1));
        Button down = icon("fth-arrow-down", "workshop.prepare.down", name, () -> draft.move(vignette.id(), 1));
        Button copy = icon("fth-copy", "workshop.prepare.copy", name, () -> copy(vignette.id()));
        Button remove = icon("fth-x", "workshop.prepare.remove", name, () -> remove(place, vignette));
        up.setDisable(place == 0);
        down.setDisable(place == all - 1);
        copy.setDisable(draft.full());
        remove.setDisable(all == 1);
        HBox row = Parts.row(0, choose, up, down, copy, remove);
        row.getStyleClass().add("vignette-row");
        if (vignette.id().equals(draft.selected().id())) {
            row.getStyleClass().add("selected");
        }
        return row;
    }

    private Button icon(String code, String key, String name, Runnable act) {
        return Parts.iconButton(code, workspace.text(key, name), () -> {
            act.run();
            changed.run();
        });
    }

    private void copy(String id) {
        Language language = workspace.messages().get().language();
        draft.duplicate(id, title -> {
            String name = workspace.text("workshop.prepare.copyOf", title.in(language));
            return new Text(name, name);
        });
    }

    private void remove(int place, Vignette vignette) {
        draft.remove(vignette.id());
        workspace.say(Say.passing(
                workspace.text(
                        "workshop.prepare.removed",
                        vignette.title().in(workspace.messages().get().language())),
                workspace.text("shell.undo"),
                () -> {
                    draft.putBack(place, vignette);
                    changed.run();
                }));
    }
}
