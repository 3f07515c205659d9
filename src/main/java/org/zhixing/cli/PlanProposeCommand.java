package org.zhixing.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhixing.cli.summary.PlanLines;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Desk;
import org.zhixing.documents.PlanDocument;
import org.zhixing.plan.PlanStep;
import org.zhixing.review.PlanProposal;
import org.zhixing.review.PlanProposals;
import org.zhixing.review.Review;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proposes actions for the recommendations that fired, and puts into the plan what is taken. */
@Command(name = "propose", description = "cli.command.plan.propose")
final class PlanProposeCommand implements Callable<Integer> {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Console console;

    @Mixin
    final Planning planning = new Planning();

    @Option(names = "--take", paramLabel = "N|IDS", descriptionKey = "cli.option.take")
    @Nullable
    String take;

    @Mixin
    final JsonOption json = new JsonOption();

    PlanProposeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = planning.store.openExisting(console)) {
            Review review = desk.review(planning.assessment);
            List<PlanProposal> proposals = PlanProposals.of(review, Planning.today());
            List<PlanProposal> taken = take == null ? List.of() : chosen(take, proposals);
            try (AssessmentSession session = desk.open(planning.assessment)) {
                taken.forEach(p -> Planning.take(session, new PlanStep.Put(p.action())));
            }
            tell(review, proposals, taken.stream().map(p -> p.action().id()).toList());
        }
        return ExitStatus.DONE;
    }

    private void tell(Review review, List<PlanProposal> proposals, List<String> taken) {
        if (json.wanted) {
            console.print(PlanDocument.propose(
                    planning.assessment,
                    review,
                    proposals,
                    taken,
                    console.messages().language(),
                    Planning.today()));
        } else if (take == null) {
            new PlanLines(review, console.messages(), Planning.today())
                    .proposals(proposals)
                    .forEach(console::print);
        } else {
            console.print(console.text("cli.plan.taken", String.valueOf(taken.size()), String.join(" ", taken)));
        }
    }

    /** The first so many, or those that are named; all are looked up before any is taken. */
    private static List<PlanProposal> chosen(String wanted, List<PlanProposal> proposals) {
        if (NUMBER.matcher(wanted).matches()) {
            return proposals.subList(0, Math.min(Integer.parseInt(wanted), proposals.size()));
        }
        List<PlanProposal> chosen = new ArrayList<>();
        for (String id : wanted.split(",", -1)) {
            PlanProposal proposal = proposals.stream()
                    .filter(p -> p.action().id().equals(id.strip()))
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(
                            ProblemException.Kind.INPUT, Problem.at(id.strip(), "problems.plan.notProposed")));
            if (!chosen.contains(proposal)) {
                chosen.add(proposal);
            }
        }
        return chosen;
    }
}
