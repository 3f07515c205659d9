package org.zhixing.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.workshop.Sessions.at;
import static org.zhixing.workshop.Sessions.joined;
import static org.zhixing.workshop.Sessions.keys;
import static org.zhixing.workshop.Sessions.refusal;
import static org.zhixing.workshop.Sessions.vignette;
import static org.zhixing.workshop.Sessions.vote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Text;
import org.zhixing.workshop.Participant.Way;
import org.zhixing.workshop.WorkshopStep.Cast;
import org.zhixing.workshop.WorkshopStep.Erase;
import org.zhixing.workshop.WorkshopStep.Join;
import org.zhixing.workshop.WorkshopStep.Leave;
import org.zhixing.workshop.WorkshopStep.MoveTo;
import org.zhixing.workshop.WorkshopStep.Prepare;
import org.zhixing.workshop.WorkshopStep.SetKey;
import org.zhixing.workshop.WorkshopStep.Show;
import org.zhixing.workshop.WorkshopStep.TurnTo;

/** What may happen in a session, and when. */
class WorkshopStepTest {

    private final Workshop two = Sessions.of(vignette("a", keys(1, 3)), vignette("b", keys(2)));

    @ParameterizedTest
    @CsvSource({
        "LOBBY, FIRST, allowed",
        "LOBBY, LOBBY, allowed",
        "LOBBY, LOCKED, INPUT problems.workshop.nextOnly",
        "FIRST, LOBBY, allowed",
        "FIRST, LOCKED, allowed",
        "LOCKED, FIRST, allowed",
        "LOCKED, REVEALED, allowed",
        "REVEALED, LOCKED, INPUT problems.workshop.noWayBack",
        "REVEALED, FIRST, INPUT problems.workshop.noWayBack",
        "REVEALED, DISCUSSING, allowed",
        "DISCUSSING, REVEALED, allowed",
        "DISCUSSING, FIRST, INPUT problems.workshop.noWayBack",
        "DISCUSSING, COMPARED, INPUT problems.workshop.nextOnly",
        "SECOND, DISCUSSING, allowed",
        "SECOND, COMPARED, allowed",
        "COMPARED, SECOND, INPUT problems.workshop.noWayBack",
        "COMPARED, COMPARED, allowed"
    })
    void aRoundGoesOnStepByStepAndBackOnlyWhereNothingWasGivenAway(Stage from, Stage to, String said) {
        Workshop standing = at(two, from);
        assertEquals(
                said,
                refusal(() -> assertEquals(to, new MoveTo(to).applyTo(standing).stage())));
    }

    @Test
    void backFromTheRevealTheKeyCannotBeHiddenStepByStepEither() {
        Workshop discussing = at(two, Stage.DISCUSSING);
        Workshop revealed = new MoveTo(Stage.REVEALED).applyTo(discussing);
        assertEquals("INPUT problems.workshop.noWayBack", refusal(() -> new MoveTo(Stage.LOCKED).applyTo(revealed)));
    }

    @Test
    void eachVignetteKeepsItsOwnStage() {
        Workshop left = at(two, Stage.REVEALED);
        Workshop turned = new TurnTo("b").applyTo(left);
        assertEquals(Stage.LOBBY, turned.stage());
        assertEquals("b", turned.current().id());
        assertEquals("M1.1", turned.indicator());
        assertEquals(Stage.REVEALED, turned.stageOf("a"));
        Workshop going = at(turned, Stage.LOCKED);
        Workshop back = new TurnTo("a").applyTo(going);
        assertEquals(Stage.REVEALED, back.stage());
        assertEquals(Stage.LOCKED, back.stageOf("b"));
        assertEquals(1, back.leftAt().size(), "only those that are not at hand were left");
    }

