package org.zhixing.ui.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.AnswerPlace;
import org.zhixing.assessment.Dossier;
import org.zhixing.desk.Change;
import org.zhixing.ui.rating.RatingModel.Lock;
import org.zhixing.ui.rating.RatingModel.Page;
import org.zhixing.ui.rating.RatingModel.Panel;
import org.zhixing.work.PersonalText;

class RatingModelTest {

    private final List<Change> changes = new ArrayList<>();
    private Dossier dossier = Dossier.of(SmallModel.assessment());
    private final RatingModel rating = new RatingModel(SmallModel.MODEL, dossier, this::take);

    private void take(Change change) {
        changes.add(change);
        dossier = change.applyTo(dossier, SmallModel.MODEL);
        rating.follow(dossier, "r1");
    }

    @BeforeEach
    void supervisorAnswers() {
        rating.follow(dossier, "r1");
    }

    private List<String> shown() {
        return rating.shown().stream().map(Question::id).toList();
    }

    @Test
    void onlyQuestionsAskedOfTheRoleAreShownAndNumbered() {
        assertEquals(List.of("M1.1", "M1.2", "M3.5", "M3.6"), shown());
        assertEquals(
                List.of(1, 2, 0, 3, 4),
                rating.questions().get().all().stream().map(Question::number).toList());
        rating.showNotAsked().set(true);
        assertEquals(List.of("M1.1", "M1.2", "M1.3", "M3.5", "M3.6"), shown());
    }

    @Test
    void ratingStaysOnTheQuestionAndASecondPressMovesOn() {
        rating.press(3);
        assertEquals("M1.1", rating.current().get());
        rating.press(3);
        assertEquals("M1.2", rating.current().get());
        assertEquals(List.of(new Change.Rate("M1.1", "r1", new Answer.Level(3))), changes);
    }

    @Test
    void aSecondPressStaysWhenTheSettingIsOff() {
        rating.secondPressMovesOn().set(false);
        rating.press(3);
        rating.press(3);
        assertEquals("M1.1", rating.current().get());
    }

    @Test
    void anotherLevelReplacesTheFirst() {
        rating.press(3);
        rating.press(1);
        assertEquals(new Answer.Level(1), rating.question().answer());
        assertEquals("M1.1", rating.current().get());
    }

    @Test
    void levelsOffTheScaleAreNotTaken() {
        rating.press(5);
        assertEquals(List.of(), changes);
    }

    @Test
    void notApplicableNeedsAReason() {
        rating.toggle(Panel.REASON);
        rating.notApplicable("  ");
        assertEquals(List.of(), changes);
        assertEquals(Panel.REASON, rating.panel().get());
        rating.notApplicable("没有小组服务");
        assertEquals(
                List.of(new Change.Rate("M1.1", "r1", new Answer.NotApplicable(new PersonalText("没有小组服务")))), changes);
        assertEquals(Panel.NONE, rating.panel().get());
        assertTrue(rating.question().answered());
    }

    @Test
    void dontKnowLeavesTheQuestionOpen() {
        rating.dontKnow();
        rating.dontKnow();
        assertEquals(List.of(new Change.Rate("M1.1", "r1", new Answer.DontKnow())), changes);
        assertTrue(rating.question().open());
        assertEquals(0, rating.questions().get().answered());
    }

    @Test
    void nextOpenSkipsAnsweredQuestionsAndComesBackToThoseLeftUnknown() {
        rating.dontKnow();
        rating.nextOpen();
        assertEquals("M1.2", rating.current().get());
        rating.press(2);
        rating.open("M3.6");
        rating.press(2);
        rating.nextOpen();
        assertEquals("M3.5", rating.current().get());
        rating.press(0);
        rating.nextOpen();
        assertEquals("M1.1", rating.current().get());
        rating.press(4);
        rating.nextOpen();
        assertEquals(Page.LAST, rating.page().get());
    }

    @Test
    void nextGoesThroughTheListAndEndsAtTheClosingPage() {
        List<String> met = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            met.add(rating.page().get() == Page.LAST ? "last" : rating.current().get());
            rating.next();
        }
        assertEquals(List.of("M1.1", "M1.2", "M3.5", "M3.6", "last", "last"), met);
        rating.previous();
        assertEquals(Page.QUESTION, rating.page().get());
        rating.previous();
        assertEquals("M3.5", rating.current().get());
    }

    @Test
    void theListOfOpenQuestionsKeepsTheOneBeingAnswered() {
        rating.onlyOpen().set(true);
        rating.press(2);
        assertEquals(List.of("M1.1", "M1.2", "M3.5", "M3.6"), shown());
        rating.next();
        assertEquals(List.of("M1.2", "M3.5", "M3.6"), shown());
    }

    @Test
    void searchFindsByNumberNameAndFirstLetters() {
        for (String query : List.of("3.5", "记录", "jlfw", "records")) {
            rating.search().set(query);
            assertEquals(List.of("M3.5"), shown(), query);
        }
    }

    @Test
    void aSubmittedOrClosedSelfCheckIsForReading() {
        rating.follow(dossier.standing(x -> x.withSubmitted("r1", true)), "r1");
        assertEquals(Lock.SUBMITTED, rating.lock().get());
        rating.press(3);
        rating.dontKnow();
        rating.notApplicable("因为");
        assertEquals(List.of(), changes);
        rating.follow(dossier.standing(x -> x.withClosed(true)), "r1");
        assertEquals(Lock.CLOSED, rating.lock().get());
    }

    @Test
    void whatTheRoleIsNotAskedCanBeReadButNotAnswered() {
        rating.showNotAsked().set(true);
        rating.open("M1.3");
        assertEquals(Lock.NOT_ASKED, rating.lock().get());
        assertFalse(rating.editable());
        rating.press(3);
        assertEquals(List.of(), changes);
    }

    @Test
    void anotherRaterStartsAtTheirOwnFirstOpenQuestion() {
        rating.open("M3.5");
        rating.follow(dossier, "r2");
        assertEquals("M1.1", rating.current().get());
        assertEquals(List.of("M1.1", "M1.3"), shown());
    }

    @Test
    void anAnswerCarriedOverIsMarkedUntilItIsGivenAgain() {
        rating.press(2);
        dossier = dossier.standing(x -> x.withCarried(List.of(new AnswerPlace("M1.1", "r1")), List.of()));
        rating.follow(dossier, "r1");
        assertTrue(rating.question().carried());
        rating.press(2);
        assertFalse(rating.question().carried());
        assertEquals("M1.1", rating.current().get());
    }

    @Test
    void anAssignedPartIsAskedOnlyOfThoseItWasAssignedTo() {
        rating.follow(dossier.standing(x -> x.withAssignment("M1", List.of("r2"))), "r1");
        assertEquals(List.of("M3.5", "M3.6"), shown());
    }

    @Test
    void anUnchangedCommentIsNoChange() {
        rating.comment("M1.1", "");
        assertEquals(List.of(), changes);
        rating.comment("M1.1", "9 月起个案会用两份真实记录");
        assertEquals(List.of(new Change.Comment("M1.1", "r1", new PersonalText("9 月起个案会用两份真实记录"))), changes);
        assertEquals("9 月起个案会用两份真实记录", rating.question().comment());
    }

    @Test
    void timeLeftFallsWithTheOpenQuestions() {
        assertEquals(5, rating.questions().get().minutesLeft());
        rating.press(2);
        assertEquals(4, rating.questions().get().minutesLeft());
    }
}
