package org.zhixing.ui.raters;

import javafx.scene.Node;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.ui.raters.forms.FormActs;
import org.zhixing.ui.workspace.Workspace;

/** What one can do on the screen, from buttons and keys alike. */
final class Acts {

    private final Workspace workspace;
    private final AssessmentSession open;
    private final FormActs forms;

    /** @param from in the window over which files are asked for */
    Acts(Workspace workspace, AssessmentSession open, Node from) {
        this.workspace = workspace;
        this.open = open;
        forms = new FormActs(workspace, open, from);
    }

    FormActs forms() {
        return forms;
    }

    /** Before handing in, like any answer. */
    boolean mayAnswerAnchors() {
        String me = workspace.rater().get();
        return open.assessment().rater(me).isPresent()
                && !open.state().closed()
                && !open.dossier().standing().submitted().contains(me);
    }

    void answerAnchors() {
        if (mayAnswerAnchors()) {
            workspace.show(new AnchorForm(workspace, open));
        }
    }
}
