package org.zhixing.ui.actions;

import java.util.List;
import java.util.TreeSet;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.plan.Action;
import org.zhixing.plan.PlanLimits;
import org.zhixing.review.Review;
import org.zhixing.ui.common.DateField;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Messages;

/** One action whole. There is no save button: what is written is kept when the dialog is left, and can be undone. */
final class ActionDialog extends Dialog {

    private static final double HEIGHT = 520;

    private final Planning planning;
    private final Workspace workspace;
    private final Messages messages;
    private final ActionDraft draft;
    private final boolean fresh;
    private final Label trouble;
    private final TextArea reason;
    private final TextArea title;
    private final Switch<Action.State> states;

    /** @param review null while results may not be shown */
    ActionDialog(Planning planning, Action action, @Nullable Review review) {
        super(heading(planning, action));
        this.planning = planning;
        workspace = planning.workspace();
        messages = workspace.messages().get();
        draft = new ActionDraft(action, planning.words());
        fresh = planning.plan().action(action.id()).isEmpty();
        getStyleClass().add("action-dialog");
        ActionsSheet.dress(this);
        setId("action-dialog");
        title = area(2, PlanLimits.TITLE, "actions.field.title");
        title.setId("action-title");
        title.textProperty().bindBidirectional(draft.title());
        reason = area(2, PlanLimits.REASON, "actions.field.reason");
        reason.setId("action-reason");
        reason.textProperty().bindBidirectional(draft.reason());
        TextArea notes = area(3, PlanLimits.NOTES, "actions.field.notes");
        notes.setId("action-notes");
        notes.textProperty().bindBidirectional(draft.notes());
        states = new Switch<>(draft.state());
        for (Action.State state : Action.State.values()) {
            states.choice(state, messages.text("actions.state." + state));
        }
        states.setId("action-state");
        VBox why = field("actions.field.reason", reason);
        Label open = Parts.prose("", "zx-caption");
        ProofLines proofs = new ProofLines(draft, messages, () -> evidence(open));
        draft.state().subscribe(state -> {
            Parts.show(why, state == Action.State.DROPPED);
            evidence(open);
        });
        VBox form = new VBox(
                14,
                field("actions.field.title", title),
                new HBox(12, grow(field("actions.field.owner", owner())), field("actions.field.due", due())),
                new VBox(4, caption("actions.field.state"), states, open),
                why,
                field("actions.field.proofs", proofs),
                field(
                        "actions.field.targets",
                        new TargetsBox(new TargetValue(planning.words().model(), review, messages), draft.targets())),
                field("actions.field.notes", notes),
                Parts.prose(messages.text("actions.done"), "zx-caption"));
        form.getStyleClass().add("action-fields");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "zx-scroll", "action-form");
        scroll.setPrefViewportHeight(HEIGHT);
        scroll.setMinHeight(120);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        add(scroll);
        trouble = paragraph("");
        trouble.getStyleClass().add("zx-trouble");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        if (!fresh) {
            Button remove = button(messages.text("actions.remove"), () -> {
                workspace.closeDialog();
                planning.plan().action(action.id()).ifPresent(planning::remove);
            });
            remove.getStyleClass().add("flat");
            remove.setId("action-remove");
        }
        Button done = primary(messages.text("actions.finish"), () -> {
            if (mayLeave(false)) {
                workspace.closeDialog();
            }
        });
        done.setId("action-done");
    }

    private static String heading(Planning planning, Action action) {
        Messages messages = planning.workspace().messages().get();
        String recommendation = action.recommendation();
        if (recommendation == null) {
            return messages.text(
                    planning.plan().action(action.id()).isEmpty() ? "actions.new.title" : "actions.own.title");
        }
        String path = planning.words().path(action);
        return path.isEmpty() ? recommendation : recommendation + messages.text("actions.dot") + path;
    }

    /** What "all evidence is there" still waits for; until then it cannot be chosen. */
    private void evidence(Label open) {
        boolean proven = draft.proven();
        if (!proven && draft.state().get() == Action.State.EVIDENCED) {
            draft.state().set(Action.State.UNDERWAY);
        }
        Node choice = states.getChildren().get(Action.State.EVIDENCED.ordinal());
        choice.setDisable(!proven);
        open.setText(
                proven
                        ? messages.text("actions.evidence.complete")
                        : draft.lines().isEmpty()
                                ? messages.text("actions.evidence.noneAsked")
                                : messages.text("actions.evidence.first"));
    }

    /** Keeps what was written, unless it lacks something; a new action of which nothing was written is forgotten. */
    @Override
    public boolean mayLeave(boolean beside) {
        if (fresh && draft.untouched()) {
            return true;
        }
        String lacking = draft.trouble().orElse("");
        if (!lacking.isEmpty()) {
            trouble.setText(messages.text("actions.trouble." + lacking));
            (lacking.equals("reason") ? reason : title).requestFocus();
            return false;
        }
        Action written = draft.result();
        if (!written.equals(draft.before()) || fresh) {
            planning.put(written);
        }
        return true;
    }

    @Override
    public boolean stays() {
        return !(fresh && draft.untouched()) && draft.trouble().isPresent();
    }

    private ComboBox<String> owner() {
        ComboBox<String> box = new ComboBox<>();
        box.setEditable(true);
        box.setId("action-owner");
        box.setAccessibleText(messages.text("actions.field.owner"));
        box.getItems().setAll(people());
        box.setVisibleRowCount(8);
        box.getEditor().setTextFormatter(fits(PlanLimits.OWNER));
        box.getEditor().textProperty().bindBidirectional(draft.owner());
        box.setPromptText(messages.text("actions.field.owner.prompt"));
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    /** Who may see to it: the raters by name, and whoever sees to something already. */
    private List<String> people() {
        TreeSet<String> names = new TreeSet<>();
        Assessment assessment = workspace.assessment().get();
        if (assessment != null) {
            assessment.raters().stream()
                    .map(r -> r.name().value().strip())
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
        }
        planning.plan().actions().stream()
                .map(a -> a.owner().value().strip())
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return List.copyOf(names);
    }

    private DateField due() {
        DateField field = new DateField(draft.due().get());
        field.setId("action-due");
        field.setAccessibleText(messages.text("actions.field.due"));
        draft.due().bind(Bindings.createObjectBinding(field::getValue, field.valueProperty()));
        field.getStyleClass().add("action-due");
        return field;
    }

    private TextArea area(int rows, int most, String key) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setTextFormatter(fits(most));
        area.setAccessibleText(messages.text(key));
        return area;
    }

    private static TextFormatter<String> fits(int most) {
        return new TextFormatter<>(change -> change.getControlNewText().length() <= most ? change : null);
    }

    private Label caption(String key) {
        return Parts.label(messages.text(key), "zx-caption");
    }

    private VBox field(String key, Node control) {
        Label label = caption(key);
        label.setLabelFor(control);
        VBox field = new VBox(4, label, control);
        field.setAlignment(Pos.TOP_LEFT);
        return field;
    }

    private static VBox grow(VBox field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }
}
