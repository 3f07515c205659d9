package org.zhixing.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Says what was refused or could not be read or written, each problem in one sentence. */
final class ProblemDialog extends Dialog {

    private static final int WITHOUT_SCROLLING = 6;

    ProblemDialog(Workspace workspace, ProblemException problem) {
        super(Troubles.title(workspace, problem));
        List<Problem> problems = problem.problems();
        if (problems.size() <= WITHOUT_SCROLLING) {
            problems.forEach(p -> paragraph(p.in(workspace.messages().get())));
        } else {
            VBox lines = new VBox(8);
            for (Problem each : problems) {
                Label line = new Label(each.in(workspace.messages().get()));
                line.setWrapText(true);
                line.setPrefWidth(480);
                line.setMinHeight(USE_PREF_SIZE);
                lines.getChildren().add(line);
            }
            ScrollPane scroll = new ScrollPane(lines);
            scroll.setFitToWidth(true);
            scroll.setPrefViewportHeight(280);
            add(scroll);
        }
        primary(workspace.text("shell.close"), workspace::closeDialog);
    }
}
