package org.zhixing.live;

import java.util.concurrent.CompletionException;
import org.zhixing.work.BugReport;
import org.zhixing.work.ProblemException;

/** What a phone is told of a step that was not carried out: a text of the page, never the cause itself. */
final class Failures {

    private Failures() {}

    /** @param notAllowed the text for a step that the session does not allow */
    static Reply reply(Throwable failure, String notAllowed) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ProblemException problem) {
            return problem.kind() == ProblemException.Kind.INPUT
                    ? Reply.refusal(409, notAllowed)
                    : Reply.refusal(503, "live.page.refused.trouble").with("Retry-After", "2");
        }
        BugReport.write(cause);
        return Reply.refusal(503, "live.page.refused.trouble").with("Retry-After", "2");
    }
}
