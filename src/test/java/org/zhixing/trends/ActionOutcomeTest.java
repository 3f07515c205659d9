package org.zhixing.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Models;
import org.zhixing.plan.Action;
import org.zhixing.plan.ActionPlan;
import org.zhixing.trends.ActionOutcome.Result;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;

/** What became of an action (specification 8): evidence alone is not enough. */
class ActionOutcomeTest {

    private static final AssessmentModel MODEL = Models.ofWeights(1, 1);

    private static Action action(Action.State state, boolean proven, String... targets) {
        return new Action(
                "a1",
                null,
                new PersonalText("改记录"),
                List.of(targets),
                PersonalText.NONE,
                null,
                state,
                List.of(new Action.Proof(
                        new PersonalText("督导纪要"), proven ? new PersonalText("卷 3") : PersonalText.NONE)),
                PersonalText.NONE,
                PersonalText.NONE);
    }

    /** M1.1 as answered by two people; M1.2 stays at 2. */
    private static Assessment answered(int first, int second) {
        return Answers.to(MODEL)
                .level("M1.1", "D1", first)
                .level("M1.1", "S1", second)
                .level("M1.2", "D1", 2)
                .fullyEvidenced(MODEL)
                .done();
    }

    private static ActionOutcome outcome(Action action, Assessment before, Assessment after) {
        return YearComparison.of(Years.year(MODEL, after), Years.year(MODEL, before, new ActionPlan(List.of(action))))
                .outcomes()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        // M1.1 2.0 → 2.5 is half a level; 2.0 → 2.0 is none; 2.0 → 1.5 is the wrong way
        "true, 2, 3, DONE",
        "false, 2, 3, MOVED_WITHOUT_EVIDENCE",
        "true, 2, 2, EVIDENCE_WITHOUT_MOVE",
        "false, 2, 2, NEITHER",
        "true, 1, 2, EVIDENCE_WITHOUT_MOVE",
    })
    void doneTakesEvidenceAndHalfALevel(boolean proven, int first, int second, Result result) {
        Action action = action(Action.State.UNDERWAY, proven, "M1.1");
        assertEquals(
                result, outcome(action, answered(2, 2), answered(first, second)).result());
    }

    @Test
    void oneTargetOfSeveralIsEnough() {
        ActionOutcome outcome =
                outcome(action(Action.State.EVIDENCED, true, "M1.2", "T1", "M1.1"), answered(2, 2), answered(3, 3));
        assertEquals(Result.DONE, outcome.result());
        assertEquals(
                List.of(
                        new ActionOutcome.Target("M1.2", ActionOutcome.Kind.INDICATOR, 2.0, 2.0, false),
                        new ActionOutcome.Target("T1", ActionOutcome.Kind.OTHER, null, null, null),
                        new ActionOutcome.Target("M1.1", ActionOutcome.Kind.INDICATOR, 2.0, 3.0, true)),
                outcome.targets());
    }

    @Test
    void withoutATargetThatBothPeriodsHaveNothingCanBeTold() {
        Assessment unanswered = Answers.to(MODEL).level("M1.2", "D1", 2).done();
        Action action = action(Action.State.EVIDENCED, true, "M1.1");
        assertEquals(
                Result.CANNOT_BE_TOLD,
                outcome(action, answered(2, 2), unanswered).result());
        assertEquals(
                Result.CANNOT_BE_TOLD,
                outcome(action(Action.State.EVIDENCED, true), answered(2, 2), answered(3, 3))
                        .result());
        assertEquals(
                Result.CANNOT_BE_TOLD,
                outcome(action(Action.State.EVIDENCED, true, "DOC"), answered(2, 2), answered(3, 3))
                        .result());
    }

    @Test
    void whatWasDroppedIsSaidToBe() {
        assertEquals(
                Result.DROPPED,
                outcome(action(Action.State.DROPPED, true, "M1.1"), answered(2, 2), answered(4, 4))
                        .result());
    }

    @Test
    void theSentenceNamesTitleResultAndTargets() {
        YearComparison comparison = YearComparison.of(
                Years.year(MODEL, answered(2, 3)),
                Years.year(
                        MODEL, answered(2, 2), new ActionPlan(List.of(action(Action.State.EVIDENCED, true, "M1.1")))));
        assertEquals(
                "改记录：完成：证据齐，也见改善（M1.1 2.0 → 2.5）。",
                new YearWords(comparison, Messages.in(Language.ZH))
                        .moves()
                        .outcome(comparison.outcomes().get(0)));
        assertEquals(
                "M1.1 名称：2.0 → 2.5（作答 +0.5）",
                new YearWords(comparison, Messages.in(Language.ZH))
                        .indicator(comparison.indicator("M1.1").orElseThrow()));
    }
}
