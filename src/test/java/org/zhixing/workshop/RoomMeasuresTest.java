package org.zhixing.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.workshop.Sessions.at;
import static org.zhixing.workshop.Sessions.joined;
import static org.zhixing.workshop.Sessions.key;
import static org.zhixing.workshop.Sessions.keys;
import static org.zhixing.workshop.Sessions.vignette;
import static org.zhixing.workshop.Sessions.vote;
import static org.zhixing.workshop.Sessions.votes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixing.agreement.Reason;
import org.zhixing.documents.ModelReader;
import org.zhixing.documents.ShippedModel;
import org.zhixing.documents.TextFile;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Text;
import org.zhixing.workshop.GroupMeasures.Movement;
import org.zhixing.workshop.Participant.Way;
import org.zhixing.workshop.WorkshopStep.Erase;
import org.zhixing.workshop.WorkshopStep.TurnTo;

/** What is said of items and of the room (specification 6). */
class RoomMeasuresTest {

    private static Workshop room(Workshop workshop, int people) {
        Workshop now = workshop;
        for (int i = 0; i < people; i++) {
            now = joined(now, "p" + i, Way.PHONE);
        }
        return at(now, Stage.FIRST);
    }

    /** Levels 0, 1, 1, 4 and one that does not say; key 1, band 1 to 2. */
    @Test
    void anItemIsCountedAgainstItsKeyAndBand() {
        Workshop w = room(Sessions.of(vignette("a", new ExpertKey(List.of(1, 1, 2)))), 5);
        Integer[] levels = {0, 1, 1, 4, null};
        for (int i = 0; i < levels.length; i++) {
            w = vote(w, "p" + i, "M1.1", levels[i]);
        }
        ItemMeasures item = Measures.of(w).items("a", 1).get(0);
        assertEquals(List.of(1, 2, 0, 0, 1), item.votes().counts());
        assertEquals(1, item.votes().unknown());
        assertEquals(4, item.range());
        assertEquals(0.5, item.inBand().value());
        assertEquals(0.75, item.nearKey().value());
        assertEquals(1.0, item.distance().value(), "(1 + 0 + 0 + 3) / 4");
        assertEquals(1, item.key().low());
        assertEquals(2, item.key().high());
        ItemMeasures second = Measures.of(w).items("a", 2).get(0);
        assertNull(second.range());
        assertEquals(Lack.NO_VOTES, second.inBand().lack());
    }

    @Test
    void theMostContestedItemsComeFirstAndThoseWithoutContestNever() {
        Workshop w = room(Sessions.of(vignette("a", keys(1, 1, 1, 1, 1, 1, 1, 1))), 2);
        w = votes(w, "p0", 0, 1, 2, 0, 2, 2, 4, 0);
        w = votes(w, "p1", 0, 2, 4, 4, 3, 3, 1, 1);
        List<String> contested = Measures.of(w).contested("", 1).stream()
                .map(ItemMeasures::indicator)
                .toList();
        assertEquals(List.of("M1.4", "M1.7", "M1.3", "M1.2", "M1.5"), contested);
    }

    @Test
    void aKeyOfFewerThanThreeExpertsDoesNotCountUnlessItIsAnExample() {
        ExpertKey two = new ExpertKey(List.of(3, 3));
        List<Vignette.Item> items = List.of(
                new Vignette.Item("M1.1", two),
                new Vignette.Item("M1.2", key(1)),
                new Vignette.Item("M1.3", ExpertKey.NONE));
        Workshop own = votes(room(Sessions.of(vignette("a", items)), 1), "p0", 4, 2, 2);
        Measures measures = Measures.of(own);
        assertEquals(
                List.of(KeyStanding.INCOMPLETE, KeyStanding.COMPLETE, KeyStanding.NONE),
                measures.items("a", 1).stream().map(ItemMeasures::standing).toList());
        assertEquals(Lack.NO_KEY, measures.items("a", 1).get(0).inBand().lack());
        assertEquals(1, measures.people("", 1).get(0).items());
        assertEquals(0, measures.people("", 1).get(0).onExamples());

        Vignette example = new Vignette("a", new Text("卡", "Card"), new Text("", ""), items, true);
        Workshop shipped = votes(room(Sessions.of(example), 1), "p0", 4, 2, 2);
        Measures ofExample = Measures.of(shipped);
        assertEquals(KeyStanding.EXAMPLE, ofExample.items("a", 1).get(0).standing());
        assertEquals(2, ofExample.people("", 1).get(0).items());
        assertEquals(1, ofExample.people("", 1).get(0).onExamples());
        assertTrue(ofExample.group("a").onExamples());
        assertFalse(measures.group("a").onExamples());
    }

