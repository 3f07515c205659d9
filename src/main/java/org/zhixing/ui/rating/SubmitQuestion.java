package org.zhixing.ui.rating;

import org.zhixing.assessment.Rater;
import org.zhixing.desk.Change;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** Asks before handing in: one of the few acts that ask. */
final class SubmitQuestion extends Dialog {

    SubmitQuestion(Workspace workspace, Rater rater, Questions questions) {
        super(workspace.text("rating.ask.title"));
        paragraph(workspace.text("rating.ask.text"));
        int open = questions.count(Question::open);
        if (open > 0) {
            paragraph(workspace.text("rating.ask.left", String.valueOf(open)));
        }
        button(workspace.text("rating.ask.no"), workspace::closeDialog);
        primary(workspace.text("rating.ask.yes"), () -> {
            workspace.closeDialog();
            workspace.apply(new Change.Submit(rater.id(), true));
        });
    }
}
