package org.zhixing.workshop;

import java.util.List;
import java.util.Set;
import org.zhixing.agreement.Alpha;
import org.zhixing.agreement.Estimate;
import org.zhixing.agreement.Reason;
import org.zhixing.agreement.Scale;

/**
 * How far the room agrees in one round: Krippendorff's ordinal alpha of all items by all participants (specification 6).
 *
 * @param voters participants with at least one level
 * @param samePeople whether just these also gave levels in the other round; a change between rounds of different people may
 *     come from who came and went
 */
public record GroupAlpha(Estimate alpha, int voters, boolean samePeople) {

    /** Of the interval; the same session always shows the same one. */
    static final long SEED = 1;

    static final int RESAMPLES = 1000;

    private static final GroupAlpha NONE = new GroupAlpha(new Estimate(null, Reason.TOO_FEW, null, 0), 0, false);

    /** @param vignette empty: over all vignettes */
    public static GroupAlpha of(Workshop workshop, String vignette, int round) {
        if (workshop.erased()) {
            return workshop.sums()
                    .alpha(vignette, round)
                    .map(sum -> new GroupAlpha(sum.alpha(), sum.voters(), sum.samePeople()))
                    .orElse(NONE);
        }
        List<Vignette> vignettes = compared(workshop, vignette);
        Ballot ballot = new Ballot(workshop, round);
        Set<String> voters = ballot.voters(vignettes);
        if (voters.isEmpty()) {
            return NONE;
        }
        Set<String> others = new Ballot(workshop, round == 1 ? 2 : 1).voters(vignettes);
        Estimate alpha = Alpha.of(ballot.table(vignettes), Scale.ORDINAL, RESAMPLES, SEED);
        return new GroupAlpha(alpha, voters.size(), voters.equals(others));
    }

    /**
     * The vignettes that before and after are taken over: the one that is meant, or all that were voted on in both rounds,
     * so that a vignette without a second round is not on one side only; while there is no second round, those with a
     * first.
     */
    static List<Vignette> compared(Workshop workshop, String vignette) {
        if (!vignette.isEmpty()) {
            return workshop.vignette(vignette).stream().toList();
        }
        List<Vignette> first = votedOn(workshop, 1);
        List<Vignette> both =
                votedOn(workshop, 2).stream().filter(first::contains).toList();
        return both.isEmpty() ? first : both;
    }

    private static List<Vignette> votedOn(Workshop workshop, int round) {
        return workshop.vignettes().stream()
                .filter(v -> v.items().stream()
                        .anyMatch(i -> Histogram.of(workshop, v.id(), i.indicator(), round)
                                        .levels()
                                > 0))
                .toList();
    }
}
