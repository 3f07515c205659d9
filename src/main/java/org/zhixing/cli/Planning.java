package org.zhixing.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletionException;
import org.zhixing.cli.summary.PlanLines;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Desk;
import org.zhixing.desk.PlanChange;
import org.zhixing.documents.PlanDocument;
import org.zhixing.plan.Action;
import org.zhixing.plan.PlanStep;
import org.zhixing.review.Review;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands about a plan share: which one it is, how it is changed, how it is shown. */
final class Planning {

    @Option(names = "--assessment", required = true, paramLabel = "ID", descriptionKey = "cli.option.assessment")
    String assessment = "";

    @Mixin
    final StoreOption store = new StoreOption();

    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** @throws ProblemException INPUT where the plan has no such action */
    static Action action(AssessmentSession session, String id) {
        return session.dossier()
                .plan()
                .action(id)
                .orElseThrow(() -> new ProblemException(
                        ProblemException.Kind.INPUT, Problem.at(id, "problems.plan.unknownAction")));
    }

    /** Takes a step and waits until it is on disk. */
    static void take(AssessmentSession session, PlanStep step) {
        try {
            session.apply(new PlanChange(step), "").toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw e;
        }
    }

    /** Prints the plan as it is on disk. */
    void show(Console console, Desk desk, boolean json) {
        Review review = desk.review(assessment);
        if (json) {
            console.print(
                    PlanDocument.show(assessment, review, console.messages().language(), today()));
        } else {
            new PlanLines(review, console.messages(), today()).plan().forEach(console::print);
        }
    }
}