    @ParameterizedTest
    @CsvSource({
        "LOBBY, PHONE, 1, INPUT problems.workshop.locked",
        "FIRST, PHONE, 1, allowed",
        "FIRST, PHONE, 2, INPUT problems.workshop.otherRound",
        "LOCKED, PHONE, 1, INPUT problems.workshop.locked",
        "REVEALED, PHONE, 1, INPUT problems.workshop.locked",
        "DISCUSSING, PHONE, 2, INPUT problems.workshop.otherRound",
        "SECOND, PHONE, 1, INPUT problems.workshop.otherRound",
        "SECOND, PHONE, 2, allowed",
        "COMPARED, PHONE, 2, INPUT problems.workshop.otherRound",
        "LOBBY, TYPED, 1, INPUT problems.workshop.locked",
        "FIRST, TYPED, 1, allowed",
        "LOCKED, TYPED, 1, allowed",
        "LOCKED, FORM, 1, allowed",
        "REVEALED, TYPED, 1, INPUT problems.workshop.locked",
        "SECOND, FORM, 2, allowed",
        "SECOND, FORM, 1, INPUT problems.workshop.otherRound",
        "COMPARED, TYPED, 2, INPUT problems.workshop.otherRound"
    })
    void votesAreTakenInTheirRoundOnly(Stage stage, Way way, int round, String said) {
        Workshop w = at(joined(two, "p", way), stage);
        assertEquals(said, refusal(() -> new Cast(new Vote("p", "a", "M1.1", round, 3)).applyTo(w)));
    }

    @ParameterizedTest
    @CsvSource({
        "p, a, M1.1, 0, allowed",
        "p, a, M1.1, 4, allowed",
        "p, a, M1.1, , allowed",
        "p, a, M1.1, 5, INPUT problems.workshop.offScale",
        "p, a, M1.1, -1, INPUT problems.workshop.offScale",
        "p, a, M1.3, 2, INPUT problems.workshop.unknownItem",
        "p, a, '', 2, INPUT problems.workshop.unknownItem",
        "p, z, M1.1, 2, INPUT problems.workshop.unknownVignette",
        "q, a, M1.1, 2, INPUT problems.workshop.unknownParticipant",
        "p, b, M1.1, 2, INPUT problems.workshop.locked"
    })
    void aVoteNamesSomebodyAndSomethingThatThereIs(String who, String card, String item, Integer level, String said) {
        Workshop w = at(joined(two, "p", Way.PHONE), Stage.FIRST);
        assertEquals(said, refusal(() -> new Cast(new Vote(who, card, item, 1, level)).applyTo(w)));
    }

    @Test
    void whatIsTypedMayAlsoBeForAVignetteThatWasLeftForAWhile() {
        Workshop left = new TurnTo("b").applyTo(at(joined(joined(two, "p", Way.FORM), "q", Way.PHONE), Stage.LOCKED));
        assertEquals(
                1,
                new Cast(new Vote("p", "a", "M1.1", 1, 3)).applyTo(left).votes().size());
        assertEquals("INPUT problems.workshop.locked", refusal(() -> new Cast(new Vote("q", "a", "M1.1", 1, 3))
                .applyTo(left)));
    }

    @Test
    void aSecondVoteReplacesTheFirstAndTheRoundsStandApart() {
        Workshop w = at(joined(two, "p", Way.PHONE), Stage.FIRST);
        Workshop voted = vote(vote(vote(w, "p", "M1.1", 1), "p", "M1.1", 4), "p", "M1.2", null);
        Workshop second = vote(at(voted, Stage.SECOND), "p", "M1.1", 2);
        assertEquals(
                List.of(
                        new Vote("p", "a", "M1.1", 1, 4),
                        new Vote("p", "a", "M1.2", 1, null),
                        new Vote("p", "a", "M1.1", 2, 2)),
                second.votes());
    }

