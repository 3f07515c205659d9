package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.AnswerPlace;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.CellRating;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.assessment.Release;
import org.zhixing.assessment.Standing;
import org.zhixing.assessment.ValidityAnswer;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;

/** What of last year stands at the beginning of this one. */
class CarryOverTest {

    private static final PersonalText TEXT = new PersonalText("案卷 12");
    private static final Rater DIRECTOR = new Rater("r1", Role.D, new PersonalText("周岚"), true, null);

    /** Last year, with something of every kind, and places M8.1 and V9 that the model does not have any more. */
    private static final Dossier LAST = new Dossier(
            Assessment.empty(Desks.MODEL.id(), "0.9.0", Desks.AGENCY, Desks.YEAR)
                    .withRaters(List.of(new Rater("r1", Role.D, new PersonalText("周岚"), true, 14.5)))
                    .withRatings(List.of(
                            new Rating("M1.1", "r1", Role.D, new Answer.Level(3), TEXT),
                            new Rating("M1.2", "r1", Role.D, new Answer.NotApplicable(TEXT), PersonalText.NONE),
                            new Rating("M1.3", "r1", Role.D, new Answer.Level(7), PersonalText.NONE),
                            new Rating("M8.1", "r1", Role.D, new Answer.Level(3), PersonalText.NONE)))
                    .withAllEvidence(List.of(
                            new Evidence(
                                    "e1", List.of("M1.1", "M8.1"), "E01", LocalDate.of(2025, 6, 30), TEXT, "r1", "r2"),
                            new Evidence("e2", List.of("M8.1"), "E01", null, TEXT, null, null)))
                    .withAllValidity(List.of(new ValidityAnswer("L1", "r1", 1)))
                    .withStatedValues(Map.of("CONF", 4.0, "V9", 2.0))
                    .withMatrix(List.of(
                            new CellRating("CONF", "CASE", "r1", Role.D, new Answer.Level(1), true, TEXT),
                            new CellRating("V9", "CASE", "r1", Role.D, new Answer.Level(1), false, TEXT)))
                    .withReleases(List.of(new Release("M1.1", "r1", TEXT))),
            Standing.NEW
                    .withSubmitted("r1", true)
                    .withAssignment("M1", List.of("r1"))
                    .withAssignment("M8", List.of("r1"))
                    .withNote(new AnswerPlace("M2.1", "r1"), TEXT)
                    .withClosed(true));

    @TempDir
    Path folder;

    @Test
    void answersComeMarkedAndEvidenceHasToBeConfirmed() {
        Assessment expected = Assessment.empty(Desks.MODEL.id(), "1.0.0", Desks.AGENCY, Desks.NEXT)
                .withRaters(List.of(DIRECTOR))
                .withRatings(List.of(
                        new Rating("M1.1", "r1", Role.D, new Answer.Level(3), PersonalText.NONE),
                        new Rating("M1.2", "r1", Role.D, new Answer.NotApplicable(TEXT), PersonalText.NONE)))
                .withAllEvidence(List.of(new Evidence("e1", List.of("M1.1"), "E01", null, TEXT, "r1", null)))
                .withStatedValues(Map.of("CONF", 4.0))
                .withMatrix(List.of(new CellRating("CONF", "CASE", "r1", Role.D, new Answer.Level(1), true, TEXT)));
        Standing standing = Standing.NEW
                .withAssignment("M1", List.of("r1"))
                .withCarried(
                        Set.of(
                                new AnswerPlace("M1.1", "r1"),
                                new AnswerPlace("M1.2", "r1"),
                                AnswerPlace.cell("CONF", "CASE", "r1")),
                        Set.of("e1"));
        assertEquals(new Dossier(expected, standing), started(true, true));
    }

    @Test
    void withoutAnswersAndEvidenceOnlyThePeopleComeAlong() {
        Assessment blank = Assessment.empty(Desks.MODEL.id(), "1.0.0", Desks.AGENCY, Desks.NEXT);
        assertEquals(
                new Dossier(blank.withRaters(List.of(DIRECTOR)), Standing.NEW.withAssignment("M1", List.of("r1"))),
                started(false, false));
    }

    private Dossier started(boolean answers, boolean evidence) {
        try (Desk desk = Desks.open(folder)) {
            String last = desk.adopt(Desks.PINNED, LAST, false);
            String id =
                    desk.create(new NewAssessment(Desks.AGENCY, Desks.NEXT, Desks.MODEL.id(), last, answers, evidence));
            assertEquals(LAST, desk.open(last).dossier());
            return desk.open(id).dossier();
        }
    }
}
