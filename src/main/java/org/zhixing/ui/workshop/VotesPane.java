package org.zhixing.ui.workshop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workshop.running.Running;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.work.Messages;
import org.zhixing.workshop.Participant;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Vote;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;

/** Typing votes that were handed in on paper or by a raised hand: a row a person, a column an item. */
final class VotesPane extends VBox {

    private record Key(String participant, String indicator) {}

    private final Running running;
    private final Messages words;
    private final Label title = Parts.label("", "zx-section");
    private final Label state = Parts.prose("", "zx-dense", "zx-muted");
    private final GridPane grid = new GridPane();
    private final Button add;
    private final Map<Key, VoteCell> cells = new HashMap<>();
    private List<Participant> people = List.of();
    private List<Vignette.Item> items = List.of();
    private String drawn = "";

    VotesPane(Running running, Messages words) {
        super(12);
        this.running = running;
        this.words = words;
        getStyleClass().addAll("zx-card", "votes-card");
        grid.getStyleClass().add("vote-grid");
        add = Parts.button(words.text("workshop.typed.add"), this::add);
        add.setGraphic(Parts.icon("fth-user-plus"));
        add.setId("workshop-add");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren()
                .addAll(
                        Parts.row(12, title, Parts.spring(), add),
                        state,
                        scroll,
                        Parts.row(
                                6,
                                Parts.keyCap("0–4"),
                                Parts.label(words.text("workshop.key.vote"), "zx-caption"),
                                Parts.keyCap("D"),
                                Parts.label(words.text("workshop.key.unclear"), "zx-caption"),
                                Parts.keyCap("← ↑ ↓ →"),
                                Parts.label(words.text("workshop.key.move"), "zx-caption")));
        Follow.whileShown(this, running.now(), this::follow);
    }

    /** Lets one more person in and goes to their first item. */
    private void add() {
        running.addTyped(participant -> {
            follow(running.now().get());
            focus(participant.id(), 0);
        });
    }

    private void follow(Workshop now) {
        people = now.participants().stream()
                .filter(p -> p.way() != Participant.Way.PHONE)
                .toList();
        items = now.current().items();
        boolean open = now.stage().voting() || now.stage() == Stage.LOCKED;
        title.setText(words.text(
                "workshop.typed.title",
                now.current().title().in(words.language()),
                words.text("workshop.round." + now.round())));
        state.setText(words.text(
                now.erased()
                        ? "workshop.why.erased"
                        : people.isEmpty()
                                ? "workshop.typed.nobody"
                                : open ? "workshop.typed.open" : "workshop.typed.closed"));
        add.setDisable(now.erased());
        grid.setDisable(!open);
        String structure = now.vignette() + now.round() + people + items;
        if (!drawn.equals(structure)) {
            drawn = structure;
            draw(now);
        }
        fill(now);
    }

    private void draw(Workshop now) {
        grid.getChildren().clear();
        cells.clear();
        if (people.isEmpty()) {
            return;
        }
        for (int column = 0; column < items.size(); column++) {
            String indicator = items.get(column).indicator();
            Label id = Parts.label(indicator, "zx-caption");
            id.setTooltip(new Tooltip(name(now, indicator)));
            GridPane.setHalignment(id, HPos.CENTER);
            grid.add(id, column + 1, 0);
        }
        for (int row = 0; row < people.size(); row++) {
            Label name = Parts.label(people.get(row).codeName(), "zx-dense", "zx-strong", "vote-name");
            name.setMinWidth(USE_PREF_SIZE);
            grid.add(name, 0, row + 1);
            for (int column = 0; column < items.size(); column++) {
                grid.add(cell(now, row, column), column + 1, row + 1);
            }
        }
    }

    private String name(Workshop now, String indicator) {
        return now.pinned().model().indicator(indicator).orElseThrow().name().in(words.language());
    }

    private VoteCell cell(Workshop now, int row, int column) {
        Participant person = people.get(row);
        String indicator = items.get(column).indicator();
        VoteCell cell = new VoteCell(
                person.codeName() + " " + indicator + " " + name(now, indicator),
                now.pinned().model().scale(),
                level -> cast(person, indicator, level),
                () -> cast(person, indicator, null),
                way -> move(row, column, way));
        cell.setId("vote-" + (row + 1) + "-" + indicator.replace('.', '-'));
        cells.put(new Key(person.id(), indicator), cell);
        return cell;
    }

    private void cast(Participant person, String indicator, @Nullable Integer level) {
        Workshop now = running.now().get();
        running.apply(new WorkshopStep.Cast(new Vote(person.id(), now.vignette(), indicator, now.round(), level)));
    }

    /** Past the last item one goes on with the next person. */
    private void move(int row, int column, VoteCell.Way way) {
        int all = items.size();
        int at = row * all
                + column
                + switch (way) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    case UP -> -all;
                    case DOWN -> all;
                };
        if (at >= 0 && at < all * people.size()) {
            focus(people.get(at / all).id(), at % all);
        }
    }

    private void focus(String participant, int column) {
        if (column < items.size()) {
            VoteCell cell = cells.get(new Key(participant, items.get(column).indicator()));
            if (cell != null) {
                cell.requestFocus();
            }
        }
    }

    private void fill(Workshop now) {
        Set<Key> voted = new HashSet<>();
        for (Vote vote : now.votes()) {
            Key key = new Key(vote.participant(), vote.indicator());
            VoteCell cell = cells.get(key);
            if (cell != null && vote.vignette().equals(now.vignette()) && vote.round() == now.round()) {
                Integer level = vote.level();
                cell.show(true, level, level == null ? words.text("workshop.table.unclear") : String.valueOf(level));
                voted.add(key);
            }
        }
        cells.forEach((key, cell) -> {
            if (!voted.contains(key)) {
                cell.show(false, null, words.text("workshop.typed.missing"));
            }
        });
    }
}
