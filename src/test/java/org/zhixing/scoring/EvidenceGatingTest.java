package org.zhixing.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Evidence;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Models;
import org.zhixing.scoring.EvidenceGating.Missing;
import org.zhixing.work.PersonalText;

class EvidenceGatingTest {

    @ParameterizedTest(name = "{5}")
    @CsvSource(
            nullValues = "null",
            value = {
                "2025-01-01, 案卷 1, r1, r2, '', first day of the period",
                "2025-12-31, 案卷 1, r1, r2, '', last day of the period",
                "2024-12-31, 案卷 1, r1, r2, OUTSIDE_PERIOD, day before",
                "2026-01-01, 案卷 1, r1, r2, OUTSIDE_PERIOD, day after",
                "null, 案卷 1, r1, r2, NO_DATE, no date",
                "2025-06-30, ' ', r1, r2, NO_LOCATOR, blank locator",
                "2025-06-30, 案卷 1, null, r2, NO_SUBMITTER, nobody submitted it",
                "2025-06-30, 案卷 1, r1, null, NOT_VERIFIED, nobody verified it",
                "2025-06-30, 案卷 1, r1, '', NOT_VERIFIED, blank verifier",
                "2025-06-30, 案卷 1, r1, r1, VERIFIED_BY_SUBMITTER, verified by the same person",
                "null, '', r1, r1, NO_DATE NO_LOCATOR VERIFIED_BY_SUBMITTER, several at once"
            })
    void evidenceWithAFlawHasNoEffect(
            LocalDate date, String locator, String submitted, String verified, String flaws, String why) {
        Evidence piece =
                new Evidence("e1", List.of("M1.1"), "E05", date, new PersonalText(locator), submitted, verified);
        assertEquals(
                flaws,
                String.join(
                        " ",
                        EvidenceGating.flaws(piece, Answers.year()).stream()
                                .map(Enum::name)
                                .toList()),
                why);
        AssessmentModel model = Models.ofWeights(1);
        IndicatorScore scored = Scoring.score(
                        model,
                        Answers.to(model).level("M1.1", "D1", 4).evidence(piece).done())
                .indicators()
                .get(0);
        assertEquals(flaws.isEmpty() ? 3 : 2, scored.cap());
    }

    @ParameterizedTest(name = "{0}: cap {1}, missing {2}")
    @CsvSource({
        "'', 2, MEDIUM_OR_STRONG",
        "E15, 2, MEDIUM_OR_STRONG",
        "E03, 3, STRONG_OF_ANOTHER_KIND",
        "E03 E09, 3, STRONG_OF_ANOTHER_KIND",
        "E01, 3, ANOTHER_KIND",
        "E01 E01, 3, ANOTHER_KIND",
        "E01 E09, 4, NOTHING"
    })
    void theGateSaysWhatIsMissing(String types, int cap, Missing missing) {
        AssessmentModel model = Models.ofWeights(1);
        Answers answers = Answers.to(model);
        for (String type : types.isEmpty() ? new String[0] : types.split(" ")) {
            answers.evidence(type, "M1.1");
        }
        EvidenceGating.Reading reading = EvidenceGating.read(model, answers.done(), "M1.1");
        assertEquals(cap, reading.cap());
        assertEquals(missing, reading.missing());
    }

    @Test
    void onePieceServesManyPlaces() {
        AssessmentModel model = Models.ofWeights(1, 1);
        var scores = Scoring.score(
                        model,
                        Answers.to(model)
                                .level("M1.1", "D1", 3)
                                .level("M1.2", "D1", 3)
                                .evidence("E01", "M1.1", "M1.2", "CONF×CASE")
                                .done())
                .indicators();
        assertEquals(
                List.of(3.0, 3.0),
                scores.stream().map(IndicatorScore::effective).toList());
    }
}
