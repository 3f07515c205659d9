package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.desk.LiveWorkshop.Admission;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Text;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.Participant;
import org.zhixing.workshop.Participant.Way;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Vote;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;
import org.zhixing.workshop.WorkshopStep.Cast;
import org.zhixing.workshop.WorkshopStep.MoveTo;

/** Sessions in a real data file: every step is there after the program ends, and nothing is after erasing. */
class WorkshopDeskTest {

    private static final Vignette CASE = new Vignette(
            "c1",
            new Text("一张卡", "A card"),
            new Text("一件事", "A case"),
            List.of(item("M1.1", 1, 1, 2), item("M1.2", 3, 3, 3), item("M2.1")),
            false);

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desks.open(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatWasPreparedAndDoneIsThereAfterTheProgramEnded() {
        String id = create("十月工坊");
        Workshop before;
        try (LiveWorkshop live = desk.workshops().open(id)) {
            Admission admitted = now(live.admit(Way.PHONE));
            Admission typed = now(live.admit(Way.TYPED));
            now(live.apply(new MoveTo(Stage.FIRST)));
            cast(live, admitted, "M1.1", 2);
            cast(live, admitted, "M1.1", 4);
            now(live.apply(new Cast(new Vote(typed.participant().id(), "c1", "M2.1", 1, null))));
            now(live.apply(new WorkshopStep.Show("M1.2")));
            before = live.now();
        }
        reopen();

        Workshop after = desk.workshops().read(id);

        assertEquals(before.title(), after.title());
        assertEquals(before.vignettes(), after.vignettes());
        assertEquals(Stage.FIRST, after.stage());
        assertEquals("M1.2", after.indicator());
        assertEquals(before.participants(), after.participants());
        assertEquals(new HashSet<>(before.votes()), new HashSet<>(after.votes()));
        assertEquals(2, after.votes().size());
        assertEquals(before.names(), after.names());
    }

    @Test
    void aParticipantIsKnownAgainByTheTokenAlsoAfterTheProgramEnded() {
        String id = create("一场");
        Admission admitted;
        try (LiveWorkshop live = desk.workshops().open(id)) {
            admitted = now(live.admit(Way.PHONE));
        }
        reopen();
        try (LiveWorkshop live = desk.workshops().open(id)) {
            assertEquals(Optional.of(admitted.participant()), live.holder(admitted.token()));
            assertEquals(Optional.empty(), live.holder(admitted.token() + "x"));
            assertEquals(Optional.empty(), live.holder(""));
            assertEquals(Optional.empty(), live.holder("x".repeat(100_000)));
            now(live.apply(new WorkshopStep.Leave(admitted.participant().id())));
            assertEquals(Optional.empty(), live.holder(admitted.token()), "who left is not known any more");
        }
    }

    @Test
    void tokensAreLongDifferentAndNowhereInTheFile() throws Exception {
        String id = create("一场");
        List<String> tokens = new ArrayList<>();
        try (LiveWorkshop live = desk.workshops().open(id)) {
            for (int i = 0; i < 20; i++) {
                tokens.add(now(live.admit(Way.PHONE)).token());
            }
        }
        assertEquals(20, new HashSet<>(tokens).size());
        for (String token : tokens) {
            assertTrue(token.length() >= 22, "128 bits need 22 letters");
            assertEquals(List.of(), filesHolding(token));
        }
    }

    @Test
    void aStepThatIsNotAllowedChangesNothingAndTellsNobody() {
        String id = create("一场");
        try (LiveWorkshop live = desk.workshops().open(id)) {
            Admission admitted = now(live.admit(Way.PHONE));
            // An answer comes before listeners are told of it; whatever waits behind it comes after.
            desk.assessments();
            List<Workshop> told = new ArrayList<>();
            live.whenChanged(told::add);
            Workshop before = live.now();

            ProblemException refused = refused(live, vote(admitted, "M1.1", 2));

            assertEquals(ProblemException.Kind.INPUT, refused.kind());
            assertEquals("problems.workshop.locked", refused.problems().get(0).key());
            assertEquals(before, live.now());
            assertEquals(List.of(), told);
        }
    }

    @Test
    void whoeverListensIsToldWhatIsCommittedUntilTheyStop() {
        String id = create("一场");
        try (LiveWorkshop live = desk.workshops().open(id)) {
            List<Stage> told = new ArrayList<>();
            live.whenChanged(w -> {
                throw new IllegalStateException("a screen with a mistake");
            });
            Runnable stop = live.whenChanged(w -> told.add(w.stage()));
            now(live.apply(new MoveTo(Stage.FIRST)));
            desk.assessments();
            stop.run();
            now(live.apply(new MoveTo(Stage.LOCKED)));
            desk.assessments();
            assertEquals(List.of(Stage.FIRST), told);
        }
    }

    @Test
    void manyVotesAtOnceAreAllThereAndEachIsAnsweredAfterItIsCommitted() throws Exception {
        String id = create("一场");
        List<Admission> people = new ArrayList<>();
        try (LiveWorkshop live = desk.workshops().open(id)) {
            for (int i = 0; i < 50; i++) {
                people.add(now(live.admit(Way.PHONE)));
            }
            now(live.apply(new MoveTo(Stage.FIRST)));
            List<CompletableFuture<Integer>> answers = new ArrayList<>();
            List<Thread> phones = people.stream()
                    .map(p -> new Thread(() -> {
                        for (String indicator : List.of("M1.1", "M1.2", "M2.1")) {
                            CompletableFuture<Integer> seen = live.apply(vote(p, indicator, 3))
                                    .toCompletableFuture()
                                    .thenApply(w -> (int) live.now().votes().stream()
                                            .filter(v -> v.participant()
                                                            .equals(p.participant()
                                                                    .id())
                                                    && v.indicator().equals(indicator))
                                            .count());
                            synchronized (answers) {
                                answers.add(seen);
                            }
                        }
                    }))
                    .toList();
            phones.forEach(Thread::start);
            for (Thread phone : phones) {
                phone.join();
            }
            for (CompletableFuture<Integer> answer : answers) {
                assertEquals(1, answer.join());
            }
            assertEquals(150, desk.workshops().read(id).votes().size());
        }
    }

    @Test
    void oneAtATimeWorksOnASession() {
        String id = create("一场");
        LiveWorkshop live = desk.workshops().open(id);
        ProblemException refused =
                assertThrows(ProblemException.class, () -> desk.workshops().open(id));
        assertEquals("problems.workshop.alreadyOpen", refused.problems().get(0).key());
        assertThrows(ProblemException.class, () -> desk.workshops().remove(id));
        live.close();
        live.close();
        desk.workshops().open(id).close();
        assertEquals(
                "problems.workshop.closed",
                refused(live, new MoveTo(Stage.FIRST)).problems().get(0).key());
    }

    @Test
    void whatAnotherProgramDidToTheSessionIsSeenByTheNextStep() {
        String id = create("一场");
        try (LiveWorkshop live = desk.workshops().open(id)) {
            Admission admitted = now(live.admit(Way.PHONE));
            now(live.apply(new MoveTo(Stage.FIRST)));
            try (Desk other = Desks.open(folder)) {
                other.workshops().erase(id);
            }
            assertEquals(
                    "problems.workshop.erased",
                    refused(live, vote(admitted, "M1.1", 2)).problems().get(0).key());
            assertTrue(live.now().erased());
        }
    }

    @Test
    void erasingLeavesSumsAndNoByteOfWhoWasThere() throws Exception {
        String other = create("另一场");
        String id = create("一场");
        List<String> traces = new ArrayList<>();
        Admission stays;
        try (LiveWorkshop kept = desk.workshops().open(other);
                LiveWorkshop live = desk.workshops().open(id)) {
            stays = now(kept.admit(Way.PHONE));
            now(kept.apply(new MoveTo(Stage.FIRST)));
            for (int i = 0; i < 120; i++) {
                Admission admitted = now(live.admit(i % 2 == 0 ? Way.PHONE : Way.FORM));
                traces.add(admitted.participant().id());
                traces.add(admitted.participant().codeName());
                traces.add(Tokens.hash(admitted.token()));
                if (i % 7 == 0) {
                    now(live.apply(new WorkshopStep.Leave(admitted.participant().id())));
                }
            }
            now(live.apply(new MoveTo(Stage.FIRST)));
            for (Participant p : live.now().participants()) {
                for (String indicator : List.of("M1.1", "M1.2", "M2.1")) {
                    Integer level = "M2.1".equals(indicator) ? null : Integer.valueOf(2);
                    now(live.apply(new Cast(new Vote(p.id(), "c1", indicator, 1, level))));
                }
            }
            now(kept.apply(vote(stays, "M1.1", 4)));
            assertEquals(
                    SealedDesks.secret() != null,
                    filesHolding(traces.get(3)).isEmpty(),
                    "they are looked for where they were, and were never plain in an encrypted file");

            desk.workshops().erase(id);

            assertTrue(live.now().erased());
            for (String trace : traces) {
                if (!trace.equals(stays.participant().codeName())) {
                    assertEquals(List.of(), filesHolding(trace), trace);
                }
            }
        }
        Workshop erased = desk.workshops().read(id);
        assertEquals(List.of(), erased.participants());
        assertEquals(List.of(), erased.votes());
        assertEquals(102, erased.sums().participants());
        assertEquals(0, erased.names().seed(), "with the seed the names could be dealt again");
        Workshop untouched = desk.workshops().read(other);
        assertEquals(List.of(stays.participant()), untouched.participants());
        assertEquals(1, untouched.votes().size());
        assertTrue(desk.check().problems().isEmpty());
        reopen();
        assertEquals(erased.sums(), desk.workshops().read(id).sums());
    }

    @Test
    void erasingReachesTheDailyCopyWhichCanStillBeRestored() throws Exception {
        String id = create("一场");
        Admission admitted;
        try (LiveWorkshop live = desk.workshops().open(id)) {
            admitted = now(live.admit(Way.PHONE));
            now(live.apply(new MoveTo(Stage.FIRST)));
            cast(live, admitted, "M1.1", 2);
        }
        // A data file that was there before has its copy of the day already, from before the session.
        for (Path earlier : desk.check().backups()) {
            Files.delete(earlier);
        }
        reopen();
        Path copy = desk.check().backups().get(0);
        assertEquals(
                SealedDesks.secret() == null,
                filesHolding(admitted.participant().id())
                        .contains(copy.getFileName().toString()));

        desk.workshops().erase(id);

        assertEquals(List.of(), filesHolding(admitted.participant().id()));
        assertEquals(List.of(), filesHolding(Tokens.hash(admitted.token())));
        assertEquals(List.of(), desk.workshops().backupsHolding(id));
        desk.restore(copy);
        Workshop restored = desk.workshops().read(id);
        assertTrue(restored.erased());
        assertEquals(1, restored.sums().participants());
        assertEquals(List.of(), restored.votes());
    }

    @Test
    void aSessionThatIsRemovedIsGone() throws Exception {
        String id = create("要拿走的一场");
        String name;
        try (LiveWorkshop live = desk.workshops().open(id)) {
            name = now(live.admit(Way.PHONE)).participant().id();
        }
        desk.workshops().remove(id);
        assertEquals(List.of(), desk.workshops().list());
        assertEquals(List.of(), filesHolding(name));
        ProblemException refused =
                assertThrows(ProblemException.class, () -> desk.workshops().read(id));
        assertEquals("problems.store.unknownWorkshop", refused.problems().get(0).key());
    }

    @Test
    void theListTellsWhatThereIs() {
        assertEquals(List.of(), desk.workshops().list());
        String id = create("一场");
        try (LiveWorkshop live = desk.workshops().open(id)) {
            now(live.admit(Way.TYPED));
        }
        WorkshopDesk.Card card = desk.workshops().list().get(0);
        assertEquals(id, card.id());
        assertEquals(new PersonalText("一场"), card.title());
        assertEquals(1, card.vignettes());
        assertEquals(1, card.participants());
        desk.workshops().erase(id);
        assertEquals(0, desk.workshops().list().get(0).participants());
        assertTrue(desk.workshops().list().get(0).erased());
    }

    private String create(String title) {
        return desk.workshops().create(Desks.MODEL.id(), new PersonalText(title), List.of(CASE));
    }

    private void reopen() {
        desk.close();
        desk = Desks.open(folder);
    }

    private List<String> filesHolding(String trace) throws Exception {
        String wanted = new String(trace.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        List<String> holding = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(wanted)) {
                    holding.add(file.getFileName().toString());
                }
            }
        }
        return holding;
    }

    private static Vignette.Item item(String indicator, Integer... ratings) {
        return new Vignette.Item(indicator, new ExpertKey(List.of(ratings)));
    }

    private static Cast vote(Admission who, String indicator, int level) {
        return new Cast(new Vote(who.participant().id(), "c1", indicator, 1, level));
    }

    private static void cast(LiveWorkshop live, Admission who, String indicator, int level) {
        now(live.apply(vote(who, indicator, level)));
    }

    private static <T> T now(java.util.concurrent.CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    private static ProblemException refused(LiveWorkshop live, WorkshopStep step) {
        CompletionException thrown = assertThrows(CompletionException.class, () -> now(live.apply(step)));
        return (ProblemException) thrown.getCause();
    }
}
