package org.zhixing.ui.actions;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.plan.Action;
import org.zhixing.plan.DueState;
import org.zhixing.ui.common.Flow;
import org.zhixing.ui.common.Parts;

/** One action, on the board or in the list: focusable, opened by a click or Enter. */
final class Tile extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double DONE = 96;

    private final Action action;
    private final ActionWords words;

    private Tile(Planning planning, Action action, ActionWords words) {
        super(6);
        this.action = action;
        this.words = words;
        getStyleClass().add("plan-tile");
        if (!action.open()) {
            getStyleClass().add("settled");
        }
        setId("action-" + action.id());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.spoken(action));
        setOnMouseClicked(pressed -> {
            if (pressed.getButton() == MouseButton.PRIMARY && pressed.isStillSincePress()) {
                planning.chosen().set(action.id());
                planning.openChosen();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused) {
                planning.chosen().set(action.id());
            }
        });
    }

    @Override
    public void executeAccessibleAction(javafx.scene.AccessibleAction what, Object... parameters) {
        if (what == javafx.scene.AccessibleAction.FIRE) {
            requestFocus();
        } else {
            super.executeAccessibleAction(what, parameters);
        }
    }

    Action action() {
        return action;
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** A card of the board: narrow, everything below each other. */
    static Tile card(Planning planning, Action action, ActionWords words) {
        Tile tile = new Tile(planning, action, words);
        tile.getStyleClass().add("plan-card");
        HBox head = Parts.row(6, Parts.label(words.id(action), "zx-id"), Parts.spring());
        head.getChildren().addAll(tile.tags());
        if (!words.id(action).isEmpty() || head.getChildren().size() > 2) {
            tile.getChildren().add(head);
        }
        tile.getChildren()
                .addAll(Parts.prose(words.title(action), "zx-dense", "plan-title"), tile.ownerAndCount(), tile.day());
        if (action.state() == Action.State.DROPPED) {
            tile.getChildren().add(Parts.prose(words.evidence(action), "zx-caption"));
        } else if (!action.proofs().isEmpty()) {
            tile.getChildren().add(tile.bar());
        }
        return tile;
    }

    /** A line of the list: the words above, the facts below in columns. */
    static Tile line(Planning planning, Action action, ActionWords words) {
        Tile tile = new Tile(planning, action, words);
        tile.getStyleClass().add("plan-line");
        Label id = Parts.label(words.id(action), "zx-id", "plan-id");
        id.setMinWidth(Region.USE_PREF_SIZE);
        Label title = Parts.prose(words.title(action), "zx-dense", "zx-strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = Parts.row(8, id, title);
        head.getChildren().addAll(tile.tags());
        head.getChildren().add(Parts.tag(words.state(action), tile.stateLook()));
        Region owner = fact("fth-user", words.owner(action));
        owner.getStyleClass().add("plan-owner");
        Region day = tile.day();
        day.getStyleClass().add("plan-day");
        Label evidence = Parts.prose(words.evidence(action), "zx-caption");
        HBox.setHgrow(evidence, Priority.ALWAYS);
        HBox facts = Parts.row(12, owner, day);
        if (action.state() != Action.State.DROPPED && !action.proofs().isEmpty()) {
            Region bar = tile.bar();
            bar.setMinWidth(DONE);
            bar.setMaxWidth(DONE);
            facts.getChildren().add(bar);
        }
        facts.getChildren().add(evidence);
        facts.getStyleClass().add("plan-facts");
        tile.getChildren().addAll(head, facts);
        return tile;
    }

    private Node[] tags() {
        return words.critical(action) && action.open()
                ? new Node[] {Parts.tag(words.messages().text("actions.critical"), "outlined")}
                : new Node[0];
    }

    private String stateLook() {
        return action.state() == Action.State.EVIDENCED ? "brand" : "outlined";
    }

    private static HBox fact(String icon, String text) {
        Label words = Parts.prose(text, "zx-dense", "zx-muted");
        HBox fact = Parts.row(6, Parts.icon(icon, "plan-icon"), words);
        fact.setMinWidth(0);
        return fact;
    }

    /** The day; when it is near or past also how far, with a sign of its own. */
    private Flow day() {
        DueState state = DueState.of(action, words.today());
        HBox date = fact(
                state == DueState.OVERDUE ? "fth-alert-circle" : "fth-clock",
                words.due().day(action));
        Flow day = new Flow(6, 4, date);
        String left = words.due().left(action);
        if (!left.isEmpty()) {
            day.getChildren().add(Parts.tag(left, state == DueState.OVERDUE ? "plan-overdue" : "outlined"));
        }
        return day;
    }

    private Region bar() {
        ProgressBar bar = new ProgressBar(
                action.proofs().isEmpty()
                        ? 0
                        : (double) words.there(action) / action.proofs().size());
        bar.getStyleClass().add("zx-progress");
        bar.setAccessibleText(words.count(action));
        bar.setPrefWidth(DONE);
        bar.setMinWidth(40);
        bar.setMaxWidth(Double.MAX_VALUE);
        return bar;
    }

    /** Who at the left, how much of the evidence at the right. */
    private HBox ownerAndCount() {
        HBox row = fact("fth-user", words.owner(action));
        if (action.state() != Action.State.DROPPED) {
            Label count = Parts.label(words.brief(action), "zx-caption");
            count.setMinWidth(USE_PREF_SIZE);
            row.getChildren().addAll(Parts.spring(), count);
        }
        return row;
    }
}
