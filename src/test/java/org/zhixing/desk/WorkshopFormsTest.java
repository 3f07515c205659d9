package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixing.desk.FiledForm.Outcome;
import org.zhixing.forms.FilledVotes.Given;
import org.zhixing.forms.FormLayout;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.Measures;
import org.zhixing.workshop.Participant.Way;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep.MoveTo;
import org.zhixing.workshop.WorkshopStep.SetKey;

/** Votes on forms: real workbooks out, filled in, and back into a real data file. */
class WorkshopFormsTest {

    @TempDir
    Path folder;

    private FormSession session;
    private Desk desk;
    private String id;
    private Path blank;

    @BeforeEach
    void open() {
        session = FormSession.in(folder);
        desk = session.desk();
        id = session.id();
        blank = session.blank();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyVoteOnAFormArrivesAsItWasWritten(Language language) throws IOException {
        desk.workshops().createForm(id, blank, language);
        session.goTo(Stage.SECOND);
        long seed = 40;
        for (Path file : VoteFiller.files(folder, 12)) {
            Set<Given> written = VoteFiller.random(blank, file, session.now(), language, seed++);

            FiledForm filed = session.collect(Collecting.CAUTIOUS, file).forms().get(0);

            assertEquals(Outcome.TAKEN, filed.outcome());
            assertTrue(filed.fresh());
            assertEquals(List.of(), filed.doubts());
            assertEquals(written, votesOf(filed.codeName()));
            assertEquals(written.size(), filed.added());
        }
        assertEquals(12, session.now().participants().size());
        assertTrue(session.now().participants().stream().allMatch(p -> p.way() == Way.FORM));
    }

    @Test
    void aWholeSessionCanBeRunOnFormsAloneThatAreCollectedAtTheEnd() throws IOException {
        session.goTo(Stage.COMPARED);
        List<Path> files = VoteFiller.files(folder, 5);
        for (int i = 0; i < files.size(); i++) {
            VoteFiller.levels(blank, files.get(i), i, (i + 1) % 5);
        }

        CollectedVotes collected = session.collect(Collecting.CAUTIOUS, files.toArray(Path[]::new));

        assertEquals(List.of(), collected.refused());
        assertEquals(
                List.of(Outcome.TAKEN),
                collected.forms().stream().map(FiledForm::outcome).distinct().toList());
        Measures measures = Measures.of(session.now());
        assertEquals(5, measures.group("c1").before().voters());
        assertEquals(5, measures.group("c2").after().voters());
        // The program cannot know when they were written, and says so.
        assertTrue(collected.forms().stream().allMatch(f -> f.late() == 5 && keys(f).contains("problems.votes.late")));
    }

    @Test
    void aRoundThatHasNotBegunWaitsAndIsTakenFromTheSameFileLater() throws IOException {
        Path file = VoteFiller.levels(blank, folder.resolve("a.xlsx"), 1, 3);

        FiledForm early = session.collect(Collecting.CAUTIOUS, file).forms().get(0);

        assertEquals(Outcome.WAITING, early.outcome());
        assertEquals(10, early.waiting());
        assertEquals(List.of(), session.now().participants());

        try (LiveWorkshop live = desk.workshops().open(id)) {
            FormSession.done(live, new MoveTo(Stage.FIRST));
            FormSession.done(live, new MoveTo(Stage.LOCKED));
        }
        FiledForm first = session.collect(Collecting.CAUTIOUS, file).forms().get(0);

        assertEquals(Outcome.TAKEN, first.outcome());
        assertEquals(3, first.added());
        assertEquals(0, first.late());
        assertEquals(7, first.waiting());
        assertEquals(
                List.of(
                        "problems.votes.secondNotBegun",
                        "problems.votes.firstNotBegun",
                        "problems.votes.secondNotBegun"),
                keys(first));

        session.goTo(Stage.SECOND);
        FiledForm rest = session.collect(Collecting.CAUTIOUS, file).forms().get(0);

        assertEquals(7, rest.added());
        assertFalse(rest.fresh());
        assertEquals(first.codeName(), rest.codeName());
        assertEquals(1, session.now().participants().size());
    }

    @Test
    void theSameFileIsTakenOnceHoweverItIsCalledAndAFormSavedAnewIsAskedAbout() throws IOException {
        session.goTo(Stage.SECOND);
        Path file = VoteFiller.levels(blank, folder.resolve("a.xlsx"), 1, -1);
        Path copy = Files.copy(file, folder.resolve("a (1).xlsx"));
        Path further = VoteFiller.levels(file, folder.resolve("further.xlsx"), 1, 2);

        List<FiledForm> forms =
                session.collect(Collecting.CAUTIOUS, file, copy, file, further).forms();

        assertEquals(
                List.of(Outcome.TAKEN, Outcome.UNCHANGED, Outcome.UNCHANGED, Outcome.WHOSE),
                forms.stream().map(FiledForm::outcome).toList());
        String codeName = forms.get(0).codeName();
        assertEquals(List.of(codeName), forms.get(3).maybe());
        assertEquals(5, session.now().votes().size());

        FiledForm same = session.collect(new Collecting(false, false, codeName), further)
                .forms()
                .get(0);
        assertEquals(5, same.added());
        assertEquals(1, session.now().participants().size());

        FiledForm other = session.collect(new Collecting(false, true, ""), further)
                .forms()
                .get(0);
        assertTrue(other.fresh());
        assertNotEquals(codeName, other.codeName());
        assertEquals(2, session.now().participants().size());
        assertEquals(
                Outcome.UNCHANGED,
                session.collect(Collecting.CAUTIOUS, further).forms().get(0).outcome());
    }

    @Test
    void aCodeNameThatWasDealtIsItsOwnersAndNothingStoredIsOverwrittenUnasked() throws IOException {
        String dealt;
        try (LiveWorkshop live = desk.workshops().open(id)) {
            dealt = live.admit(Way.PHONE)
                    .toCompletableFuture()
                    .join()
                    .participant()
                    .codeName();
        }
        session.goTo(Stage.SECOND);
        desk.workshops().createForm(id, dealt, blank, Language.EN, true);
        Path file = VoteFiller.levels(blank, folder.resolve("a.xlsx"), 1, 2);
        assertEquals(
                dealt, session.collect(Collecting.CAUTIOUS, file).forms().get(0).codeName());
        Path changed = VoteFiller.levels(file, folder.resolve("b.xlsx"), 1, 4);

        FiledForm left = session.collect(Collecting.CAUTIOUS, changed).forms().get(0);

        assertEquals(Outcome.CONFLICTS, left.outcome());
        assertEquals(5, left.kept());
        assertTrue(votesOf(dealt).contains(new Given("c1", "M1.1", 2, 2)));

        FiledForm replaced = session.collect(new Collecting(true, false, ""), changed)
                .forms()
                .get(0);

        assertEquals(5, replaced.replaced());
        assertTrue(votesOf(dealt).contains(new Given("c1", "M1.1", 2, 4)));
        assertEquals(1, session.now().participants().size());
    }

    @Test
    void aCodeNameIsReadAsPeopleWriteItAndAnyOtherNameIsRefusedWithoutBeingRepeated() throws IOException {
        String dealt;
        try (LiveWorkshop live = desk.workshops().open(id)) {
            dealt = live.admit(Way.TYPED)
                    .toCompletableFuture()
                    .join()
                    .participant()
                    .codeName();
        }
        session.goTo(Stage.FIRST);
        Path file = VoteFiller.levels(blank, folder.resolve("a.xlsx"), 1, -1);
        Path written =
                VoteFiller.change(file, folder.resolve("b.xlsx"), w -> VoteFiller.codeName(w, dealt.replace(" ", "")));
        Path named = VoteFiller.change(file, folder.resolve("c.xlsx"), w -> VoteFiller.codeName(w, "王小明"));

        CollectedVotes collected = session.collect(Collecting.CAUTIOUS, written, named);

        assertEquals(dealt, collected.forms().get(0).codeName());
        assertEquals(
                List.of("problems.votes.unknownCode"),
                collected.refused().stream().map(Problem::key).toList());
        for (Language language : Language.values()) {
            assertFalse(collected.refused().get(0).in(Messages.in(language)).contains("王"));
        }
        assertThrows(ProblemException.class, () -> desk.workshops().createForm(id, "王小明", blank, Language.ZH, true));
    }

    @Test
    void aFormIsTheSameWhateverTheKeySaysAndHoldsNoneOfItsNumbers() throws IOException {
        Map<String, String> before = parts(blank);
        try (LiveWorkshop live = desk.workshops().open(id)) {
            for (Vignette vignette : FormSession.CASES) {
                for (Vignette.Item item : vignette.items()) {
                    FormSession.done(
                            live, new SetKey(vignette.id(), item.indicator(), new ExpertKey(List.of(4, 0, 4, 4))));
                }
            }
        }
        desk.workshops().createForm(id, blank, Language.ZH);

        assertEquals(before, parts(blank));
        // Numbers stand on the sheet of the choices only: elsewhere there is none to be read as a key.
        Set<String> withNumbers = new HashSet<>();
        VoteFiller.change(
                blank,
                folder.resolve("copy.xlsx"),
                workbook -> workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
                        withNumbers.add(sheet.getSheetName());
                    }
                }))));
        assertEquals(Set.of(FormLayout.LISTS), withNumbers);
    }

    @Test
    void aFormThatWentThroughLibreOfficeKeepsEveryVote() throws IOException, InterruptedException {
        Office.needed();
        session.goTo(Stage.SECOND);
        Path file = folder.resolve("a.xlsx");
        Set<Given> written = VoteFiller.random(blank, file, session.now(), Language.ZH, 5);
        Path back = new Office(folder)
                .converted(List.of(file), "xlsx", folder.resolve("office"))
                .get(0);

        FiledForm filed = session.collect(Collecting.CAUTIOUS, back).forms().get(0);

        assertEquals(List.of(), filed.doubts());
        assertEquals(written, votesOf(filed.codeName()));
    }

    @Test
    void nothingIsHandedOutOrCollectedOnceTheParticipantsWereErased() throws IOException {
        Path file = VoteFiller.levels(blank, folder.resolve("a.xlsx"), 1, 2);
        desk.workshops().erase(id);

        assertThrows(ProblemException.class, () -> desk.workshops().createForm(id, blank, Language.ZH));
        assertThrows(ProblemException.class, () -> session.collect(Collecting.CAUTIOUS, file));
    }

    private static List<String> keys(FiledForm form) {
        return form.remarks().stream().map(Problem::key).toList();
    }

    private Set<Given> votesOf(String codeName) {
        Workshop now = session.now();
        String participant = now.participants().stream()
                .filter(p -> p.codeName().equals(codeName))
                .findFirst()
                .orElseThrow()
                .id();
        return now.votes().stream()
                .filter(v -> v.participant().equals(participant))
                .map(v -> new Given(v.vignette(), v.indicator(), v.round(), v.level()))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> parts(Path workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }
}
