package org.zhixing.ui.raters;

import javafx.scene.layout.VBox;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.ui.common.TwoColumns;
import org.zhixing.ui.workspace.Workspace;

/** Who rates and how far each is, what is promised to workers, and who answers what. */
final class RosterView extends VBox {

    private final RosterCard people;
    private final PromiseCard promise;
    private final AssignmentCard assignment;

    RosterView(Workspace workspace, AssessmentSession open, Acts acts) {
        super(12);
        Roster roster = new Roster(open.pinned().model(), workspace.messages().get());
        people = new RosterCard(workspace, roster);
        promise = new PromiseCard(workspace, open, acts);
        assignment = new AssignmentCard(workspace, roster);
        getChildren().addAll(new TwoColumns(64, people, promise), assignment);
    }

    void refresh() {
        people.refresh();
        promise.refresh();
        assignment.refresh();
    }
}
