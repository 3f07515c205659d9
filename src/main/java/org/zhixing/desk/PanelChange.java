package org.zhixing.desk;

import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.AnchorAnswer;
import org.zhixing.assessment.Anchoring;
import org.zhixing.assessment.Anonymity;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Exclusion;
import org.zhixing.assessment.Rater;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;

/** What people do about the raters themselves: promises, exclusions, anchoring vignettes, and what they agree on. */
public sealed interface PanelChange extends Change {

    /** Chooses what is promised to frontline workers. Once one of them has answered it can be made stricter, not weaker. */
    record SetAnonymity(Anonymity anonymity) implements PanelChange {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.isOpen();
            rules.keepsPromise(anonymity);
            Assessment assessment = before.assessment();
            return before.with(assessment.withPanel(assessment.panel().withAnonymity(anonymity)));
        }
    }

    /**
     * Proposes to leave out a rater's answers, and signs that.
     *
     * @param by id of a director or supervisor other than the rater
     * @param reason not empty
     */
    record ProposeExclusion(String rater, String by, PersonalText reason) implements PanelChange {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.isOpen();
            rules.rater(rater);
            rules.reason(reason);
            Rater signer = rules.signer(by, rater);
            if (before.assessment().exclusion(rater).isPresent()) {
                throw Rules.refused(rater, "problems.change.exclusionProposed");
            }
            return before.with(
                    before.assessment().withExclusion(signed(new Exclusion(rater, null, null, reason), signer)));
        }
    }

    /**
     * Signs an exclusion that was proposed; with the signatures of a director and a supervisor it takes effect.
     *
     * @param by id of a director or supervisor other than the rater
     */
    record SignExclusion(String rater, String by) implements PanelChange {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.isOpen();
            Rater signer = rules.signer(by, rater);
            return before.with(before.assessment().withExclusion(signed(rules.exclusion(rater), signer)));
        }
    }

    /**
     * Takes an exclusion back, whoever proposed and signed it: the rater's answers count again.
     *
     * @param by id of a director or supervisor other than the rater
     */
    record WithdrawExclusion(String rater, String by) implements PanelChange {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.isOpen();
            rules.signer(by, rater);
            rules.exclusion(rater);
            return before.with(before.assessment().withoutExclusion(rater));
        }
    }

    /**
     * Answers an anchoring vignette in one dimension.
     *
     * @param level null takes the answer back
     */
    record AnswerAnchor(
            Anchoring vignette,
            String dimension,
            String rater,
            @Nullable Integer level) implements PanelChange {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.answering(rater);
            rules.dimension(dimension);
            Integer given = level;
            if (given == null) {
                return before.with(before.assessment().withoutAnchorAnswer(vignette, dimension, rater));
            }
            rules.onScale(dimension, given);
            return before.with(
                    before.assessment().withAnchorAnswer(new AnchorAnswer(vignette, dimension, rater, given)));
        }
    }

    /** Writes down what raters agreed on when they talked about an indicator; an empty text takes it away. Enters no score. */
    record RecordConsensus(String indicator, PersonalText text) implements PanelChange {
        @Override
        public Dossier applyTo(Dossier before, AssessmentModel model) {
            Rules rules = new Rules(before, model);
            rules.isOpen();
            rules.isKnown(indicator);
            return before.standing(s -> s.withConsensus(indicator, text));
        }
    }

    private static Exclusion signed(Exclusion exclusion, Rater signer) {
        return signer.role() == Role.D
                ? exclusion.signedByDirector(signer.id())
                : exclusion.signedBySupervisor(signer.id());
    }
}
