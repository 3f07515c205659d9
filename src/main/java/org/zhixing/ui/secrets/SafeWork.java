package org.zhixing.ui.secrets;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.ui.workspace.Workspace;

/** Work on the whole data file, for which the assessment is closed; afterwards one is where one was, whatever came of it. */
final class SafeWork {

    private final Workspace workspace;

    SafeWork(Workspace workspace) {
        this.workspace = workspace;
    }

    <T> void run(Supplier<T> job, Consumer<? super T> done) {
        AssessmentSession open = workspace.session().get();
        String assessment = open == null ? "" : open.id();
        String rater = workspace.rater().get();
        workspace.closeAssessment();
        workspace.work(
                job,
                result -> {
                    back(assessment, rater);
                    done.accept(result);
                },
                problem -> {
                    workspace.closeDialog();
                    back(assessment, rater);
                    workspace.problem(problem);
                });
    }

    private void back(String assessment, String rater) {
        workspace.screenLock().refresh();
        if (!assessment.isEmpty()) {
            workspace.openAssessment(assessment);
            workspace.rater().set(rater);
        }
    }
}
