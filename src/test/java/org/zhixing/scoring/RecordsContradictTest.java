package org.zhixing.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Release;
import org.zhixing.documents.ShippedModel;
import org.zhixing.model.AssessmentModel;
import org.zhixing.scoring.BiasReading.RecordContradiction;
import org.zhixing.signals.Leveled;
import org.zhixing.signals.Leveled.Level;
import org.zhixing.work.PersonalText;

/** Service records that do not support a high rating (specification 5): M3.5 against DOC-2, A2.2 (reversed) against DOC-4b. */
class RecordsContradictTest {

    private static final AssessmentModel MODEL = ShippedModel.read();

    @ParameterizedTest(name = "{0} rated {1}, {2} at level {3} (cautious {4})")
    @CsvSource(
            nullValues = "null",
            value = {
                "M3.5, 4, DOC-2, 2, 2, 2, RECORDS, true",
                "M3.5, 3, DOC-2, 3, 3, 2, RECORDS, true",
                "M3.5, 4, DOC-2, 3, 2, 4, null, false",
                "M3.5, 4, DOC-2, 1, 1, 4, null, null",
                "M3.5, 2, DOC-2, 3, 3, 2, null, null",
                "M3.5, 4, DOC-5, 3, 3, 4, null, null",
                "A2.2, 1, DOC-4b, 2, 2, 2, RECORDS, true",
                "A2.2, 4, DOC-4b, 3, 3, 0, null, null",
                "M2.5, 4, ACT-4, 2, 2, 2, RECORDS, true"
            })
    void onlyAFirmWarningAgainstAHighRatingCutsIt(
            String indicator,
            int answer,
            String by,
            int level,
            int cautious,
            double effective,
            IndicatorScore.CapReason reason,
            Boolean firm) {
        Scorecard card = score(supported(indicator, answer), Map.of(by, new Level(level, cautious)));
        IndicatorScore score = card.indicator(indicator).orElseThrow();
        assertEquals(effective, score.effective());
        assertEquals(reason, score.capReason());
        assertEquals(reason == null ? null : Double.valueOf(2), score.recordsCap());
        assertEquals(4, score.cap());
        assertEquals(
                firm == null ? List.of() : List.of(new RecordContradiction(indicator, by, firm, false)),
                card.bias().recordsContradict());
    }

    @Test
    void aSupervisorsReleaseLetsTheRatingCountAndStaysVisible() {
        Assessment released =
                supported("M3.5", 4).withReleases(List.of(new Release("M3.5", "S1", new PersonalText("随访格式由购买方规定"))));
        Scorecard card = score(released, Map.of("DOC-2", Level.firm(3)));
        IndicatorScore score = card.indicator("M3.5").orElseThrow();
        assertEquals(4.0, score.effective());
        assertNull(score.recordsCap());
        assertEquals(
                List.of(new RecordContradiction("M3.5", "DOC-2", true, true)),
                card.bias().recordsContradict());
    }

    @Test
    void theEvidenceGateIsNamedWhereItCutsAsDeep() {
        Assessment unsupported = Answers.to(MODEL).level("M3.5", "D1", 4).done();
        IndicatorScore score = score(unsupported, Map.of("DOC-2", Level.firm(3)))
                .indicator("M3.5")
                .orElseThrow();
        assertEquals(2.0, score.effective());
        assertEquals(2.0, score.recordsCap());
        assertEquals(IndicatorScore.CapReason.EVIDENCE, score.capReason());
    }

    @Test
    void theUnsupportedShareIsAboutEvidenceAlone() {
        assertEquals(
                0.0,
                score(supported("M3.5", 4), Map.of("DOC-2", Level.firm(3)))
                        .bias()
                        .unsupportedShare());
    }

    @Test
    void withoutRecordsNothingIsCut() {
        Scorecard card = Scoring.score(MODEL, supported("M3.5", 4));
        assertEquals(4.0, card.indicator("M3.5").orElseThrow().effective());
        assertEquals(List.of(), card.bias().recordsContradict());
    }

    private static Assessment supported(String indicator, int answer) {
        return Answers.to(MODEL)
                .level(indicator, "D1", answer)
                .fullyEvidenced(MODEL)
                .done();
    }

    private static Scorecard score(Assessment assessment, Map<String, Level> levels) {
        return new Scoring(MODEL)
                .score(assessment, Leveled.of(MODEL, Answers.year(), 200, levels), Scoring.Detail.FULL);
    }
}
