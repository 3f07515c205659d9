package org.zhixing.ui.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.documents.ShippedModel;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Drift;

/** The heaviest symptoms come first; others' answers do not leak into one's own trial. */
class SymptomTest {

    private static final AssessmentModel MODEL = ShippedModel.read();

    @Test
    void theHeaviestComesFirstAndTheUnansweredLast() {
        // A2.2 runs the other way: a raw 3 is a 1.
        Assessment assessment = Answers.to(MODEL)
                .level("M3.4", "S1", 3)
                .level("A2.2", "S1", 3)
                .level("M2.1", "S1", 0)
                .done();
        List<Symptom> symptoms = Symptom.of(Shown.onesOwn(MODEL, null, assessment, "S1"), Drift.DOC);
        assertEquals(
                List.of("A2.2 75.0", "M2.1 100.0", "M3.4 25.0"),
                symptoms.stream()
                        .limit(3)
                        .map(s -> s.indicator().id() + " " + s.load())
                        .toList());
        assertTrue(symptoms.stream().skip(3).allMatch(s -> s.s() == null));
        assertEquals(7, symptoms.size());
    }

    @Test
    void onesOwnTrialKnowsOnlyOnesOwnAnswers() {
        Assessment assessment =
                Answers.to(MODEL).level("M3.4", "S1", 0).level("M3.4", "D1", 4).done();
        Shown own = Shown.onesOwn(MODEL, null, assessment, "D1");
        assertEquals(4.0, own.scorecard().indicator("M3.4").orElseThrow().raw());
        assertNull(own.finding(Drift.DOC).severity());
        assertTrue(own.own());
    }
}
