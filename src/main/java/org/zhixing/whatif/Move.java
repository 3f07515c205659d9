package org.zhixing.whatif;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Evidence;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;

/** One thing that is supposed to be otherwise. Places are ids of indicators, or of cells such as {@code CONF×CASE}. */
public sealed interface Move {

    /** The assessment as it would be; only for moves that hold a place or a rater of it. */
    Assessment applyTo(Assessment before);

    /**
     * Everybody who was asked and gave a level, or those of one role, give this level, as answered (before reversal). Where
     * nobody did, one supposed person of that role does, a director where no role is named.
     *
     * @param role null for all
     */
    record Answered(String place, @Nullable Role role, int level) implements Move {
        @Override
        public Assessment applyTo(Assessment before) {
            return Levels.given(before, place, role)
                    ? Levels.changed(before, place, (rater, by) -> role == null || role == by, old -> level)
                    : Levels.supposed(before, place, role == null ? Role.D : role, level);
        }
    }

    /**
     * Everybody's level, or one rater's, goes so many levels up or down, as answered; nobody's leaves the scale.
     *
     * @param rater id, or null for all
     * @param least the scale's lowest level, and {@code most} its highest
     */
    record Shifted(String place, @Nullable String rater, int by, int least, int most) implements Move {
        @Override
        public Assessment applyTo(Assessment before) {
            return Levels.changed(
                    before,
                    place,
                    (id, role) -> rater == null || rater.equals(id),
                    old -> Math.max(least, Math.min(most, old + by)));
        }
    }

    /** A piece of evidence of this type that takes effect: dated in the period, located, verified by another. */
    record Evidenced(String place, String type) implements Move {
        @Override
        public Assessment applyTo(Assessment before) {
            LocalDate date = before.period().to();
            return before.withEvidence(new Evidence(
                    "whatif " + place + " " + type,
                    List.of(place),
                    type,
                    date,
                    new PersonalText("—"),
                    "whatif",
                    "whatif verifier"));
        }
    }

    /** No piece of this type serves the place. */
    record Unevidenced(String place, String type) implements Move {
        @Override
        public Assessment applyTo(Assessment before) {
            List<Evidence> left = before.evidence().stream()
                    .map(e -> e.type().equals(type) ? without(e) : e)
                    .toList();
            return before.withAllEvidence(left);
        }

        private Evidence without(Evidence piece) {
            return new Evidence(
                    piece.id(),
                    piece.places().stream().filter(p -> !p.equals(place)).toList(),
                    piece.type(),
                    piece.date(),
                    piece.locator(),
                    piece.submittedBy(),
                    piece.verifiedBy());
        }
    }

    /** One rater's answers do not count. */
    record LeftOut(String rater) implements Move {
        @Override
        public Assessment applyTo(Assessment before) {
            return before.withRatings(before.ratings().stream()
                            .filter(r -> !r.rater().equals(rater))
                            .toList())
                    .withMatrix(before.matrix().stream()
                            .filter(c -> !c.rater().equals(rater))
                            .toList());
        }
    }

    /** A record indicator has this level, 0 to 3, firmly. */
    record Assumed(String recordIndicator, int level) implements Move {
        @Override
        public Assessment applyTo(Assessment before) {
            return before;
        }
    }
}
