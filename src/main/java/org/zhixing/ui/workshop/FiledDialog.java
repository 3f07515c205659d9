package org.zhixing.ui.workshop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.zhixing.desk.CollectedVotes;
import org.zhixing.desk.Collecting;
import org.zhixing.desk.FiledForm;
import org.zhixing.desk.FiledForm.Outcome;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Problem;

/** What became of the forms that came back: taken, to be looked at, not taken; and what somebody has to decide. */
final class FiledDialog extends Dialog {

    private static final double WIDTH = 620;
    private static final double HEIGHT = 420;

    private final Workspace workspace;
    private final FormActs acts;
    private final List<FiledForm> forms;
    private final List<Problem> refused;
    private final Label sum = Parts.prose("", "zx-dense", "zx-muted");
    private final VBox list = new VBox(10);
    private final Button others;

    FiledDialog(Workspace workspace, FormActs acts, CollectedVotes collected) {
        super(workspace.text("workshop.filed.title"));
        this.workspace = workspace;
        this.acts = acts;
        this.forms = new ArrayList<>(collected.forms());
        this.refused = new ArrayList<>(collected.refused());
        WorkshopSheet.dress(this);
        sum.setId("workshop-filed-sum");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth(WIDTH);
        scroll.setMaxHeight(HEIGHT);
        scroll.getStyleClass().add("edge-to-edge");
        add(sum);
        add(scroll);
        others = button(workspace.text("workshop.filed.allOthers"), this::allOthers);
        others.setId("workshop-filed-others");
        primary(workspace.text("shell.close"), workspace::closeDialog);
        show();
    }

    private void show() {
        List<FiledForm> whose = of(Outcome.WHOSE);
        Parts.show(others, whose.size() > 1);
        long doubt = forms.stream().filter(FiledForm::inDoubt).count();
        sum.setText(workspace.text(
                "workshop.filed.sum",
                String.valueOf(of(Outcome.TAKEN).size()),
                String.valueOf(
                        of(Outcome.UNCHANGED).size() + of(Outcome.WAITING).size()),
                String.valueOf(doubt),
                String.valueOf(refused.size())));
        list.getChildren().clear();
        // What wants somebody's decision comes first.
        forms.stream().filter(FiledForm::inDoubt).forEach(this::add);
        refused.forEach(problem -> {
            VBox row = new VBox(2, Parts.label(problem.where(), "zx-dense", "zx-strong"));
            row.getChildren().add(line(new Problem("", problem.key(), problem.arguments())));
            list.getChildren().add(row);
        });
        forms.stream().filter(form -> !form.inDoubt()).forEach(this::add);
    }

    private List<FiledForm> of(Outcome outcome) {
        return forms.stream().filter(f -> f.outcome() == outcome).toList();
    }

    private void add(FiledForm form) {
        Label state = Parts.label(state(form), "zx-dense");
        state.setMinWidth(USE_PREF_SIZE);
        VBox row =
                new VBox(2, Parts.row(10, Parts.label(form.source(), "zx-dense", "zx-strong"), Parts.spring(), state));
        form.remarks().forEach(remark -> row.getChildren().add(line(remark)));
        form.doubts().forEach(doubt -> row.getChildren().add(line(doubt.problem())));
        List<Button> ways = new ArrayList<>();
        if (form.outcome() == Outcome.WHOSE) {
            form.maybe().stream()
                    .limit(2)
                    .forEach(code -> ways.add(Parts.button(
                            workspace.text("workshop.filed.same", code),
                            () -> decide(List.of(form), new Collecting(false, false, code)),
                            "small")));
            ways.add(Parts.button(
                    workspace.text("workshop.filed.other"),
                    () -> decide(List.of(form), new Collecting(false, true, "")),
                    "small"));
        } else if (form.kept() > 0) {
            ways.add(Parts.button(
                    workspace.text("workshop.filed.replace"),
                    () -> decide(List.of(form), new Collecting(true, true, form.codeName())),
                    "small"));
        }
        if (!ways.isEmpty()) {
            row.getChildren().add(Parts.row(8, ways.toArray(Button[]::new)));
        }
        list.getChildren().add(row);
    }

    private String state(FiledForm form) {
        return form.outcome() == Outcome.TAKEN
                ? workspace.text(
                        "workshop.filed.taken", form.codeName(), String.valueOf(form.added() + form.replaced()))
                : workspace.text("workshop.filed.state." + form.outcome());
    }

    private Label line(Problem problem) {
        return Parts.prose(problem.in(workspace.messages().get()), "zx-caption");
    }

    private void allOthers() {
        decide(of(Outcome.WHOSE), new Collecting(false, true, ""));
    }

    /** Collects these forms again as decided, and shows what became of them in their places. */
    private void decide(List<FiledForm> decided, Collecting how) {
        List<Path> files = decided.stream().map(FiledForm::file).toList();
        list.setDisable(true);
        others.setDisable(true);
        acts.collect(files, how, collected -> {
            forms.removeAll(decided);
            forms.addAll(collected.forms());
            refused.addAll(collected.refused());
            list.setDisable(false);
            others.setDisable(false);
            show();
        });
    }
}