    @Test
    void codeNamesAreTheNextOfThePackAndNeverComeTwice() {
        Workshop now = two;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 990; i++) {
            now = joined(now, "p" + i, Way.PHONE);
            names.add(now.participant("p" + i).orElseThrow().codeName());
            now = new Leave("p" + i).applyTo(now);
        }
        Workshop end = now;
        assertEquals(990, new HashSet<>(names).size());
        assertTrue(names.stream().allMatch(n -> n.matches("[梅兰竹菊松柳荷桂枫杏] \\d\\d")), names.get(0));
        assertTrue(end.names().next().isEmpty());
        assertEquals(
                "INPUT problems.workshop.noNameLeft",
                refusal(() -> new Join(new Participant("x", "竹 07", Way.PHONE)).applyTo(end)));
    }

    @Test
    void thePackIsShuffledByItsSeed() {
        assertEquals(new CodeNames(5, 3).next(), new CodeNames(5, 3).next());
        List<String> first = IntStream.range(0, 50)
                .mapToObj(i -> new CodeNames(i, 0).next().orElseThrow())
                .distinct()
                .toList();
        assertTrue(first.size() > 40, "50 seeds begin with " + first.size() + " names");
    }

    @Test
    void nobodyChoosesACodeNameOrTakesAnothersPlace() {
        String next = two.names().next().orElseThrow();
        Workshop w = joined(two, "p", Way.PHONE);
        assertEquals("INPUT problems.workshop.notNext", refusal(() -> new Join(new Participant("q", next, Way.PHONE))
                .applyTo(w)));
        assertEquals("INPUT problems.workshop.notNext", refusal(() -> new Join(new Participant("q", "张三", Way.PHONE))
                .applyTo(w)));
        assertEquals("INPUT problems.workshop.notNext", refusal(() -> joined(w, "p", Way.PHONE)));
        assertEquals("INPUT problems.workshop.notNext", refusal(() -> joined(w, " ", Way.PHONE)));
    }

    @Test
    void aRoomIsFullAtItsLimit() {
        Workshop now = two;
        for (int i = 0; i < Limits.PARTICIPANTS; i++) {
            now = joined(now, "p" + i, Way.PHONE);
        }
        Workshop full = now;
        assertEquals("INPUT problems.workshop.full", refusal(() -> joined(full, "one more", Way.PHONE)));
    }

    @Test
    void whoLeavesTakesTheirVotesAlong() {
        Workshop w = at(joined(joined(two, "p", Way.PHONE), "q", Way.PHONE), Stage.FIRST);
        Workshop left = new Leave("p").applyTo(vote(vote(w, "p", "M1.1", 1), "q", "M1.1", 2));
        assertEquals(List.of(new Vote("q", "a", "M1.1", 1, 2)), left.votes());
        assertEquals(1, left.participants().size());
        assertEquals("INPUT problems.workshop.unknownParticipant", refusal(() -> new Leave("p").applyTo(left)));
    }

    @Test
    void aKeyChangesOnlyWhileNobodyHasVotedOnItsItem() {
        Workshop voted = vote(at(joined(two, "p", Way.PHONE), Stage.FIRST), "p", "M1.1", null);
        ExpertKey other = new ExpertKey(List.of(0, 1, 1));
        assertEquals(
                "INPUT problems.workshop.votesStand", refusal(() -> new SetKey("a", "M1.1", other).applyTo(voted)));
        assertEquals(
                other,
                new SetKey("a", "M1.2", other)
                        .applyTo(voted)
                        .current()
                        .item("M1.2")
                        .orElseThrow()
                        .key());
        assertEquals(
                "INPUT problems.workshop.offScale",
                refusal(() -> new SetKey("a", "M1.2", new ExpertKey(List.of(5))).applyTo(voted)));
        assertEquals("INPUT problems.workshop.votesStand", refusal(() -> new Prepare(two.title(), two.vignettes())
                .applyTo(voted)));
    }

    @Test
    void whatIsPreparedAnewKeepsWhereTheSessionStands() {
        Workshop shown = new Show("M1.2").applyTo(at(two, Stage.FIRST));
        Workshop anew = new Prepare(
                        new PersonalText("新"), List.of(vignette("c", keys(1)), vignette("a", keys(2, 2, 2))))
                .applyTo(shown);
        assertEquals("a", anew.vignette());
        assertEquals("M1.2", anew.indicator());
        assertEquals(Stage.FIRST, anew.stage());
        Workshop without = new Prepare(new PersonalText("新"), List.of(vignette("c", keys(1)))).applyTo(shown);
        assertEquals("c", without.vignette());
        assertEquals(Stage.LOBBY, without.stage());
        assertEquals("M1.1", without.indicator());
    }

    @Test
    void whatIsPreparedKeepsToItsBounds() {
        PersonalText title = new PersonalText("一场");
        List<Vignette> one = List.of(vignette("a", keys(1)));
        assertEquals("INPUT problems.workshop.vignettes", prepared(title, List.of()));
        assertEquals(
                "INPUT problems.workshop.vignettes",
                prepared(
                        title,
                        IntStream.range(0, 21)
                                .mapToObj(i -> vignette("v" + i, keys(1)))
                                .toList()));
        assertEquals(
                "INPUT problems.workshop.vignetteId", prepared(title, List.of(one.get(0), vignette("a", keys(1)))));
        assertEquals("INPUT problems.workshop.vignetteId", prepared(title, List.of(vignette(" ", keys(1)))));
        assertEquals("INPUT problems.workshop.tooLong", prepared(new PersonalText("长".repeat(201)), one));
        assertEquals(
                "INPUT problems.workshop.itemTwice",
                prepared(title, List.of(vignette("a", List.of(item("M1.1"), item("M1.1"))))));
        assertEquals(
                "INPUT problems.workshop.unknownIndicator",
                prepared(title, List.of(vignette("a", List.of(item("M9.9"))))));
        assertEquals(
                "INPUT problems.workshop.experts",
                prepared(title, List.of(vignette("a", new ExpertKey(java.util.Collections.nCopies(21, 1))))));
        assertEquals(
                "INPUT problems.workshop.untitled",
                prepared(title, List.of(new Vignette("a", new Text(" ", ""), new Text("", ""), List.of(), false))));
        assertEquals(
                "INPUT problems.workshop.tooLong",
                prepared(
                        title,
                        List.of(new Vignette(
                                "a", new Text("卡", ""), new Text("", "x".repeat(5001)), List.of(), false))));
    }

    @Test
    void aTextInOneLanguageStandsForBoth() {
        Vignette own = new Vignette("a", new Text("卡", ""), new Text("", "A case"), List.of(), false);
        Vignette kept = Sessions.of(own).current();
        assertEquals(new Text("卡", "卡"), kept.title());
        assertEquals(new Text("A case", "A case"), kept.text());
    }

    @Test
    void withoutItemsThereIsNothingToRate() {
        Workshop bare = Sessions.of(vignette("a"));
        assertEquals("", bare.indicator());
        assertEquals("INPUT problems.workshop.nothingToRate", refusal(() -> new MoveTo(Stage.FIRST).applyTo(bare)));
    }

    @Test
    void onceErasedOnlyLookingGoesOn() {
        Workshop voted = vote(at(joined(two, "p", Way.PHONE), Stage.FIRST), "p", "M1.1", 3);
        Workshop erased = new Erase().applyTo(voted);
        assertEquals(List.of(), erased.participants());
        assertEquals(List.of(), erased.votes());
        assertEquals(1, erased.sums().participants());
        assertEquals(
                List.of(new Sums.ItemSum("a", "M1.1", 1, List.of(0, 0, 0, 1, 0), 0)),
                erased.sums().items());
        assertSame(erased, new Erase().applyTo(erased));
        assertEquals("b", new TurnTo("b").applyTo(erased).vignette());
        assertEquals("M1.2", new Show("M1.2").applyTo(erased).indicator());
        assertEquals("INPUT problems.workshop.erased", refusal(() -> joined(erased, "q", Way.PHONE)));
        assertEquals("INPUT problems.workshop.erased", refusal(() -> new MoveTo(Stage.LOCKED).applyTo(erased)));
        assertEquals("INPUT problems.workshop.erased", refusal(() -> new Prepare(two.title(), two.vignettes())
                .applyTo(erased)));
    }

    private static Vignette.Item item(String indicator) {
        return new Vignette.Item(indicator, ExpertKey.NONE);
    }

    private String prepared(PersonalText title, List<Vignette> vignettes) {
        return refusal(() -> new Prepare(title, vignettes).applyTo(two));
    }
}