    /** Three experts, two items: 0, 2, 4 and 4, 2, 0 contradict each other, so that alpha lies far below .667. */
    @Test
    void itemsOfExpertsWhoDisagreeDoNotCount() {
        Workshop w = votes(
                room(Sessions.of(vignette("a", new ExpertKey(List.of(0, 2, 4)), new ExpertKey(List.of(4, 2, 0)))), 1),
                "p0",
                2,
                2);
        Measures measures = Measures.of(w);
        assertTrue(measures.experts("a").disputed());
        assertEquals(KeyStanding.DISPUTED, measures.items("a", 1).get(0).standing());
        assertEquals(0, measures.people("", 1).get(0).items());
        ExpertPanel same = ExpertPanel.of(Sessions.PINNED.model(), vignette("a", keys(2, 2)));
        assertEquals(Reason.NO_VARIANCE, same.alpha().reason());
        assertFalse(same.disputed(), "experts who always say the same do not contradict each other");
    }

    @Test
    void aRoomThatAgreesMoreAndIsNearerToTheKeyMovedTowardsIt() {
        Workshop w = room(Sessions.of(vignette("a", keys(0, 2, 4))), 2);
        w = votes(votes(w, "p0", 0, 2, 4), "p1", 2, 0, 4);
        w = votes(votes(at(w, Stage.SECOND), "p0", 0, 2, 4), "p1", 0, 2, 4);
        GroupMeasures group = Measures.of(w).group("a");
        assertEquals(1.0, group.after().alpha().value());
        assertTrue(group.change().value() > 0);
        assertEquals(4 / 6.0, group.distanceBefore().value(), 1e-12);
        assertEquals(0.0, group.distanceAfter().value());
        assertEquals(Movement.TOWARDS_KEY, group.movement());
        assertTrue(group.before().samePeople());
    }

    @Test
    void aRoomThatAgreesMoreButIsNotNearerIsWarnedOfConformity() {
        Workshop w = room(Sessions.of(vignette("a", keys(0, 2, 4))), 2);
        w = votes(votes(w, "p0", 0, 2, 4), "p1", 4, 2, 0);
        w = votes(votes(at(w, Stage.SECOND), "p0", 4, 2, 0), "p1", 4, 2, 0);
        assertEquals(Movement.CONFORMITY, Measures.of(w).group("a").movement());
    }

    @Test
    void aRoomOfOneMindAgreesMoreThoughItHasNoAlpha() {
        Workshop apart = room(Sessions.of(vignette("a", keys(0, 2, 4))), 2);
        apart = at(votes(votes(apart, "p0", 0, 2, 4), "p1", 1, 3, 4), Stage.SECOND);
        GroupMeasures followed =
                Measures.of(votes(votes(apart, "p0", 4, 4, 4), "p1", 4, 4, 4)).group("a");
        assertNull(followed.after().alpha().value());
        assertEquals(Lack.NO_VARIANCE, followed.change().lack());
        assertEquals(Movement.CONFORMITY, followed.movement());
        GroupMeasures alone = Measures.of(votes(apart, "p0", 4, 4, 4)).group("a");
        assertEquals(Movement.UNKNOWN, alone.movement(), "one person agrees with nobody");
    }

