package org.zhixing.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Answers;
import org.zhixing.drift.DriftFinding.Agreement;
import org.zhixing.drift.DriftFinding.Confidence;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Drift;
import org.zhixing.model.Indicator;
import org.zhixing.model.Models;
import org.zhixing.scoring.QuestionnaireScore;
import org.zhixing.scoring.Scoring;

class DriftsTest {

    /** Four symptoms of paperwork-ization with weights 2, 1, 2, 1, and one of formalism. */
    private static final AssessmentModel MODEL = Models.of(Models.dimension(
            "M",
            1,
            Models.subdimension(
                    "M1",
                    1,
                    symptom("M1.1", Map.of(Drift.DOC, 2)),
                    symptom("M1.2", Map.of(Drift.DOC, 1)),
                    symptom("M1.3", Map.of(Drift.DOC, 2)),
                    symptom("M1.4", Map.of(Drift.DOC, 1, Drift.FORM, 1)))));

    private static Indicator symptom(String id, Map<Drift, Integer> drift) {
        return Models.indicator(id, 1, false, false, drift);
    }

    @ParameterizedTest(name = "records {0}, questionnaire {1}")
    @CsvSource(
            nullValues = "null",
            value = {
                "3, 3, 3, CONCORDANT",
                "2, 1, 2, ADJACENT",
                "1, 2, 2, ADJACENT",
                "0, 1, 1, ADJACENT",
                "0, 0, 0, CONCORDANT",
                "3, 0, 2, DIVERGENT_RECORDS_WORSE",
                "3, 1, 2, DIVERGENT_RECORDS_WORSE",
                "2, 0, 1, DIVERGENT_RECORDS_WORSE",
                "0, 3, 2, DIVERGENT_SELFREPORT_WORSE",
                "null, 3, 2, QUESTIONNAIRE_ONLY",
                "null, 1, 1, QUESTIONNAIRE_ONLY",
                "2, null, 2, RECORDS_ONLY",
                "3, null, 3, RECORDS_ONLY",
                "null, null, null, NO_DATA"
            })
    void bothSourcesCorrectEachOther(Integer records, Integer questionnaire, Integer severity, Agreement agreement) {
        assertEquals(severity, Severity.of(records, questionnaire));
        assertEquals(agreement, Severity.agreement(records, questionnaire));
    }

    @Test
    void symptomLoadIsTakenBeforeTheGate() {
        // TV22: (2,1) (1,2) (2,3) (1,0): 58.3333, warning
        Answers answers = Answers.to(MODEL)
                .level("M1.1", "D1", 1)
                .level("M1.2", "D1", 2)
                .level("M1.3", "D1", 3)
                .level("M1.4", "D1", 0);
        DriftFinding got = find(answers, Drift.DOC);
        assertEquals(58.3333, got.questionnaire().score(), 5e-5);
        assertEquals(2, got.questionnaire().level());
        assertEquals(66.6667, got.questionnaire().gatedScore(), 5e-5);
        assertEquals(3, got.questionnaire().gatedLevel());
        assertEquals(2, got.severity());
        assertEquals(Agreement.QUESTIONNAIRE_ONLY, got.agreement());
        assertEquals(Confidence.LOW, got.confidence());
    }

    @ParameterizedTest(name = "answers {0}: load {1}, level {2}")
    @CsvSource({
        "3 3 3 3, 25.0, 1",
        "4 4 4 3, 4.166666666666667, 0",
        "2 3 2 2, 45.833333333333336, 2",
        "0 0 0 0, 100.0, 3"
    })
    void aLoadRightAtALimitHasReachedIt(String levels, double load, int level) {
        String[] parts = levels.split(" ");
        Answers answers = Answers.to(MODEL);
        for (int i = 0; i < parts.length; i++) {
            answers.level("M1." + (i + 1), "D1", Integer.parseInt(parts[i]));
        }
        QuestionnaireScore got = find(answers, Drift.DOC).questionnaire();
        assertEquals(load, got.score(), 1e-9);
        assertEquals(level, got.level());
    }

    @Test
    void tooFewSymptomsAnsweredIsNotEnoughData() {
        DriftFinding half = find(Answers.to(MODEL).level("M1.1", "D1", 0).level("M1.2", "D1", 0), Drift.DOC);
        assertEquals(0.5, half.questionnaire().coverage());
        assertNull(half.questionnaire().score());
        assertNull(half.severity());
        assertEquals(Agreement.NO_DATA, half.agreement());
    }

    @Test
    void whatDoesNotApplyLeavesTheCoverage() {
        Answers answers =
                Answers.to(MODEL).level("M1.1", "D1", 4).level("M1.2", "D1", 4).notApplicable("M1.3", "D1");
        QuestionnaireScore got = find(answers, Drift.DOC).questionnaire();
        assertEquals(0.75, got.coverage());
        assertEquals(0.0, got.score());
    }

    private static DriftFinding find(Answers answers, Drift drift) {
        List<DriftFinding> drifts = Drifts.fromQuestionnaire(MODEL, Scoring.score(MODEL, answers.done()));
        return drifts.stream().filter(d -> d.drift() == drift).findFirst().orElseThrow();
    }
}
