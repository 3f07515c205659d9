package org.zhixing.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.AnswerPlace;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Attachment;
import org.zhixing.assessment.CellRating;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.assessment.ValidityAnswer;
import org.zhixing.model.AssessmentModel;
import org.zhixing.work.PersonalText;

/** Everything that a person can do to an assessment. Each is a value, so that it can be done again and named. */
public sealed interface Change
        permits Change.Rate,
                Change.Comment,
                Change.RateCell,
                Change.MarkConflict,
                Change.PutEvidence,
                Change.RemoveEvidence,
                Change.VerifyEvidence,
                Change.StateValue,
                Change.AnswerValidity,
                Change.PutRater,
                Change.RemoveRater,
                Change.Submit,
                Change.Close,
                Change.Release,
                Change.WithdrawRelease,
                Change.Assign,
                PanelChange,
                PlanChange,
                TakeForms {

    /**
     * What the assessment is after this change. Pure.
     *
     * @throws org.zhixing.work.ProblemException of kind INPUT when the change is not allowed: unknown ids, a role that is
     *     not asked, an answer off the scale, a submitted rater, a closed period
     */
    Dossier applyTo(Dossier before, AssessmentModel model);

    /**
     * Answers an indicator.
     *
     * @param answer null takes the answer back; the comment stays
     */
    record Rate(String indicator, String rater, @Nullable Answer answer) implements Change {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.isAsked(indicator, rules.answering(rater).role());
            AnswerPlace place = new AnswerPlace(indicator, rater);
            Assessment assessment = before.assessment();
            Optional<Rating> old = assessment.rating(indicator, rater);
            PersonalText comment =
                    old.map(Rating::comment).orElseGet(() -> before.standing().note(place));
            Answer given = answer;
            if (given == null) {
                return before.touched(place)
                        .with(assessment.withoutRating(indicator, rater))
                        .standing(s -> s.withNote(place, comment));
            }
            Answer valid = rules.valid(indicator, given);
            Rating rating = new Rating(indicator, rater, rules.answering(rater).role(), valid, comment);
            return before.touched(place)
                    .with(assessment.withRating(rating))
                    .standing(s -> s.withNote(place, PersonalText.NONE));
        }
    }

    /** Says something about an indicator, answered or not; an empty text takes the comment away. */
    record Comment(String indicator, String rater, PersonalText text) implements Change {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.isAsked(indicator, rules.answering(rater).role());
            return before.assessment()
                    .rating(indicator, rater)
                    .map(r -> before.with(
                            before.assessment().withRating(new Rating(indicator, rater, r.role(), r.answer(), text))))
                    .orElseGet(() -> before.standing(s -> s.withNote(new AnswerPlace(indicator, rater), text)));
        }
    }

    /**
     * Answers a cell of the matrix.
     *
     * @param answer null takes the answer back, and the conflict with it
     */
    record RateCell(
            String value,
            String method,
            String rater,
            @Nullable Answer answer) implements Change {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            Rater who = rules.answering(rater);
            rules.cellIsAsked(value, method, who.role());
            Dossier touched = before.touched(AnswerPlace.cell(value, method, rater));
            Answer given = answer;
            if (given == null) {
                return touched.with(before.assessment().withoutCell(value, method, rater));
            }
            Answer valid = rules.valid(org.zhixing.model.Cell.id(value, method), given);
            CellRating old = before.assessment()
                    .cellRating(value, method, rater)
                    .orElse(new CellRating(value, method, rater, who.role(), valid, false, PersonalText.NONE));
            return touched.with(before.assessment()
                    .withCell(new CellRating(value, method, rater, who.role(), valid, old.conflict(), old.example())));
        }
    }

    /** Says that the method works against the value, with an example; the cell must have been answered. */
    record MarkConflict(String value, String method, String rater, boolean conflict, PersonalText example)
            implements Change {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.cellIsAsked(value, method, rules.answering(rater).role());
            CellRating old = before.assessment()
                    .cellRating(value, method, rater)
                    .orElseThrow(() -> Rules.refused(
                            org.zhixing.model.Cell.id(value, method), "problems.change.conflictBeforeAnswer"));
            return before.touched(AnswerPlace.cell(value, method, rater))
                    .with(before.assessment()
                            .withCell(
                                    new CellRating(value, method, rater, old.role(), old.answer(), conflict, example)));
        }
    }

    /**
     * Adds a piece of evidence, or replaces the one of the same id.
     *
     * @param files that belong to it from now on; null leaves those that it has
     */
    record PutEvidence(Evidence piece, @Nullable List<Attachment> files) implements Change {

        /** Keeps each place and each content once. */
        public PutEvidence {
            piece = new Evidence(
                    piece.id(),
                    piece.places().stream().distinct().toList(),
                    piece.type(),
                    piece.date(),
                    piece.locator(),
                    piece.submittedBy(),
                    piece.verifiedBy());
            if (files != null) {
                files = Attachment.all(piece.id(), files);
            }
        }

        public PutEvidence(Evidence piece) {
            this(piece, null);
        }

        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.isOpen();
            rules.valid(piece);
            Dossier put = before.with(before.assessment().withEvidence(piece))
                    .standing(s -> s.withoutCarriedEvidence(List.of(piece.id())));
            return files == null ? put : put.withAttachmentsOf(piece.id(), files);
        }
    }

    record RemoveEvidence(String id) implements Change {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.isOpen();
            rules.piece(id);
            return before.with(before.assessment().withoutEvidence(id))
                    .standing(s -> s.withoutCarriedEvidence(List.of(id)));
        }
    }

    /**
     * Marks several pieces as checked at once.
     *
     * @param by the rater who checked them, or null to take the mark away
     */
    record VerifyEvidence(List<String> ids, @Nullable String by) implements Change {

        public VerifyEvidence {
            ids = List.copyOf(ids);
        }

        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.isOpen();
            if (by != null) {
                rules.rater(by);
            }
            ids.forEach(rules::piece);
            Set<String> wanted = new HashSet<>(ids);
            List<Evidence> pieces = new ArrayList<>();
            for (Evidence e : before.assessment().evidence()) {
                pieces.add(
                        wanted.contains(e.id())
                                ? new Evidence(e.id(), e.places(), e.type(), e.date(), e.locator(), e.submittedBy(), by)
                                : e);
            }
            return before.with(before.assessment().withAllEvidence(pieces));
        }
    }

    /**
     * Says how strongly the agency states a value.
     *
     * @param strength 0 to 4, or null when it is not known
     */
    record StateValue(String value, @Nullable Double strength) implements Change {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.isOpen();
            rules.statedValue(value, strength);
            return before.with(before.assessment().withStatedValue(value, strength));
        }
    }

    /** @param answer 1 when fully claimed, else 0 */
    record AnswerValidity(String item, String rater, int answer) implements Change {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.answering(rater);
            rules.validityItem(item, answer);
            return before.with(before.assessment().withValidity(new ValidityAnswer(item, rater, answer)));
        }
    }

    /** Adds a rater, or changes one; the role stays once they have answered. In another role they have signed nothing. */
    record PutRater(Rater rater) implements Change {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.isOpen();
            rules.valid(rater);
            List<Rater> raters = new ArrayList<>();
            boolean known = false;
            for (Rater r : before.assessment().raters()) {
                boolean same = r.id().equals(rater.id());
                known |= same;
                raters.add(same ? rater : r);
            }
            if (!known) {
                raters.add(rater);
            }
            Assessment changed = before.assessment().withRaters(raters);
            boolean signs = before.assessment()
                    .rater(rater.id())
                    .filter(old -> old.role() == rater.role())
                    .isPresent();
            return before.with(
                    signs ? changed : changed.withPanel(changed.panel().withoutSignatures(rater.id())));
        }
    }

    /** Takes a rater away with their answers; not one who handed in or checked evidence. */
    record RemoveRater(String id) implements Change {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.answering(id);
            rules.hasNoEvidence(id);
            return before.with(Removals.withoutRater(before.assessment(), id))
                    .standing(s -> s.withoutRater(id))
                    .withoutCollectedOf(id);
        }
    }

    /** Hands in one's answers, or takes that back; the answers cannot be changed in between. */
    record Submit(String rater, boolean submitted) implements Change {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.isOpen();
            rules.rater(rater);
            return before.standing(s -> s.withSubmitted(rater, submitted));
        }
    }

    /** Closes the period, after which nothing changes; or opens it again. */
    record Close(boolean closed) implements Change {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            return before.standing(s -> s.withClosed(closed));
        }
    }

    /** A supervisor lets a rating count although the records do not support it, and says why; in the place of an earlier one. */
    record Release(String indicator, String by, PersonalText reason) implements Change {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.isOpen();
            rules.isKnown(indicator);
            rules.supervisor(by);
            rules.reason(reason);
            return before.with(
                    before.assessment().withRelease(new org.zhixing.assessment.Release(indicator, by, reason)));
        }
    }

    /** Takes a release back, whoever gave it. */
    record WithdrawRelease(String indicator, String by) implements Change {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.isOpen();
            rules.isKnown(indicator);
            rules.supervisor(by);
            return before.with(before.assessment().withoutRelease(indicator));
        }
    }

    /** Asks these raters to answer a sub-dimension; none means everybody. */
    record Assign(String subdimension, List<String> raters) implements Change {

        public Assign {
            raters = List.copyOf(raters);
        }

        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.isOpen();
            rules.subdimension(subdimension);
            raters.forEach(rules::rater);
            return before.standing(s -> s.withAssignment(subdimension, raters));
        }
    }
}
