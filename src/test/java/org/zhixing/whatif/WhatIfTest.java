package org.zhixing.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.CriticalCap;
import org.zhixing.model.Drift;
import org.zhixing.model.Models;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.report.Reports;
import org.zhixing.review.Reviews;
import org.zhixing.review.Sources;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.ProblemException;

/** What would be otherwise. */
class WhatIfTest {

    /** M1.1 weighs 3, M1.2 is reversed, M1.3 caps. */
    private static final AssessmentModel MODEL = Models.of(
            List.of(Models.dimension(
                    "M",
                    1,
                    Models.subdimension(
                            "M1",
                            1,
                            Models.indicator("M1.1", 3, false, false, Map.of(Drift.DOC, 2)),
                            Models.indicator("M1.2", 1, true, false, Map.of()),
                            Models.indicator("M1.3", 1, false, true, Map.of()),
                            Models.indicator("M1.4", 1, false, false, Map.of())))),
            List.of(new CriticalCap(List.of("M1.3"), 1, "M", 59, 59)),
            List.of(),
            List.of());

    private static final WhatIfWords WORDS = new WhatIfWords(MODEL, Messages.in(Language.ZH));

    private static WhatIf of(Assessment assessment) {
        return new WhatIf(Reviews.of(new PinnedModel(MODEL, "", ""), assessment, Sources.NONE));
    }

    /** s = 2, 3, 2, 2 without evidence: effective 2 everywhere, total 50. */
    private static Answers plain() {
        return Answers.to(MODEL)
                .level("M1.1", "D1", 2)
                .level("M1.2", "D1", 1)
                .level("M1.3", "D1", 2)
                .level("M1.4", "D1", 2);
    }

    private static double after(WhatIf whatIf, Move... moves) {
        return whatIf.effect(List.of(moves)).total().after();
    }

    @Test
    void everyKindOfMoveDoesWhatItSays() {
        WhatIf whatIf = of(plain().level("M1.4", "S1", 2).done());
        // M1.1 weighs 3 of 6: 2 → 1 takes 12.5 points
        assertEquals(37.5, after(whatIf, new Move.Answered("M1.1", null, 1)), 1e-9);
        // a higher answer alone is cut at 2
        assertEquals(50, after(whatIf, new Move.Answered("M1.1", null, 4)), 1e-9);
        assertEquals(62.5, after(whatIf, new Move.Answered("M1.1", null, 4), new Move.Evidenced("M1.1", "E03")), 1e-9);
        assertEquals(
                75,
                after(
                        whatIf,
                        new Move.Answered("M1.1", null, 4),
                        new Move.Evidenced("M1.1", "E01"),
                        new Move.Evidenced("M1.1", "E03")),
                1e-9);
        // one role of two: (0 + 2)/2 = 1
        assertEquals(100 * 11 / 24.0, after(whatIf, new Move.Answered("M1.4", Role.D, 0)), 1e-9);
        // nobody of that role answered yet: one supposed partner, so (2 + 2 + 0)/3
        assertEquals(100 * (10 + 4 / 3.0) / 24, after(whatIf, new Move.Answered("M1.4", Role.X, 0)), 1e-9);
        assertEquals(100 * 11 / 24.0, after(whatIf, new Move.Shifted("M1.4", "S1", -2, 0, 4)), 1e-9);
        assertEquals(50, after(whatIf, new Move.LeftOut("S1")), 1e-9);
    }

    @Test
    void evidenceCanBeTakenAwayFromOnePlaceAlone() {
        WhatIf whatIf = of(plain().level("M1.1", "D1", 3)
                .level("M1.4", "D1", 3)
                .evidence("E03", "M1.1", "M1.4")
                .done());
        assertEquals(100 * 16 / 24.0, whatIf.before().total(), 1e-9);
        assertEquals(100 * 15 / 24.0, after(whatIf, new Move.Unevidenced("M1.4", "E03")), 1e-9);
    }

    @Test
    void whatIsTriedIsNeverKept() {
        Assessment assessment = plain().done();
        WhatIf whatIf = of(assessment);
        Effect effect = whatIf.effect(List.of(new Move.Answered("M1.1", null, 0)));
        assertTrue(effect.changesAnything());
        assertEquals(plain().done(), whatIf.review().assessment());
        assertFalse(whatIf.effect(List.of()).changesAnything());
        assertEquals(
                effect.total().after(),
                whatIf.reviewAfter(effect.moves()).scorecard().overall().score());
        assertEquals(List.of("分数、分带、封顶和偏差都不变。"), WORDS.effect(whatIf.effect(List.of())));
    }

    @Test
    void theBestStepWeighsMostAndSaysWhatItCosts() {
        List<Step> steps = of(plain().done()).stepsUp();
        // each needs evidence; M1.1 weighs 3 (12.5 points), M1.2's s is 3 already and takes evidence alone
        assertEquals(
                List.of("1 M1.1 [E01]", "2 M1.2 [E01]", "2 M1.3 [E01]", "2 M1.4 [E01]"),
                steps.stream()
                        .map(s -> s.rank() + " " + s.indicator() + " " + s.types())
                        .toList());
        assertEquals(12.5, steps.get(0).gain(), 1e-9);
        assertEquals(100 / 24.0, steps.get(1).gain(), 1e-9);
        assertEquals(List.of(new Move.Evidenced("M1.2", "E01")), steps.get(1).moves());
        assertEquals("1. M1.1 名称 好一级：总分 +12.5，要补证据，如 E01 名称", WORDS.step(steps.get(0)));
    }

