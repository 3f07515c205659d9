package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.forms.FormDoubt;
import org.zhixing.forms.FormLayout;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;

/** What comes back may be broken, edited, somebody else's, or no form at all. */
class StrangeWorkshopFormsTest {

    @TempDir
    Path folder;

    private FormSession session;
    private Desk desk;
    private Path blank;

    @BeforeEach
    void open() {
        session = FormSession.in(folder);
        desk = session.desk();
        blank = session.blank();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyCellIsCheckedAgain() throws IOException {
        session.goTo(Stage.SECOND);
        Path file = VoteFiller.change(blank, folder.resolve("a.xlsx"), workbook -> {
            List<String> typed = List.of("5", "2.5", "不适用", "很好", "=HYPERLINK(\"http://localhost\")");
            int[] next = {0};
            VoteFiller.cells(workbook, (place, cells) -> {
                cells[0].setCellValue(typed.get(next[0]++ % typed.size()));
                cells[1].setCellValue(3);
            });
            workbook.setSheetName(1, "改了名");
            workbook.getSheetAt(1).getRow(0).getCell(0).setCellValue("别的题目");
        });

        FiledForm filed = session.collect(Collecting.CAUTIOUS, file).forms().get(0);

        assertEquals(5, filed.added());
        assertEquals(
                Set.of(
                        FormDoubt.Kind.OFF_SCALE,
                        FormDoubt.Kind.BETWEEN_LEVELS,
                        FormDoubt.Kind.NOT_A_VOTE,
                        FormDoubt.Kind.NOT_AN_ANSWER,
                        FormDoubt.Kind.CASE_EDITED),
                filed.doubts().stream().map(FormDoubt::kind).collect(Collectors.toSet()));
    }

    @Test
    void aFormIsKnownByItsIdInSightWhereTheHiddenSheetIsGone() throws IOException {
        session.goTo(Stage.FIRST);
        Path file = VoteFiller.levels(blank, folder.resolve("a.xlsx"), 2, -1);
        Path bare = VoteFiller.change(
                file, folder.resolve("b.xlsx"), w -> w.removeSheetAt(w.getSheetIndex(FormLayout.IDENTITY)));

        assertEquals(
                5, session.collect(Collecting.CAUTIOUS, bare).forms().get(0).added());
    }

    @Test
    void whatIsNoFormOfTheSessionIsRefusedWithTheReason() throws IOException {
        session.goTo(Stage.FIRST);
        String other = desk.workshops().create(Desks.MODEL.id(), PersonalText.NONE, FormSession.CASES);
        Path theirs = folder.resolve("theirs.xlsx");
        desk.workshops().createForm(other, theirs, Language.ZH);
        VoteFiller.levels(theirs, theirs, 1, 1);
        Path text = Files.writeString(folder.resolve("notes.csv"), "编号,讨论前\n1·M1.1,3\n");
        Path empty = Files.createFile(folder.resolve("empty.xlsx"));
        Path selfCheck = folder.resolve("self.xlsx");
        FormPrinting.of(Desks.PINNED)
                .write(new FormPrinting.Order(org.zhixing.model.Role.S, null), selfCheck, Language.ZH, true);

        CollectedVotes collected = session.collect(
                Collecting.CAUTIOUS, theirs, text, empty, selfCheck, blank, folder.resolve("missing.xlsx"));

        assertEquals(List.of(), collected.forms());
        assertEquals(6, collected.refused().size());
        assertEquals("problems.votes.otherSession", collected.refused().get(0).key());
        assertEquals("problems.votes.noForm", collected.refused().get(1).key());
        assertEquals("problems.votes.noForm", collected.refused().get(3).key());
        assertEquals("problems.votes.empty", collected.refused().get(4).key());
        for (Problem refused : collected.refused()) {
            assertFalse(refused.in(Messages.in(Language.ZH)).contains(folder.toString()), refused::toString);
        }
        assertEquals(List.of(), session.now().votes());
    }

    @Test
    void brokenWorkbooksAreRefusedAndLeaveTheSessionAsItWas() throws IOException {
        session.goTo(Stage.SECOND);
        byte[] whole = Files.readAllBytes(VoteFiller.levels(blank, folder.resolve("a.xlsx"), 1, 2));
        SplittableRandom random = new SplittableRandom(11);
        List<Path> broken = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            byte[] bytes = whole.clone();
            for (int n = 0; n < 1 + random.nextInt(40); n++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length;
            broken.add(Files.write(folder.resolve("broken-" + i + ".xlsx"), java.util.Arrays.copyOf(bytes, length)));
        }

        CollectedVotes collected = session.collect(Collecting.CAUTIOUS, broken.toArray(Path[]::new));

        assertEquals(60, collected.forms().size() + collected.refused().size());
        assertTrue(session.now().votes().stream().allMatch(v -> v.level() != null && v.level() <= 2));
    }

    @Test
    void aFormHandedOutBeforeAChangeIsTakenForWhatIsStillThere() throws IOException {
        List<Vignette> turned = List.of(FormSession.CASES.get(1), FormSession.CASES.get(0));
        try (LiveWorkshop live = desk.workshops().open(session.id())) {
            FormSession.done(live, new org.zhixing.workshop.WorkshopStep.Prepare(new PersonalText("改过"), turned));
        }
        session.goTo(Stage.FIRST);
        Path file = VoteFiller.levels(blank, folder.resolve("a.xlsx"), 2, -1);

        FiledForm filed = session.collect(Collecting.CAUTIOUS, file).forms().get(0);

        assertEquals(5, filed.added());
        assertEquals(
                3,
                session.now().votes().stream()
                        .filter(v -> v.vignette().equals("c1"))
                        .count());
        assertEquals(
                List.of(FormDoubt.Kind.PREPARED_ANEW),
                filed.doubts().stream().map(FormDoubt::kind).toList());
    }
}
