package org.zhixing.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.review.RaterReview.Seat;
import org.zhixing.review.Review;

/**
 * Whether bands, caps and severities hang on one rater: each rater's answer to each indicator one level up and one down, and
 * each rater left out. Frontline workers who do not stand apart are tried too, but what they change is told without seat and
 * without indicator.
 *
 * @param trials changes that were tried
 * @param sways those that turned a flag, by seat, leaving out first; those that are told without a seat stand at the end
 */
public record Robustness(int trials, List<Sway> sways) {

    public Robustness {
        sways = List.copyOf(sways);
    }

    /**
     * One change of one rater that turns something.
     *
     * @param seat key as in {@link Seat}; null where it must not be told
     * @param role null with the seat
     * @param indicator null where the rater is left out, and where it must not be told
     * @param by −1 or 1, as answered; 0 where the rater is left out or it must not be told
     * @param flags what it turns, never empty
     */
    public record Sway(
            @Nullable String seat,
            @Nullable Role role,
            @Nullable String indicator,
            int by,
            List<Flag> flags) {

        public Sway {
            flags = List.copyOf(flags);
        }
    }

    private static final Comparator<Sway> BY_SEAT = Comparator.comparing((Sway s) -> s.seat() == null)
            .thenComparing(s -> s.role() == null ? Role.T : s.role())
            .thenComparing(s -> String.valueOf(s.seat()));

    static Robustness of(WhatIf whatIf) {
        Review review = whatIf.review();
        Assessment assessment = review.assessment();
        AssessmentModel model = whatIf.model();
        var excluded = assessment.excluded();
        List<Sway> sways = new ArrayList<>();
        int trials = 0;
        for (Rater rater : assessment.raters()) {
            boolean counts = !excluded.contains(rater.id()) && (rater.role() != Role.C || rater.independent());
            if (!counts
                    || assessment.ratings().stream().noneMatch(r -> r.rater().equals(rater.id()))) {
                continue;
            }
            Optional<Seat> seat = review.raters().seats().stream()
                    .filter(s -> s.rater().equals(rater.id()))
                    .findFirst();
            trials++;
            add(sways, seat, null, 0, whatIf.tried(List.of(new Move.LeftOut(rater.id()))));
            for (Indicator indicator : model.indicators()) {
                if (!gaveLevel(assessment, indicator.id(), rater.id())) {
                    continue;
                }
                for (int by : new int[] {-1, 1}) {
                    trials++;
                    Move move = new Move.Shifted(
                            indicator.id(),
                            rater.id(),
                            by,
                            model.scale().min(),
                            model.scale().max());
                    add(sways, seat, indicator.id(), by, whatIf.tried(List.of(move)));
                }
            }
        }
        // In the order of the list one could tell who sits where.
        sways.sort(BY_SEAT);
        return new Robustness(trials, sways);
    }

    private static boolean gaveLevel(Assessment assessment, String indicator, String rater) {
        Optional<Rating> rating = assessment.rating(indicator, rater);
        return rating.isPresent() && rating.get().answer() instanceof Answer.Level;
    }

    private static void add(List<Sway> sways, Optional<Seat> seat, @Nullable String indicator, int by, Effect effect) {
        List<Flag> flags = effect.flipped();
        if (flags.isEmpty()) {
            return;
        }
        Sway sway = seat.map(s -> new Sway(s.key(), s.role(), indicator, by, flags))
                .orElseGet(() -> new Sway(null, null, null, 0, flags));
        if (seat.isPresent() || !sways.contains(sway)) {
            sways.add(sway);
        }
    }
}
