package org.zhixing.whatif;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Standing;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.review.RecordReview;
import org.zhixing.review.Review;
import org.zhixing.review.Reviews;
import org.zhixing.review.Sources;
import org.zhixing.signals.RecordSignals;

/**
 * An assessment to try things out on. Nothing tried out is kept: every trial starts from the assessment as it is. May be
 * shared between threads.
 */
public final class WhatIf {

    private final Review review;
    private final Trial trial;
    private final State before;

    /** @param review of the assessment as it is, with its sources */
    public WhatIf(Review review) {
        this.review = review;
        RecordReview records = review.records();
        this.trial =
                new Trial(review.pinned().model(), review.assessment(), records == null ? null : records.signals());
        this.before = trial.of(List.of());
    }

    /** Makes the review first. */
    public static WhatIf of(PinnedModel pinned, Dossier dossier, Sources sources) {
        return new WhatIf(Reviews.of(pinned, dossier, sources));
    }

    /** As it is. */
    public Review review() {
        return review;
    }

    public AssessmentModel model() {
        return review.pinned().model();
    }

    /**
     * What these moves would change, each after the ones before it.
     *
     * @throws org.zhixing.work.ProblemException INPUT for a place, level, type, rater or record indicator that there is not,
     *     and for a frontline worker's own answers where workers do not stand apart
     */
    public Effect effect(List<Move> moves) {
        Allowed.check(review, moves);
        return tried(moves);
    }

    /** The same for moves that are known to be allowed. */
    Effect tried(List<Move> moves) {
        return Effect.of(moves, before, trial.of(moves));
    }

    State before() {
        return before;
    }

    /**
     * Everything there would be to show, in full detail: recommendations among it. Takes as long as any review.
     *
     * @throws org.zhixing.work.ProblemException as {@link #effect}
     */
    public Review reviewAfter(List<Move> moves) {
        Allowed.check(review, moves);
        Assessment moved = trial.moved(moves);
        Sources sources = review.sources();
        RecordReview records = sources.records();
        RecordSignals signals = trial.assumed(moves);
        @Nullable
        RecordReview assumed = records == null || signals == null ? records : new RecordReview(records.data(), signals);
        Standing standing = review.standing();
        return Reviews.of(
                review.pinned(),
                new Dossier(moved, standing, List.of(), review.plan()),
                new Sources(assumed, sources.collaboration(), sources.audit(), sources.history()));
    }

    /**
     * Everybody's answer to an indicator so many levels better, or worse below 0; a reversed one goes the other way.
     *
     * @throws java.util.NoSuchElementException for an indicator that the model does not have
     */
    public Move better(String indicator, int levels) {
        return Steps.shift(model(), model().indicator(indicator).orElseThrow(), levels);
    }

    /** Each indicator one level better, the most helpful first; empty where there is no total. */
    public List<Step> stepsUp() {
        return new Steps(this).up();
    }

    /** Each indicator one level worse, the most harmful first; empty where there is no total. */
    public List<Step> stepsDown() {
        return new Steps(this).down();
    }

    /** The smallest moves that turn a flag; see {@link Flips}. */
    public Flips flips(Flag flag) {
        return Flips.of(this, flag);
    }

    /** Whether the verdict hangs on one rater. */
    public Robustness robustness() {
        return Robustness.of(this);
    }
}
