package org.zhixing.ui.raters.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.FormDecision;
import org.zhixing.desk.FormPlan;
import org.zhixing.desk.FoundForm;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.raters.RatersSheet;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Problem;

/** What is in the files: what can be taken, what is in doubt, what was refused and why; one button takes it. */
final class CollectDialog extends Dialog {

    private static final double WIDE = 760;
    private static final double TALL = 420;

    private final Workspace workspace;
    private final AssessmentSession open;
    private final Collecting collecting;
    private final Label summary;
    private final VBox list = new VBox();
    private final Button take;
    private final Button apart;

    CollectDialog(Workspace workspace, AssessmentSession open, Collecting collecting, Consumer<FormPlan> taken) {
        super(workspace.text("raters.collect.title"));
        RatersSheet.dress(this);
        this.workspace = workspace;
        this.open = open;
        this.collecting = collecting;
        summary = paragraph("");
        summary.setPrefWidth(WIDE);
        summary.setId("collect-summary");
        apart = Parts.button(
                workspace.text("raters.collect.apart"),
                () -> {
                    collecting.asPeople();
                    fill();
                },
                "small");
        add(apart);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth(WIDE);
        scroll.setMaxHeight(TALL);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("zx-scroll", "collect-list");
        add(scroll);
        CheckBox submit = new CheckBox(workspace.text("raters.collect.submit"));
        submit.setId("collect-submit");
        submit.setWrapText(true);
        submit.setMaxWidth(WIDE);
        submit.setMinHeight(USE_PREF_SIZE);
        submit.setOnAction(event -> collecting.submit(submit.isSelected()));
        add(submit);
        button(workspace.text("shell.cancel"), workspace::closeDialog);
        take = primary("", () -> {
            workspace.closeDialog();
            taken.accept(collecting.plan());
        });
        take.setId("collect-take");
        fill();
    }

    private void fill() {
        List<Node> rows = new ArrayList<>();
        List<FormDecision> decisions = collecting.decisions();
        for (int i = 0; i < decisions.size(); i++) {
            rows.add(new FormRow(workspace, open, collecting, i, this::fill));
        }
        for (Problem problem : collecting.refused()) {
            rows.add(new RefusedRow(workspace.messages().get(), problem));
        }
        list.getChildren().setAll(rows);
        long wanted = collecting.wanted();
        take.setText(workspace.text("raters.collect.take", String.valueOf(wanted)));
        take.setDisable(wanted == 0);
        long asks = collecting.count(FoundForm.State.ASKS);
        Parts.show(apart, asks > 1);
        summary.setText(summary(asks));
    }

    private String summary(long asks) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("ready", collecting.count(FoundForm.State.NEW));
        counts.put("look", collecting.count(FoundForm.State.CONFLICTS) + asks);
        counts.put("nothing", collecting.count(FoundForm.State.NOTHING_NEW));
        counts.put(
                "refused",
                collecting.count(FoundForm.State.REFUSED) + collecting.refused().size());
        String parts = counts.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(part -> workspace.text("raters.collect.part." + part.getKey(), String.valueOf(part.getValue())))
                .collect(Collectors.joining(workspace.text("raters.comma")));
        int all = collecting.decisions().size() + collecting.refused().size();
        return workspace.text("raters.collect.summary", String.valueOf(all), parts);
    }

    /** A slip beside it does not throw decisions away. */
    @Override
    public boolean mayLeave(boolean beside) {
        return !beside;
    }
}
