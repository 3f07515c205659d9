package org.zhixing.ui.raters;

import javafx.scene.Node;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.ui.raters.forms.FormActs;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;

/** What one can do on the screen, from buttons and keys alike. */
final class Acts {

    private final Workspace workspace;
    private final AssessmentSession open;
    private final Node from;
    private final FormActs forms;

    /** @param from in the window over which files are asked for */
    Acts(Workspace workspace, AssessmentSession open, Node from) {
        this.workspace = workspace;
        this.open = open;
        this.from = from;
        forms = new FormActs(workspace, open, from);
    }

    FormActs forms() {
        return forms;
    }

    /** Whether the list to discuss may leave the program: once others' answers may be shown. */
    boolean mayDiscuss() {
        return open.state().raters().size() > 1 && open.mayShowOthers();
    }

    void exportDiscussion() {
        if (!mayDiscuss()) {
            workspace.say(Say.of(workspace.text("raters.export.wait")));
            return;
        }
        new DiscussionExport(workspace, open).ask(from);
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
