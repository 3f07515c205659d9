package org.zhixing.ui.secrets;

import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.ProblemException;

/** Why something sealed was not opened. */
final class Refusal {

    private Refusal() {}

    /** Whether a backup is sealed under another passphrase than the data file. */
    static boolean isLockedBackup(ProblemException problem) {
        return is(problem, "problems.store.lockedBackup");
    }

    /** What came of a try that was refused; what is no wrong passphrase or code is told at once. */
    static UnlockForm.Outcome told(Workspace workspace, ProblemException problem) {
        if (is(problem, "problems.store.wrongSecret") || is(problem, "problems.handOver.wrongPassphrase")) {
            return UnlockForm.Outcome.WRONG;
        }
        workspace.problem(problem);
        return UnlockForm.Outcome.HINDERED;
    }

    private static boolean is(ProblemException problem, String key) {
        return problem.problems().stream().allMatch(each -> each.key().equals(key));
    }
}
