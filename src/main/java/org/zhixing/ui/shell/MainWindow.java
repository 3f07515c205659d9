package org.zhixing.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.zhixing.desk.AssessmentCard;
import org.zhixing.desk.Desk;
import org.zhixing.desk.PrintFolder;
import org.zhixing.ui.common.Composing;
import org.zhixing.ui.common.FocusRing;
import org.zhixing.ui.common.TabLeaves;
import org.zhixing.ui.locking.LockWatch;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.BugReport;

/** The one window: put together, with what was open last in it. */
final class MainWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;
    /** What the system's own title and edges take, at most. */
    private static final double FRAME = 48;

    private final ExecutorService worker = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "work");
        thread.setDaemon(true);
        return thread;
    });
    private final Workspace workspace;
    private final Shell shell;
    private final LockWatch lockWatch;
    private final ElsewhereWatch elsewhere;

    /** @param opener opens a folder in the operating system's own way */
    MainWindow(Stage stage, Settings settings, Consumer<Path> opener) {
        this(stage, settings, opener, InstantSource.system());
    }

    /** @param clock tells how long nobody was there */
    MainWindow(Stage stage, Settings settings, Consumer<Path> opener, InstantSource clock) {
        workspace = new Workspace(settings, worker, Platform::runLater);
        shell = new Shell(workspace, Screens.all(), opener);
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(shell.root(), Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight()));
        new Appearance(settings).dress(scene);
        Composing.watch(stage);
        TabLeaves.watch(stage);
        shell.followFocus(scene);
        new ShellKeys(shell).listen(scene);
        PageKeys.listen(scene);
        FocusRing.follow(scene);
        // Calendars and the toolkit's own menus follow the default locale.
        settings.language().subscribe(language -> Locale.setDefault(language.locale()));
        stage.titleProperty().bind(workspace.messages().map(messages -> messages.text("shell.window")));
        stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight()));
        WindowIcon.into(stage);
        stage.setScene(scene);
        lockWatch = new LockWatch(workspace, clock);
        worker.execute(PrintFolder.usual()::sweep);
        elsewhere = new ElsewhereWatch(workspace);
    }

    /** Whether a window of the usual size, with its frame, has too little room here: then it takes the whole screen. */
    static boolean fillsTheScreen() {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        return room.getWidth() < WIDTH + FRAME || room.getHeight() < HEIGHT + FRAME;
    }

    Workspace workspace() {
        return workspace;
    }

    /** Tells of a bug by its code. From any thread. */
    void bug(Throwable bug) {
        String code = BugReport.write(bug);
        Platform.runLater(() -> shell.bug(code));
    }

    /** Whether this is the data file that is open. */
    boolean shows(Path file) {
        Desk open = workspace.deskProperty().get();
        return open != null && open.store().toAbsolutePath().normalize().equals(file.normalize());
    }

    /** Opens the data file that is asked for, else the one of last time, else the usual one. */
    void open(Opening opening, Path usual) {
        Path asked = opening.file();
        if (asked != null && !opening.dataFile()) {
            Desk open = workspace.deskProperty().get();
            if (open == null) {
                openLast(usual, opening.safely(), () -> shell.look(asked));
            } else {
                shell.look(asked);
            }
        } else if (asked != null && Files.isRegularFile(asked)) {
            workspace.openStore(asked, () -> workspace.go("home", null));
        } else if (asked != null) {
            workspace.say(Say.of(workspace.text("shell.file.absent", asked.toString())));
            openLast(usual, true, () -> {});
        } else {
            openLast(usual, opening.safely(), () -> {});
        }
    }

    private void openLast(Path usual, boolean atHome, Runnable then) {
        String last = workspace.settings().store().get();
        Path file = last.isEmpty() ? usual : Path.of(last);
        if (!file.equals(usual) && !Files.isRegularFile(file)) {
            workspace.say(Say.of(workspace.text("shell.file.gone", file.toString())));
            file = usual;
        }
        String assessment = atHome ? "" : workspace.settings().assessment().get();
        workspace.openStore(file, () -> {
            reopen(assessment);
            then.run();
        });
    }

    private void reopen(String assessment) {
        workspace.desk().assessments().stream()
                .map(AssessmentCard::id)
                .filter(assessment::equals)
                .findFirst()
                .ifPresentOrElse(
                        id -> {
                            workspace.openAssessment(id);
                            workspace.go("overview", null);
                        },
                        () -> workspace.go("home", null));
    }

    /** Closes the data file alone, from any thread, and waits until everything is on disk. */
    void closeData() {
        Desk open = workspace.deskProperty().get();
        if (open != null) {
            open.close();
        }
    }

    /** Waits until everything is on disk. */
    void close() {
        lockWatch.close();
        elsewhere.close();
        workspace.close();
        worker.shutdown();
        PrintFolder.usual().clear();
    }
}
