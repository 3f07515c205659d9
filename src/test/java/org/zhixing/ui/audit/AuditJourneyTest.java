package org.zhixing.ui.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.FileReading;
import org.zhixing.audit.FileWork;
import org.zhixing.audit.ItemMark;
import org.zhixing.ui.audit.running.Workbooks;
import org.zhixing.ui.audit.sampling.SamplingWizard;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.work.PersonalText;

/** A supervisor draws a sample, reads files with the keyboard, another reads one of them too, and both see the result. */
@ExtendWith(ApplicationExtension.class)
class AuditJourneyTest {

    private static final int ITEMS = 20;
    private static final int CASES = 16;

    @TempDir
    Path folder;

    private AuditRoom room;

    @Start
    void start(Stage stage) {
        room = new AuditRoom(folder, stage);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private static String number(int i) {
        return String.format("2026-%03d", i);
    }

    private Path list() {
        StringBuilder rows = new StringBuilder("caseId,worker,status,highRisk\n");
        for (int i = 1; i <= CASES; i++) {
            rows.append(number(i))
                    .append(i % 2 == 0 ? ",03," : ",07,")
                    .append(i % 3 == 0 ? "OPEN," : "CLOSED,")
                    .append(i == 3 ? "true" : "false")
                    .append('\n');
        }
        try {
            return Files.writeString(folder.resolve("cases.csv"), rows, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Two auditors, of whom the first is the supervisor of the self-check. */
    private void draw() {
        room.press("audit-first");
        SamplingWizard wizard = room.dialog(SamplingWizard.class);
        Path list = list();
        OpenSelfCheck.run(() -> wizard.read(list));
        AuditRoom.until(() -> room.has("audit-cases"));
        room.press("sampling-next");
        room.press("audit-person-add");
        room.write("audit-person-1", "周岚");
        room.press("sampling-next");
        AuditRoom.until(() -> room.has("audit-drawn"));
        room.press("sampling-next");
        assertEquals(List.of(), room.desk().list());
        room.press("sampling-lock");
        room.press("sampling-begin");
        AuditRoom.until(() -> room.has("audit-files"));
    }

    private void openFile(String code) {
        OpenSelfCheck.run(() -> room.screen.shown(code));
    }

    private String firstTwice() {
        return room.stored().files().stream()
                .filter(FileWork::secondWanted)
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** Every item of the open file at a level, the way one types it. */
    private static void rateAll(FxRobot robot, KeyCode level) {
        for (int i = 0; i < ITEMS; i++) {
            robot.type(level);
            robot.type(KeyCode.U);
        }
    }

    private static FileReading first(CaseFileAudit audit, String code) {
        return Objects.requireNonNull(audit.file(code).orElseThrow().first());
    }

    private static ItemMark mark(FileReading reading, String item) {
        return reading.reading().marks().get(item);
    }

    @Test
    void aSampleIsDrawnLockedAndShownByNumbersWhileOnlyCodesAreKept() throws IOException {
        AuditRoom.until(() -> room.has("audit-first"));
        assertTrue(room.texts().contains("从案卷看一线实务"));
        draw();
        CaseFileAudit audit = room.stored();
        assertEquals(CASES, audit.sample().population());
        assertEquals(
                List.of("李敏", "周岚"),
                audit.auditors().stream().map(a -> a.name().value()).toList());
        List<String> texts = room.texts();
        assertTrue(texts.contains("高风险在案"), texts.toString());
        assertTrue(texts.contains(number(3)), texts.toString());
        for (FileWork file : audit.files()) {
            assertFalse(file.code().contains("2026"), file.code());
        }
        room.close();
        assertFalse(new String(Files.readAllBytes(folder.resolve("zhixing.db")), StandardCharsets.ISO_8859_1)
                .contains(number(3)));
    }

    @Test
    void fiveFilesAreReadWithTheKeyboardAloneAndOneOfThemTwice(FxRobot robot) throws IOException {
        draw();
        room.press("audit-me-a1");
        String twice = firstTwice();
        openFile(twice);
        Set<String> read = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            rateAll(robot, KeyCode.DIGIT3);
            robot.type(KeyCode.G);
            int wanted = i + 1;
            AuditRoom.until(() -> finished().size() == wanted);
            read.addAll(finished());
        }
        assertEquals(5, read.size());
        for (String code : read) {
            assertEquals(ITEMS, first(room.stored(), code).reading().marks().size());
        }
        assertNotNull(room.stored().result().files().stream()
                .filter(f -> f.caseId().equals(twice))
                .findFirst()
                .orElseThrow()
                .score());
        becomeTheSecondReader();
        openFile(twice);
        assertEquals("—", ((Label) room.node("audit-score")).getText(), "no score of the first reading is seen");
        rateAll(robot, KeyCode.DIGIT2);
        robot.type(KeyCode.G);
        AuditRoom.until(() -> room.stored().result().secondReadings().files() == 1);
        openFile(twice);
        AuditRoom.until(() -> room.texts().contains("双审对照"));
        rateAll(robot, KeyCode.DIGIT4);
        robot.type(KeyCode.G);
        AuditRoom.until(() -> {
            FileReading agreed = room.stored().file(twice).orElseThrow().agreed();
            return agreed != null && agreed.finished();
        });
        assertEquals(new ItemMark.Level(3), mark(first(room.stored(), twice), "F01"));
        room.choose("结果");
        AuditRoom.until(() -> room.has("audit-report"));
        assertEquals(List.of(), room.nameless());
        report();
    }

    private Set<String> finished() {
        Set<String> codes = new HashSet<>();
        room.stored().files().stream().filter(FileWork::finished).forEach(f -> codes.add(f.code()));
        return codes;
    }

    private void becomeTheSecondReader() {
        OpenSelfCheck.run(
                () -> ((MenuButton) room.node("audit-who")).getItems().get(1).fire());
        AuditRoom.settle();
    }

    private void report() throws IOException {
        Path target = folder.resolve("report.xlsx");
        Path protocol = folder.resolve("protocol.xlsx");
        OpenSelfCheck.run(() -> {
            Workbooks books = new Workbooks(room.workspace(), room.desk());
            books.report(target, room.stored().id());
            books.protocol(protocol, room.stored().id(), Map.of());
        });
        AuditRoom.until(() -> Files.exists(target) && Files.exists(protocol));
        assertTrue(Files.size(target) > 4000);
        AuditRoom.until(() -> room.said.get().text().contains("protocol.xlsx"));
        assertNull(room.problem.get());
    }

    @Test
    void aZeroOnTheRiskItemAsksAtOnceAndStaysUntilItIsWrittenDown(FxRobot robot) {
        draw();
        room.press("audit-me-a1");
        AuditRoom.until(() -> room.has("item-F17"));
        OpenSelfCheck.run(() -> room.node("item-F17").requestFocus());
        robot.type(KeyCode.DIGIT0);
        assertTrue(
                room.said.get().text().contains("F17 只取 2–4"), room.said.get().text());
        robot.type(KeyCode.R);
        robot.type(KeyCode.DIGIT0);
        AuditRoom.until(() -> room.has("audit-acted"));
        assertTrue(room.texts().stream().anyMatch(t -> t.contains("评 0 → 立即处理，不等报告")));
        robot.type(KeyCode.J);
        assertFalse(room.has("audit-acted"));
        robot.type(KeyCode.K);
        AuditRoom.until(() -> room.has("audit-acted"));
        room.write("audit-acted", "已找社工核实，当天上报");
        room.press("audit-act");
        AuditRoom.until(() -> !room.has("audit-acted"));
        assertEquals(
                List.of(Map.of("F17", new PersonalText("已找社工核实，当天上报"))),
                room.stored().files().stream()
                        .map(FileWork::actedOn)
                        .filter(acted -> !acted.isEmpty())
                        .toList());
        OpenSelfCheck.run(room.screen::undo);
        AuditRoom.until(() -> room.has("audit-acted"));
        OpenSelfCheck.run(room.screen::redo);
        AuditRoom.until(() -> !room.has("audit-acted"));
    }

    @Test
    void aLostFileIsMarkedAfterAskingAndCanBeFoundAgainByItsNumber(FxRobot robot) {
        draw();
        room.press("audit-me-a1");
        AuditRoom.until(() -> room.has("item-F01"));
        robot.type(KeyCode.L);
        room.write("audit-lost-reason", "搬办公室后没找到");
        room.press("audit-lost-yes");
        AuditRoom.until(() -> room.has("audit-found"));
        FileWork lost = room.stored().files().stream()
                .filter(f -> f.lost() != null)
                .findFirst()
                .orElseThrow();
        assertEquals("搬办公室后没找到", lost.lost().value());
        robot.type(KeyCode.J);
        assertFalse(room.has("audit-found"));
        String number = numberOf(lost.code());
        room.write("audit-find", "不在清单里");
        OpenSelfCheck.run(() -> room.node("audit-find").requestFocus());
        robot.type(KeyCode.ENTER);
        AuditRoom.until(() -> room.texts().contains("这个案号不在抽中的清单里。"));
        room.write("audit-find", number);
        robot.type(KeyCode.ENTER);
        AuditRoom.until(() -> room.has("audit-found"));
        room.press("audit-found");
        AuditRoom.until(() -> room.stored().files().stream().allMatch(f -> f.lost() == null));
    }

    private String numberOf(String code) {
        for (int i = 1; i <= CASES; i++) {
            if (room.desk().code(number(i)).equals(code)) {
                return number(i);
            }
        }
        throw new AssertionError("no case of the list has this code");
    }

    @Test
    void anAuditGoesIntoTheTrashByItsMenuAndComesBackWithEverything() {
        draw();
        CaseFileAudit before = room.stored();
        OpenSelfCheck.run(() -> ((MenuButton) room.node("audit-more"))
                .getItems().stream()
                        .filter(item -> item.getText().equals("移到回收站"))
                        .forEach(MenuItem::fire));
        AuditRoom.until(() -> room.has("audit-first"));
        assertEquals(List.of(), room.desk().list());
        assertTrue(room.said.get().text().startsWith("已移到回收站"), room.said.get()::text);
        OpenSelfCheck.run(() -> Objects.requireNonNull(room.said.get().act()).run());
        AuditRoom.until(() -> room.has("audit-files"));
        assertEquals(before, room.stored());
    }

    @Test
    void aCommentAndTheSentenceForTheWorkerAreTypedAndTheirKeysAreNot(FxRobot robot) {
        draw();
        room.press("audit-me-a1");
        AuditRoom.until(() -> room.has("item-F01"));
        robot.type(KeyCode.C);
        robot.write("ok");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.F);
        robot.write("good");
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.N);
        AuditRoom.until(() -> room.stored().files().stream()
                .anyMatch(f -> f.first() != null && f.first().reading().marks().containsKey("F01")));
        FileReading reading = room.stored().files().stream()
                .map(FileWork::first)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        assertEquals(Map.of("F01", new PersonalText("ok")), reading.comments());
        assertEquals("good", reading.feedback().value());
        assertEquals(new ItemMark.NotApplicable(), mark(reading, "F01"));
        assertEquals(List.of(), room.nameless());
        assertTrue(((Label) room.node("audit-read")).getText().startsWith("1 / 20"));
    }
}
