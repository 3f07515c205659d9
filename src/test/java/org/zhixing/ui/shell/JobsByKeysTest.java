package org.zhixing.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.ui.shell.Tour.until;
import static org.zhixing.ui.workspace.OpenSelfCheck.onFx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.audit.FileWork;
import org.zhixing.audit.ItemMark;
import org.zhixing.desk.AuditDesk;
import org.zhixing.desk.RecordsDesk;
import org.zhixing.model.Role;
import org.zhixing.ui.records.ProblemTable;
import org.zhixing.ui.workspace.OpenSelfCheck;

/** Somebody who has no mouse works on the sample agency, one job after the other. */
@ExtendWith(ApplicationExtension.class)
class JobsByKeysTest {

    @TempDir
    private static Path folder;

    private static final String RECORDS = "记录编号,服务日期,社工,服务对象,服务类型,时长\nK1,2026-04-03,W1,C1,探访,1\n";

    private Tour tour;
    private Keyboard keys;

    @Start
    void start(Stage stage) {
        tour = new Tour(stage, folder);
        keys = new Keyboard(tour);
    }

    @AfterEach
    void close() {
        tour.close();
    }

    private Assessment assessment() {
        return onFx(() -> tour.workspace().assessment().get());
    }

    @Test
    void whatTheSampleAgencyShowsIsReadRatedCheckedAndHandedOut() throws IOException {
        until(() -> tour.workspace().deskProperty().get() != null && tour.has("home-sample"));
        keys.enter("home-sample");
        until(() -> tour.workspace().review().get() != null);
        yearsAreReadAsATable();
        aReportIsAskedForWithItsLevel();
        recordsAreBroughtInAndLookedAt();
        aSignalIsLookedIntoAndMarked();
        whatIfIsTried();
        anAuditIsDrawnAndRead();
        anIndicatorIsRatedWithEvidenceAndANote();
    }

    private void yearsAreReadAsATable() {
        keys.page("trends");
        until(() -> tour.has("scores-card"));
        keys.push(KeyCode.CONTROL, KeyCode.T);
        assertTrue(keys.has("trends-table"));
        keys.push(KeyCode.ESCAPE);
        assertFalse(keys.has("trends-table"));
        assertEquals("", keys.seen());
    }

    private void aReportIsAskedForWithItsLevel() {
        keys.page("overview");
        keys.enter("export-report");
        assertEquals("", keys.seen());
        String before = level();
        keys.tabTo("leaving-levels");
        keys.push(KeyCode.RIGHT);
        assertFalse(level().equals(before));
        ScrollPane preview = onFx(() -> (ScrollPane) tour.top().lookup(".zx-scroll"));
        until(() -> preview.getContent().getLayoutBounds().getHeight()
                > preview.getViewportBounds().getHeight());
        keys.push(KeyCode.END);
        assertEquals(1, onFx(preview::getVvalue), "what leaves is read to its end");
        keys.push(KeyCode.ESCAPE);
        assertFalse(keys.has("leaving-levels"));
        assertEquals("export-report", keys.focused());
        assertEquals("", keys.seen());
    }

    private String level() {
        return onFx(() -> Seen.below(tour.node("leaving-levels")).stream()
                .filter(node -> node instanceof ToggleButton choice && choice.isSelected())
                .map(node -> ((ToggleButton) node).getText())
                .findFirst()
                .orElseThrow());
    }

    /** The system's own window gives the file; from there on everything is in this one. */
    private void recordsAreBroughtInAndLookedAt() throws IOException {
        int before = records().summary().counts().total();
        Path file = Files.writeString(folder.resolve("april.csv"), RECORDS);
        OpenSelfCheck.run(() -> tour.window.open(new Opening(false, file), folder));
        until(() -> tour.has("arrived-records"));
        tour.settle();
        assertEquals("", keys.seen());
        keys.enter("arrived-records");
        until(() -> tour.has("wizard-next") && !tour.node("wizard-next").isDisabled());
        keys.enter("wizard-next");
        until(() -> tour.has("column-recordId") && !tour.node("wizard-next").isDisabled());
        keys.enter("wizard-next");
        until(() -> tour.has("wizard-bring"));
        assertEquals("wizard-bring", keys.focused());
        assertEquals("", keys.seen());
        keys.push(KeyCode.ENTER);
        until(() -> tour.has("wizard-done"));
        assertEquals("wizard-done", keys.focused());
        keys.push(KeyCode.ENTER);
        assertEquals(before + 1, records().summary().counts().total());
        assertFalse(keys.has("import-wizard"));
        assertTrue(keys.shown("records"));
        assertEquals("", keys.seen());
        keys.push(KeyCode.DIGIT3);
        keys.tabUntil("the rows to mend", node -> node instanceof ProblemTable);
        assertEquals("", keys.seen());
        ProblemTable table = (ProblemTable) keys.owner();
        keys.push(KeyCode.J);
        keys.push(KeyCode.DOWN);
        assertEquals(2, onFx(() -> table.getSelectionModel().getSelectedIndex()));
    }