    @Test
    void withoutASecondRoundOrWithoutAKeyNothingIsSaidOfMovement() {
        Workshop w = votes(votes(room(Sessions.of(vignette("a", keys(0, 2))), 2), "p0", 0, 2), "p1", 1, 2);
        GroupMeasures first = Measures.of(w).group("");
        assertEquals(Movement.UNKNOWN, first.movement());
        assertEquals(Lack.NO_VOTES, first.change().lack());
        assertEquals(2, first.before().voters());
        assertFalse(first.before().samePeople());
    }

    @Test
    void beforeAndAfterAreTakenOverTheSameVignettes() {
        Workshop w = room(Sessions.of(vignette("a", keys(0, 2, 4)), vignette("b", keys(1, 3))), 2);
        w = votes(votes(w, "p0", 0, 2, 4), "p1", 0, 2, 3);
        w = votes(votes(at(w, Stage.SECOND), "p0", 0, 2, 4), "p1", 0, 2, 4);
        Workshop turned = at(new TurnTo("b").applyTo(w), Stage.FIRST);
        turned = votes(votes(turned, "p0", 4, 0), "p1", 0, 4);
        GroupMeasures all = Measures.of(turned).group("");
        assertEquals(1, all.vignettes());
        assertEquals(
                Measures.of(turned).group("a").before().alpha(), all.before().alpha());
    }

    /** A2.2 runs the other way: its 4 is bad. Whoever gives a 2 where the key is 4 rates two better, not two worse. */
    @Test
    void whereMoreIsWorseALowLevelIsLenient() {
        PinnedModel shipped = ModelReader.read(TextFile.read(ShippedModel.FILE), "model.json");
        Vignette card = vignette("a", List.of(new Vignette.Item("A2.2", key(4)), new Vignette.Item("M1.1", key(0))));
        Workshop w = Workshop.prepared("w", new PersonalText("一场"), shipped, List.of(card), 7);
        w = vote(vote(at(joined(w, "p", Way.PHONE), Stage.FIRST), "p", "A2.2", 2), "p", "M1.1", 2);
        PersonMeasures p = Measures.of(w).people("", 1).get(0);
        assertEquals(2.0, p.severity().value());
        assertTrue(p.marks().contains(Mark.LENIENT));
        ItemMeasures item = Measures.of(w).items("a", 1).get(0);
        assertEquals(1, item.votes().count(2), "the histogram keeps to the anchors");
        assertEquals(2.0, item.distance().value());
    }

    @Test
    void whatIsSaidOfTheRoomIsTheSameAfterErasing() {
        Workshop w = room(Sessions.of(vignette("a", keys(0, 2, 4)), vignette("b", keys(1, 3))), 3);
        w = votes(votes(votes(w, "p0", 0, 2, 4), "p1", 4, 2, 0), "p2", 1, 1, 1);
        w = votes(votes(at(w, Stage.SECOND), "p0", 1, 2, 4), "p1", 1, 2, 3);
        Workshop erased = new Erase().applyTo(w);
        for (String vignette : List.of("", "a", "b")) {
            assertEquals(Measures.of(w).group(vignette), Measures.of(erased).group(vignette));
            assertEquals(
                    Measures.of(w).contested(vignette, 1), Measures.of(erased).contested(vignette, 1));
        }
        assertEquals(Measures.of(w).items("a", 2), Measures.of(erased).items("a", 2));
        assertEquals(List.of(), Measures.of(erased).people("", 1));
    }

    @Test
    void theOrderOfPeopleChangesNothingOfTheRoom() {
        Workshop start = room(Sessions.of(vignette("a", keys(0, 2, 4))), 3);
        Workshop one = votes(votes(votes(start, "p0", 0, 2, 4), "p1", 4, 2, 0), "p2", 1, 1, 1);
        Workshop other = votes(votes(votes(start, "p2", 0, 2, 4), "p0", 4, 2, 0), "p1", 1, 1, 1);
        assertEquals(
                Measures.of(one).group("").before().alpha().value(),
                Measures.of(other).group("").before().alpha().value(),
                1e-12);
        assertEquals(Measures.of(one).items("a", 1), Measures.of(other).items("a", 1));
    }
}
