package org.zhixing.whatif;

import java.util.List;
import org.zhixing.assessment.Rater;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Cell;
import org.zhixing.model.Role;
import org.zhixing.review.RecordReview;
import org.zhixing.review.Review;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Which moves there are. */
final class Allowed {

    private static final int MOST_SEVERE = 3;

    private Allowed() {}

    static void check(Review review, List<Move> moves) {
        moves.forEach(m -> check(review, m));
    }

    private static void check(Review review, Move move) {
        AssessmentModel model = review.pinned().model();
        if (move instanceof Move.Answered m) {
            place(model, m.place());
            if (!model.scale().holds(m.level())) {
                throw refused(
                        m.place(),
                        "problems.whatif.level",
                        model.scale().min(),
                        model.scale().max());
            }
            if (m.role() == Role.W && review.raters().hidden() != null) {
                throw refused(m.place(), "problems.whatif.hidden");
            }
        } else if (move instanceof Move.Shifted m) {
            place(model, m.place());
            if (m.rater() != null) {
                rater(review, m.rater());
            }
        } else if (move instanceof Move.Evidenced m) {
            place(model, m.place());
            type(model, m.type());
        } else if (move instanceof Move.Unevidenced m) {
            place(model, m.place());
            type(model, m.type());
        } else if (move instanceof Move.LeftOut m) {
            rater(review, m.rater());
        } else if (move instanceof Move.Assumed m) {
            assumed(review, m);
        }
    }

    private static void place(AssessmentModel model, String place) {
        boolean known = model.indicator(place).isPresent()
                || model.matrix().askedCells().stream().map(Cell::id).anyMatch(place::equals);
        if (!known) {
            throw refused(place, "problems.whatif.place");
        }
    }

    private static void type(AssessmentModel model, String type) {
        if (model.evidenceType(type).isEmpty()) {
            throw refused(type, "problems.whatif.type");
        }
    }

    /** What one of few workers answered would show in what leaving out changes. */
    private static void rater(Review review, String id) {
        Rater rater = review.assessment().rater(id).orElseThrow(() -> refused(id, "problems.whatif.rater"));
        if (rater.role() == Role.W && review.raters().hidden() != null) {
            throw refused(id, "problems.whatif.hidden");
        }
    }

    private static void assumed(Review review, Move.Assumed move) {
        RecordReview records = review.records();
        if (records == null) {
            throw refused(move.recordIndicator(), "problems.whatif.noRecords");
        }
        boolean known = records.signals().signals().stream().anyMatch(s -> s.id().equals(move.recordIndicator()));
        if (!known) {
            throw refused(move.recordIndicator(), "problems.whatif.recordIndicator");
        }
        if (move.level() < 0 || move.level() > MOST_SEVERE) {
            throw refused(move.recordIndicator(), "problems.whatif.level", 0, MOST_SEVERE);
        }
    }

    private static ProblemException refused(String where, String key, Object... arguments) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at(where, key, arguments));
    }
}
