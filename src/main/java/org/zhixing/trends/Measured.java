package org.zhixing.trends;

import java.util.List;
import org.zhixing.drift.DriftFinding;
import org.zhixing.drift.Drifts;
import org.zhixing.model.AssessmentModel;
import org.zhixing.review.PastReview;
import org.zhixing.scoring.Scorecard;
import org.zhixing.scoring.Scoring;

/** A period by a ruler: as it stands where the numbers are the same, scored anew where they are not. */
record Measured(Scorecard card, List<DriftFinding> drifts) {

    static Measured by(Ruler ruler, PastReview year, PastReview other) {
        if (!ruler.comparable()) {
            return new Measured(year.scorecard(), year.drifts());
        }
        // Where neither period has a matrix, it must not widen the intervals either.
        boolean withoutMatrix = !year.scorecard().overall().matrixPresent()
                && !other.scorecard().overall().matrixPresent();
        if (ruler.kind() == Ruler.Kind.SAME && !withoutMatrix) {
            return new Measured(year.scorecard(), year.drifts());
        }
        return by(withoutMatrix ? CommonModel.withoutMatrix(ruler.model()) : ruler.model(), year);
    }

    /** Scored anew, its records' rules included. */
    static Measured by(AssessmentModel model, PastReview year) {
        Scorecard card = new Scoring(model).score(year.assessment(), year.signals(), Scoring.Detail.FULL);
        return new Measured(card, Drifts.of(model, card, year.signals()));
    }
}
