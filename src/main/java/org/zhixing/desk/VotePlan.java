package org.zhixing.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.zhixing.desk.FiledForm.Outcome;
import org.zhixing.forms.FilledVotes.Given;
import org.zhixing.work.Problem;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Vote;
import org.zhixing.workshop.Workshop;

/**
 * What of one form is taken, held against the session.
 *
 * @param votes those to hand in
 */
record VotePlan(List<Vote> votes, int added, int replaced, int kept, int waiting, int late, List<Problem> remarks) {

    static VotePlan of(Workshop now, String participant, List<Given> given, boolean replace) {
        List<Vote> theirs = now.votes().stream()
                .filter(v -> v.participant().equals(participant))
                .toList();
        List<Vote> votes = new ArrayList<>();
        List<Problem> remarks = new ArrayList<>();
        int added = 0;
        int replaced = 0;
        int kept = 0;
        int waiting = 0;
        int late = 0;
        for (int number = 1; number <= now.vignettes().size(); number++) {
            Vignette vignette = now.vignettes().get(number - 1);
            Stage stage = now.stageOf(vignette.id());
            for (int round = 1; round <= 2; round++) {
                int waitingHere = 0;
                for (Given g : given) {
                    if (!g.vignette().equals(vignette.id()) || g.round() != round) {
                        continue;
                    }
                    Vote vote = new Vote(participant, vignette.id(), g.indicator(), round, g.level());
                    Vote stored = stored(theirs, vote);
                    if (vote.equals(stored)) {
                        continue;
                    }
                    if (!stage.takesForms(round)) {
                        waitingHere++;
                    } else if (stored != null && !replace) {
                        kept++;
                    } else {
                        votes.add(vote);
                        added += stored == null ? 1 : 0;
                        replaced += stored == null ? 0 : 1;
                        late += round == 1 && stage.keyShown() ? 1 : 0;
                    }
                }
                if (waitingHere > 0) {
                    waiting += waitingHere;
                    remarks.add(remark(
                            round == 1 ? "problems.votes.firstNotBegun" : "problems.votes.secondNotBegun",
                            waitingHere,
                            number));
                }
            }
        }
        if (kept > 0) {
            remarks.add(remark("problems.votes.storedOtherwise", kept));
        }
        if (late > 0) {
            remarks.add(remark("problems.votes.late", late));
        }
        return new VotePlan(votes, added, replaced, kept, waiting, late, remarks);
    }

    Outcome outcome() {
        if (!votes.isEmpty()) {
            return Outcome.TAKEN;
        }
        if (kept > 0) {
            return Outcome.CONFLICTS;
        }
        return waiting > 0 ? Outcome.WAITING : Outcome.UNCHANGED;
    }

    private static @org.jspecify.annotations.Nullable Vote stored(List<Vote> theirs, Vote vote) {
        return theirs.stream()
                .filter(v -> v.round() == vote.round()
                        && Objects.equals(v.vignette(), vote.vignette())
                        && Objects.equals(v.indicator(), vote.indicator()))
                .findFirst()
                .orElse(null);
    }

    private static Problem remark(String key, int... counts) {
        Object[] arguments =
                java.util.Arrays.stream(counts).mapToObj(String::valueOf).toArray();
        return Problem.at("", key, arguments);
    }
}
