package org.zhixing.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.zhixing.desk.Desk;
import org.zhixing.desk.PrintFolder;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.ui.workspace.ShellPort;
import org.zhixing.ui.workspace.Workspace;

@ExtendWith(ApplicationExtension.class)
class ReportExportTest {

    @TempDir
    private Path folder;

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final List<Say> said = new CopyOnWriteArrayList<>();
    private final List<Path> opened = new CopyOnWriteArrayList<>();
    private final List<Region> dialogs = new CopyOnWriteArrayList<>();
    private final Workspace workspace =
            new Workspace(new Settings(new Properties(), kept -> {}), worker, Platform::runLater);

    @BeforeEach
    void open(FxRobot robot) {
        Desk desk = Desk.open(folder.resolve("zhixing.db"));
        String sample = desk.adoptSample();
        robot.interact(() -> {
            workspace.attach(new ShellPort() {
                @Override
                public void say(Say say) {
                    said.add(say);
                }

                @Override
                public void openFolder(Path file) {
                    opened.add(file);
                }

                @Override
                public void show(Region dialog) {
                    dialogs.add(dialog);
                }
            });
            workspace.use(desk);
            workspace.openAssessment(sample);
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(workspace::close);
        worker.shutdown();
    }

    private void untilSaid() throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !said.isEmpty());
    }

    @Test
    void theReportIsWrittenAndItsFolderOffered(FxRobot robot) throws Exception {
        Path file = folder.resolve("报告.xlsx");
        robot.interact(() -> new ReportExport(workspace).write(file));
        untilSaid();
        assertEquals(
                List.of(workspace.text("overview.export.done", file.toString()), "打开文件夹"),
                List.of(said.get(0).text(), String.valueOf(said.get(0).action())));
        try (ZipFile workbook = new ZipFile(file.toFile())) {
            assertNotNull(workbook.getEntry("xl/workbook.xml"));
        }
    }

    @Test
    void printingOpensAPdfThatGoesWithTheProgram(FxRobot robot) throws Exception {
        PrintFolder printing = new PrintFolder(folder.resolve("printing"));
        robot.interact(() -> new ReportExport(workspace).print(printing));
        untilSaid();
        assertEquals(workspace.text("overview.print.opened"), said.get(0).text());
        assertEquals(1, opened.size());
        assertEquals("%PDF-", new String(Files.readAllBytes(opened.get(0)), 0, 5, StandardCharsets.US_ASCII));
        printing.clear();
        assertFalse(Files.exists(opened.get(0)));
    }

    @Test
    void cancellingLeavesNoFile(FxRobot robot) throws Exception {
        Path file = folder.resolve("报告.xlsx");
        robot.interact(() -> {
            new ReportExport(workspace).write(file);
            cancelButton().fire();
        });
        untilSaid();
        assertEquals(workspace.text("overview.export.cancelled"), said.get(0).text());
        assertFalse(Files.exists(file));
    }

    private Button cancelButton() {
        return (Button) dialogs.get(0).lookupAll(".button").iterator().next();
    }
}