    private RecordsDesk records() {
        return onFx(() ->
                tour.workspace().desk().records(tour.workspace().session().get().id()));
    }

    private void aSignalIsLookedIntoAndMarked() {
        keys.page("drift");
        becomeSupervisor();
        until(() -> tour.has("signal-DOC-3"));
        keys.tabUntil("a row", node -> node.getId() != null && node.getId().startsWith("signal-"));
        until(() -> tour.has("signal-DOC-2"));
        for (int i = 0; i < 20 && !keys.focused().equals("signal-DOC-2"); i++) {
            keys.push(KeyCode.DOWN);
        }
        assertEquals("", keys.seen());
        int marks = records().marks().size();
        keys.push(KeyCode.L);
        until(() -> tour.has("reason"));
        assertEquals("", keys.seen());
        keys.push(KeyCode.TAB);
        keys.push(KeyCode.SPACE);
        keys.push(KeyCode.ENTER);
        until(() -> records().marks().size() == marks + 1);
        until(() -> tour.workspace().review().get() != null);
        tour.settle();
        assertEquals("", keys.seen());
        keys.push(KeyCode.F6);
        assertEquals("", keys.seen());
        keys.push(KeyCode.TAB);
        keys.push(KeyCode.ENTER);
        until(() -> records().marks().size() == marks);
        tour.settle();
        assertEquals("", keys.seen());
    }

    private void becomeSupervisor() {
        String supervisor = onFx(() -> ((MenuButton) tour.node("rater-menu"))
                .getItems()
                .get(assessment().raters().stream().map(Rater::role).toList().indexOf(Role.S))
                .getText());
        keys.choose("rater-menu", supervisor);
        String me = onFx(() -> tour.workspace().rater().get());
        assertEquals(Role.S, assessment().rater(me).orElseThrow().role());
        assertEquals("", keys.seen());
    }

    private void whatIfIsTried() {
        keys.find("ty", "whatif");
        keys.tabTo("whatif-indicators");
        assertTrue(onFx(() -> tour.node("whatif-reset").isDisabled()));
        keys.push(KeyCode.J);
        keys.push(KeyCode.EQUALS);
        assertFalse(onFx(() -> tour.node("whatif-reset").isDisabled()));
        keys.push(KeyCode.R);
        assertTrue(onFx(() -> tour.node("whatif-reset").isDisabled()));
        keys.followed();
    }

    private AuditDesk audits() {
        return onFx(() ->
                tour.workspace().desk().audits(tour.workspace().session().get().id()));
    }

    private void anAuditIsDrawnAndRead() {
        keys.page("audit");
        int before = audits().list().size();
        keys.enter("audit-new");
        keys.followed();
        keys.enter("audit-from-records");
        until(() -> tour.has("audit-cases"));
        keys.followed();
        keys.enter("sampling-next");
        keys.followed();
        keys.enter("sampling-next");
        until(() -> tour.has("audit-drawn"));
        keys.followed();
        keys.enter("sampling-next");
        keys.enter("sampling-lock");
        until(() -> tour.has("sampling-begin"));
        assertEquals("sampling-begin", keys.focused());
        keys.push(KeyCode.ENTER);
        until(() -> tour.has("audit-files"));
        assertEquals(before + 1, audits().list().size());
        keys.followed();
        keys.tabUntil("who audits", node -> node.getId() != null && node.getId().startsWith("audit-me-"));
        keys.push(KeyCode.ENTER);
        keys.followed();
        keys.push(KeyCode.DIGIT3);
        assertEquals(
                List.of(Map.of("F01", new ItemMark.Level(3))),
                audits().newest().orElseThrow().files().stream()
                        .map(FileWork::first)
                        .filter(Objects::nonNull)
                        .map(reading -> reading.reading().marks())
                        .toList());
        keys.tabTo("audit-pages");
        keys.push(KeyCode.RIGHT);
        assertTrue(keys.has("audit-report"));
        keys.followed();
    }

    private void anIndicatorIsRatedWithEvidenceAndANote() {
        String me = onFx(() -> tour.workspace().rater().get());
        keys.page("rating");
        keys.enterWords("收回提交");
        assertEquals("", keys.seen());
        int pieces = assessment().evidence().size();
        for (KeyCode level : List.of(KeyCode.DIGIT2, KeyCode.DIGIT1)) {
            keys.push(level);
        }
        keys.push(KeyCode.C);
        keys.write("seen in five files");
        keys.push(KeyCode.ENTER);
        assertEquals("", keys.seen());
        Rating given = assessment().ratings().stream()
                .filter(rating ->
                        rating.rater().equals(me) && rating.comment().value().equals("seen in five files"))
                .findFirst()
                .orElseThrow();
        assertEquals(new Answer.Level(1), given.answer());
        keys.push(KeyCode.E);
        keys.push(KeyCode.DOWN);
        keys.push(KeyCode.TAB);
        keys.write("2026-03-06");
        keys.push(KeyCode.TAB);
        keys.write("files 12-31");
        keys.push(KeyCode.ENTER);
        assertEquals(pieces + 1, assessment().evidence().size());
        assertEquals("", keys.seen());
    }
}
