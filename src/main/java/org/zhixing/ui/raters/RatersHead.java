package org.zhixing.ui.raters;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.RaterProgress;
import org.zhixing.desk.SessionState;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.ui.workspace.Workspace;

/** What one looks at, how many have submitted, and where filled forms come in. */
final class RatersHead extends HBox {

    private final Workspace workspace;
    private final AssessmentSession open;
    private final Label state = Parts.prose("", "zx-dense", "zx-muted");

    RatersHead(Workspace workspace, AssessmentSession open, ObjectProperty<RatersScreen.Side> side, Acts acts) {
        super(12);
        this.workspace = workspace;
        this.open = open;
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Switch<RatersScreen.Side> sides = new Switch<>(side);
        sides.choice(RatersScreen.Side.ANALYSIS, workspace.text("raters.side.analysis"));
        sides.choice(RatersScreen.Side.ROSTER, workspace.text("raters.side.roster"));
        sides.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        state.setId("raters-state");
        Label drop = Parts.prose(workspace.text("raters.collect.drop"), "zx-cap");
        drop.setMinWidth(0);
        Button collect = Parts.button(workspace.text("raters.collect"), acts.forms()::collect);
        collect.setGraphic(Parts.icon("fth-download"));
        collect.setId("collect-forms");
        getChildren().addAll(sides, state, drop, collect);
    }

    void refresh() {
        SessionState now = open.state();
        long submitted = now.raters().stream().filter(RaterProgress::submitted).count();
        String all = String.valueOf(now.raters().size());
        String key = now.raters().isEmpty()
                ? "raters.state.nobody"
                : now.closed()
                        ? "raters.state.closed"
                        : submitted == now.raters().size() ? "raters.state.all" : "raters.state.some";
        state.setText(workspace.text(key, all, String.valueOf(submitted)));
    }
}
