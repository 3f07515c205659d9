package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Dossier;
import org.zhixing.model.AssessmentModel;
import org.zhixing.plan.Action;
import org.zhixing.plan.Action.Proof;
import org.zhixing.plan.Action.State;
import org.zhixing.plan.ActionPlan;
import org.zhixing.work.PersonalText;

/** The plan in an assessment file. */
class PlanFormTest {

    private static final AssessmentModel MODEL = ShippedModel.read();

    private static Dossier with(ActionPlan plan) {
        return Dossier.of(Answers.to(MODEL).level("M1.1", "D1", 3).done()).with(plan);
    }

    private static ActionPlan saying(String typed) {
        PersonalText text = new PersonalText(typed);
        return new ActionPlan(List.of(
                new Action(
                        "R13",
                        "R13",
                        PersonalText.NONE,
                        List.of("V1.2", "DOC", "DOC-1"),
                        text,
                        LocalDate.of(2026, 12, 20),
                        State.UNDERWAY,
                        List.of(new Proof(PersonalText.NONE, text), new Proof(PersonalText.NONE, PersonalText.NONE)),
                        text,
                        PersonalText.NONE),
                new Action(
                        "A1",
                        null,
                        text,
                        List.of(),
                        PersonalText.NONE,
                        null,
                        State.DROPPED,
                        List.of(),
                        PersonalText.NONE,
                        text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"周岚", "两行\n\"引号\" \\ {0} ''", "a\u0000b", "𠮷 <b>"})
    void aPlanThatIsWrittenIsReadBackExactly(String typed) {
        Dossier dossier = with(saying(typed));
        Dossier read = AssessmentReader.readDossier(AssessmentWriter.write(dossier), "", MODEL);
        assertEquals(dossier.plan(), read.plan());
        assertEquals(dossier.assessment().ratings(), read.assessment().ratings());
    }

    @Test
    void aFileWithoutAPlanHasNoKeyForIt() {
        String written = AssessmentWriter.write(with(ActionPlan.NONE));
        assertFalse(written.contains("\"plan\""));
        assertEquals(
                ActionPlan.NONE,
                AssessmentReader.readDossier(written, "", MODEL).plan());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \"A1\", \"state\": \"PLANNED\"} | /plan/0 | problems.plan.withoutTitle",
                "{\"id\": \"A1\", \"state\": \"DONE\", \"title\": \"做\"} | /plan/0/state | problems.json.oneOf",
                "{\"id\": \"A1\", \"title\": \"做\"} | /plan/0/state | problems.json.required",
                "{\"id\": \"R1\", \"state\": \"PLANNED\", \"recommendation\": \"R99\"} | /plan/0/recommendation | problems.plan.unknownRecommendation",
                "{\"id\": \"R1\", \"state\": \"PLANNED\", \"title\": \"做\", \"targets\": [\"M9.9\"]} | /plan/0/targets/0 | problems.plan.unknownTarget",
                "{\"id\": \"A1\", \"state\": \"PLANNED\", \"title\": \"做\", \"due\": \"2026-02-30\"} | /plan/0/due | problems.json.date",
                "{\"id\": \"A1\", \"state\": \"EVIDENCED\", \"title\": \"做\", \"proofs\": [{\"what\": \"照片\"}]} | /plan/0 | problems.plan.notProven",
                "{\"id\": \"A1\", \"state\": \"DROPPED\", \"title\": \"做\"} | /plan/0 | problems.plan.droppedWithoutReason",
                "{\"id\": \"A1\", \"state\": \"PLANNED\", \"title\": \"做\", \"who\": \"x\"} | /plan/0/who | problems.json.unknownKey"
            })
    void whatBreaksARuleIsRefusedAtItsPlace(String action, String pointer, String key) {
        String text = AssessmentWriter.write(with(ActionPlan.NONE)).stripTrailing();
        String file = text.substring(0, text.length() - 1) + ", \"plan\": [" + action + "]}";
        org.zhixing.work.ProblemException refused = org.junit.jupiter.api.Assertions.assertThrows(
                org.zhixing.work.ProblemException.class, () -> AssessmentReader.readDossier(file, "", MODEL));
        assertEquals(pointer, refused.problems().get(0).where());
        assertEquals(key, refused.problems().get(0).key());
    }

    @Test
    void anIdThatComesTwiceIsRefused() {
        String twice = AssessmentWriter.write(with(saying("周岚"))).replace("\"A1\"", "\"R13\"");
        org.zhixing.work.ProblemException refused = org.junit.jupiter.api.Assertions.assertThrows(
                org.zhixing.work.ProblemException.class, () -> AssessmentReader.readDossier(twice, "", MODEL));
        assertEquals("problems.plan.idTwice", refused.problems().get(0).key());
        assertEquals("/plan/1/id", refused.problems().get(0).where());
    }
}
