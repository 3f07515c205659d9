package org.zhixing.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Answers;
import org.zhixing.documents.ShippedModel;
import org.zhixing.drift.DriftFinding.Confidence;
import org.zhixing.drift.DriftFinding.FamilyLevel;
import org.zhixing.drift.DriftFinding.RecordsLevel;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Drift;
import org.zhixing.scoring.QuestionnaireScore;
import org.zhixing.signals.Leveled;
import org.zhixing.signals.Leveled.Level;

/** Families, levels from records and confidence (specification 4.5, TV20) on the shipped model's families. */
class RecordsLevelsTest {

    private static final AssessmentModel MODEL = ShippedModel.read();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            nullValues = "null",
            delimiter = ';',
            value = {
                "3 3 0 0; 3",
                "3 2 2; 3",
                "3 0 0; 2",
                "3 2 0; 2",
                "2 2 0; 2",
                "2 2 2 2; 2",
                "2 0; 1",
                "1 1 0; 1",
                "1 0 0; 0",
                "0 0; 0",
                "3; null"
            })
    void familiesComeToOneLevel(String families, Integer level) {
        assertEquals(
                level,
                RecordsLevels.level(
                        Arrays.stream(families.split(" ")).map(Integer::valueOf).toList()));
    }

    @Test
    void membersOfOneFamilyCountOnce() {
        RecordsLevel level = doc(Map.of(
                "DOC-3", Level.firm(3), "DOC-4a", Level.firm(3), "DOC-4b", Level.firm(3), "DOC-6", Level.firm(0)));
        assertEquals(
                new RecordsLevel(
                        2,
                        false,
                        List.of(new FamilyLevel("hours", 0, false), new FamilyLevel("timeliness", 3, false)),
                        2,
                        3),
                level);
    }

    @Test
    void aLevelThatFallsWithItsTentativeIndicatorsIsTentative() {
        RecordsLevel level = doc(Map.of("DOC-2", Level.tentative(3), "DOC-3", Level.firm(1)));
        assertEquals(
                new RecordsLevel(
                        2,
                        true,
                        List.of(new FamilyLevel("text", 3, true), new FamilyLevel("timeliness", 1, false)),
                        2,
                        3),
                level);
    }

    @Test
    void aFirmMemberCarriesItsFamilyBesideATentativeOne() {
        RecordsLevel level = doc(Map.of("DOC-2", Level.tentative(2), "DOC-5", Level.firm(2), "DOC-3", Level.firm(2)));
        assertEquals(2, level.level());
        assertEquals(false, level.tentative());
        assertEquals(false, level.families().get(0).tentative());
    }

    @Test
    void oneFamilyAloneGivesNoLevel() {
        assertNull(doc(Map.of("DOC-2", Level.firm(3), "DOC-7", Level.firm(3))).level());
    }

    @ParameterizedTest(name = "{0} direct rows, {1} raters, {2} families, questionnaire {3}: {4}")
    @CsvSource({
        "100, 3, 3, true, HIGH",
        "99, 3, 3, true, MEDIUM",
        "100, 2, 3, true, MEDIUM",
        "100, 3, 3, false, MEDIUM",
        "60, 3, 3, true, MEDIUM",
        "59, 3, 3, true, LOW",
        "1000, 9, 2, true, LOW",
        "1000, 9, 1, true, LOW"
    })
    void confidenceAsksForRecordsRatersAndFamilies(
            int direct, int raters, int families, boolean answered, Confidence confidence) {
        Map<String, Level> levels = new HashMap<>();
        List.of("DOC-1", "DOC-2", "DOC-3").subList(0, families).forEach(id -> levels.put(id, Level.firm(1)));
        QuestionnaireScore questionnaire = answered
                ? new QuestionnaireScore(Drift.DOC, 30.0, 1, 1.0, 30.0, 1)
                : new QuestionnaireScore(Drift.DOC, null, null, 0.0, null, null);
        assertEquals(confidence, Drifts.confidence(doc(levels), questionnaire, direct, raters));
    }

    @Test
    void recordsAloneSpeakWithoutTheQuestionnaire() {
        DriftFinding found = Drifts.fromRecords(
                        MODEL,
                        Leveled.of(
                                MODEL,
                                Answers.year(),
                                200,
                                Map.of("DOC-1", Level.firm(2), "DOC-2", Level.tentative(2), "DOC-3", Level.firm(0))))
                .get(0);
        assertEquals(2, found.severity());
        assertEquals(true, found.tentative());
        assertEquals(DriftFinding.Agreement.RECORDS_ONLY, found.agreement());
        assertEquals(Confidence.MEDIUM, found.confidence());
        assertEquals(
                List.of("DOC-1", "DOC-2", "DOC-3", "DOC-4a", "DOC-4b", "DOC-5", "DOC-6", "DOC-7"),
                found.triggers().stream().map(s -> s.id()).toList());
    }

    private static RecordsLevel doc(Map<String, Level> levels) {
        return RecordsLevels.of(
                MODEL.drift(Drift.DOC),
                Leveled.of(MODEL, Answers.year(), 100, levels).of(Drift.DOC));
    }
}
