package org.zhixing.ui.federation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Standing;
import org.zhixing.desk.Desk;
import org.zhixing.records.Period;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.ShellPort;
import org.zhixing.work.PersonalText;

/** Several agencies in a real data file: seen together, handed over, taken in elsewhere. */
@ExtendWith(ApplicationExtension.class)
class FederationJourneyTest {

    @TempDir
    Path folder;

    private OpenSelfCheck check;
    private FederationScreen screen;

    @Start
    void start(Stage stage) {
        screen = new FederationScreen();
        check = new OpenSelfCheck(folder, screen, stage);
    }

    @AfterEach
    void close() {
        check.close();
    }

    private void closedAgencies(int count) {
        Desk desk = check.workspace().desk();
        for (int i = 0; i < count; i++) {
            Assessment blank = Assessment.empty(
                    "annual-self-check",
                    check.pinned().model().version(),
                    new PersonalText("很长的机构名称第" + i + "社会工作服务中心"),
                    new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
            desk.adopt(check.pinned(), new Dossier(blank, Standing.NEW.withClosed(true)), false);
        }
    }

    private static boolean shows(FxRobot robot, String text) {
        return OpenSelfCheck.onFx(() -> robot.lookup(n -> n instanceof Labeled l
                        && l.getText() != null
                        && l.getText().contains(text))
                .tryQuery()
                .isPresent());
    }

    private static void await(Callable<Boolean> condition) {
        OpenSelfCheck.until(condition);
    }

    @Test
    void oneAgencyAloneIsToldWhatWillBeHere(FxRobot robot) {
        await(() -> shows(robot, "两家起，这里就能放在一起看"));
        assertTrue(shows(robot, "现在有 1 家"));
    }

    @Test
    void severalAgenciesAreSeenTogetherAndNobodyIsNamed(FxRobot robot) {
        closedAgencies(2);
        check.open(null);
        await(() -> shows(robot, "2026 年 · 3 家机构"));
        assertTrue(shows(robot, "这里不排名"));
        assertFalse(shows(robot, "很长的机构名称"));
    }

    @Test
    void whatIsHandedOverHasNoNameAndIsTakenInOnce(FxRobot robot) throws Exception {
        closedAgencies(5);
        Path file = folder.resolve("多家.json");
        OpenSelfCheck.run(() -> screen.write(check.workspace(), 2026, file));
        await(() -> Files.exists(file));
        assertFalse(Files.readString(file).contains("机构名称"));
        OpenSelfCheck.run(() -> screen.add(check.workspace(), List.of(file, file)));
        await(() -> shows(robot, "5 家机构"));
        await(() -> check.workspace().desk().federation().bundles().size() == 1);
        assertEquals(
                6,
                check.workspace()
                        .desk()
                        .federation()
                        .view("annual-self-check", 2026)
                        .agencies());
        aBundleIsTakenOutAndBackByUndo(robot);
    }

    private void aBundleIsTakenOutAndBackByUndo(FxRobot robot) {
        AtomicReference<Say> said = new AtomicReference<>();
        check.workspace().attach(new ShellPort() {
            @Override
            public void say(Say say) {
                said.set(say);
            }
        });
        OpenSelfCheck.run(() -> robot.lookup(n -> "拿掉这一份".equals(n.getAccessibleText()))
                .queryButton()
                .fire());
        await(() -> shows(robot, "还没有。把别处写出的数字包拖到这里"));
        assertEquals(List.of(), check.workspace().desk().federation().bundles());
        assertEquals("已拿掉 1 份", said.get().text());
        OpenSelfCheck.run(() -> said.get().act().run());
        await(() -> check.workspace().desk().federation().bundles().size() == 1);
        await(() -> !shows(robot, "还没有。把别处写出的数字包拖到这里"));
    }
}
