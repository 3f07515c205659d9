package org.zhixing.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.agreement.Agreement;
import org.zhixing.agreement.Estimate;
import org.zhixing.agreement.Interval;
import org.zhixing.agreement.Reason;
import org.zhixing.agreement.Scale;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Standing;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Models;
import org.zhixing.scoring.Scoring;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** What screen, report and command line say of the same figures. */
class AgreementWordsTest {

    private static final AgreementWords WORDS = new AgreementWords(Messages.in(Language.ZH));

    private static Agreement agreement(Estimate alpha, Estimate icc, Estimate share) {
        Map<Scale, Estimate> alphas = Map.of(Scale.NOMINAL, alpha, Scale.ORDINAL, alpha, Scale.INTERVAL, alpha);
        return new Agreement(20, 5, 0, Scale.ORDINAL, alphas, icc, icc, List.of(), share, share, List.of(), 1000, 1);
    }

    private static Estimate estimate(double value, @Nullable Double low) {
        return new Estimate(value, null, low == null ? null : new Interval(low, 1), 20);
    }

    @ParameterizedTest(name = "alpha {0} from {1}: {2}, {3}")
    @CsvSource(
            nullValues = "null",
            value = {
                "0.800, 0.800, 可靠, 可靠",
                "0.900, 0.700, 可靠, 可靠；区间下限却是“试探”",
                "0.799, 0.667, 试探, 试探",
                "0.700, 0.500, 试探, 试探；区间下限却是“不下结论”",
                "0.666, 0.100, 不下结论, 不下结论",
                "0.900, null, 可靠, 可靠"
            })
    void alphaHasAShortWordAndWhatItsIntervalAddsToIt(double value, @Nullable Double low, String band, String verdict) {
        Estimate alpha = estimate(value, low);
        AgreementWords.Line line = WORDS.alpha(agreement(alpha, alpha, alpha));
        assertEquals(band, line.band());
        assertEquals(verdict, line.verdict());
    }

    @ParameterizedTest(name = "ICC from {0}: {1}")
    @CsvSource(
            nullValues = "null",
            value = {"0.49, 偏弱", "0.50, 中等", "0.75, 良好", "0.91, 优", "null, ''"})
    void anIccIsReadByItsLowerEndAndNotWithoutOne(@Nullable Double low, String band) {
        Estimate icc = estimate(0.95, low);
        AgreementWords.Line line = WORDS.mean(agreement(icc, icc, icc));
        assertEquals(band, line.band());
        assertEquals(low == null ? "没有区间，不作判断" : band, line.verdict());
    }

    @Test
    void whatHasNoValueHasItsReasonAndNoBand() {
        Estimate none = new Estimate(null, Reason.NO_VARIANCE, null, 20);
        for (AgreementWords.Line line : WORDS.all(agreement(none, none, none))) {
            assertEquals("—", line.value());
            assertEquals("", line.band());
            assertEquals("无变异，无法估计", line.verdict());
        }
    }

    @ParameterizedTest(name = "{0} over {1}: {2}")
    @CsvSource({
        "0.5, 10, 'κ 0.50，中等；共同 10 题'",
        "0.9, 49, 'κ 0.90，几乎一致；共同 49 题'",
        "-0.2, 12, 'κ −0.20，较弱；共同 12 题'",
        "0.9, 9, 'κ 0.90；共同 9 题，太少，不比高低'",
        "0.9, 3, 'κ 0.90；共同 3 题，太少，不比高低'"
    })
    void noBandIsReadFromAKappaOverFewItems(double kappa, int units, String said) {
        assertEquals(said, WORDS.pair(new Estimate(kappa, null, null, units)));
    }

    /** Director and supervisors answer twelve, the last one two fewer; the partner four. */
    @Test
    void theIccSaysWhoseAnswersItLooksAt() {
        AssessmentModel model =
                Models.of(Models.dimension("M", 1, Models.subdimension("M1", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)));
        Answers answers = Answers.to(model);
        for (int i = 0; i < 12; i++) {
            String id = model.indicators().get(i).id();
            answers.level(id, "D1", i % 5).level(id, "S1", (i + 1) % 5);
            if (i < 10) {
                answers.level(id, "S2", i % 4);
            }
            if (i < 4) {
                answers.level(id, "X1", i % 3);
            }
        }
        Dossier dossier = new Dossier(answers.done(), Standing.NEW.withClosed(true));
        RaterReview review = RaterReview.of(model, dossier, Scoring.score(model, dossier.assessment()));
        assertEquals("3 位评分者都答了的 10 题", WORDS.basis(review));
        assertEquals("10 items that 3 raters all answered", new AgreementWords(Messages.in(Language.EN)).basis(review));
    }

    @Test
    void withoutAnIccNothingIsSaidOfWhomItIsAbout() {
        AssessmentModel model = Models.of(Models.dimension("M", 1, Models.subdimension("M1", 1, 1, 1)));
        Answers answers = Answers.to(model).level("M1.1", "D1", 3).level("M1.2", "S1", 1);
        Dossier dossier = new Dossier(answers.done(), Standing.NEW.withClosed(true));
        assertEquals("", WORDS.basis(RaterReview.of(model, dossier, Scoring.score(model, dossier.assessment()))));
    }

    @Test
    void wordsOfBandsAreShortEnoughForTheTagsOfCards() {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            for (String key : List.of(
                    "alpha.RELIABLE",
                    "alpha.TENTATIVE",
                    "alpha.NO_CONCLUSION",
                    "icc.POOR",
                    "icc.EXCELLENT",
                    "closeness.WIDE",
                    "closeness.ACCEPTABLE")) {
                String word = messages.text("agreement." + key);
                assertTrue(word.length() <= (language == Language.ZH ? 4 : 18), word);
                assertFalse(word.contains("，"), word);
            }
        }
    }
}