    @Test
    void oneLevelWorseIsRankedByWhatItCosts() {
        List<Step> steps = of(plain().done()).stepsDown();
        assertEquals(
                List.of("1 M1.1", "2 M1.3", "2 M1.4", "4 M1.2"),
                steps.stream().map(s -> s.rank() + " " + s.indicator()).toList());
        // M1.2 at s = 3 only loses what evidence does not carry anyway
        assertEquals(0, steps.get(3).gain(), 1e-9);
    }

    @Test
    void theSmallestMovesThatTurnAFlagAreFound() {
        WhatIf whatIf = of(plain().done());
        // M1.1 at 2 is a load of 50, warning from 45; one better is 25, watch; one worse is 75, which self-report alone
        // does not call more than warning
        Flips doc = whatIf.flips(new Flag.SeverityOf(Drift.DOC));
        assertEquals(
                List.of("“M1.1 名称：每人的作答高 1 级：“预警” → “关注””"
                        .replace("“M1.1", "M1.1")
                        .replace("””", "”")),
                WORDS.flips(doc).stream().skip(1).toList());
        // 1 on the critical indicator caps at 59 without lowering 45.8: no band turns, the cap does
        Flips caps = whatIf.flips(new Flag.Caps());
        assertEquals(
                List.of("M1.3 名称：每人的作答低 1 级：“不封顶” → “M1.3”"),
                WORDS.flips(caps).stream().skip(1).toList());
    }

    @Test
    void whereNothingTurnsAFlagThatIsSaid() {
        AssessmentModel two = Models.ofWeights(1, 1);
        WhatIf whatIf = new WhatIf(Reviews.of(
                new PinnedModel(two, "", ""),
                Answers.to(two).level("M1.1", "D1", 1).level("M1.2", "D1", 1).done(),
                Sources.NONE));
        Flips none = whatIf.flips(new Flag.SeverityOf(Drift.ACT));
        assertEquals(List.of(), none.found());
        assertTrue(none.complete());
        // 25 → 37.5 by one, 50 only by both: a pair
        Flips pair = whatIf.flips(new Flag.BandOf(Effect.TOTAL));
        assertEquals(1, pair.found().size());
        assertEquals(2, pair.found().get(0).moves().size());
    }

    @Test
    void whatThereIsNotIsRefused() {
        WhatIf whatIf = of(plain().done());
        List.<Move>of(
                        new Move.Answered("M9.9", null, 1),
                        new Move.Answered("M1.1", null, 5),
                        new Move.Evidenced("M1.1", "E99"),
                        new Move.LeftOut("nobody"),
                        new Move.Assumed("DOC-1", 1))
                .forEach(move ->
                        assertThrows(ProblemException.class, () -> whatIf.effect(List.of(move)), move.toString()));
    }

    @Test
    void workersWhoDoNotStandApartCannotBeTriedApartAndAreNotNamed() {
        WhatIf whatIf = of(plain().level("M1.3", "W1", 2)
                .level("M1.1", "W1", 2)
                .level("M1.1", "W2", 4)
                .done());
        assertThrows(ProblemException.class, () -> whatIf.effect(List.of(new Move.LeftOut("W1"))));
        assertThrows(ProblemException.class, () -> whatIf.effect(List.of(new Move.Shifted("M1.1", "W1", 1, 0, 4))));
        assertThrows(ProblemException.class, () -> whatIf.effect(List.of(new Move.Answered("M1.1", Role.W, 1))));
        Robustness robustness = whatIf.robustness();
        assertTrue(robustness.sways().stream().noneMatch(s -> s.role() == Role.W));
        robustness.sways().stream()
                .filter(s -> s.seat() == null)
                .forEach(s -> assertEquals(new Robustness.Sway(null, null, null, 0, s.flags()), s));
    }

    @Test
    void aVerdictThatHangsOnOneRaterSaysOnWhom() {
        WhatIf whatIf = of(plain().done());
        Robustness robustness = whatIf.robustness();
        // the one rater: left out, and four answers up and down
        assertEquals(9, robustness.trials());
        assertTrue(robustness.sways().stream()
                .anyMatch(s -> "M1.3".equals(s.indicator())
                        && s.by() == -1
                        && s.role() == Role.D
                        && s.flags().contains(new Flag.Caps())));
    }

    @Test
    void trialsOfTheShippedModelGiveWhatScoringAnewGives() {
        WhatIf whatIf = new WhatIf(Reports.sample());
        for (Step step : whatIf.stepsUp().subList(0, 5)) {
            double anew = whatIf.reviewAfter(step.moves()).scorecard().overall().score();
            assertEquals(whatIf.before().total() + step.gain(), anew, 1e-9, step.indicator());
        }
        Assessment now = whatIf.review().assessment();
        assertEquals(Reports.sample(2026), now);
    }
}
