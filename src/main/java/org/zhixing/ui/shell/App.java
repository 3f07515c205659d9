package org.zhixing.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.AttachmentDesk;
import org.zhixing.desk.Desk;
import org.zhixing.desk.SingleInstance;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.ui.workspace.SettingsFile;

/** The program with a window. */
public final class App extends Application {

    private static final long PATIENCE_SECONDS = 4;

    /** Made before the toolkit makes this. */
    private static volatile @Nullable SingleInstance instance;

    /** While it is open. */
    private static volatile @Nullable MainWindow shown;

    private @Nullable MainWindow window;

    /**
     * Opens the window and returns once it is closed; or has the window that is open already show itself, and returns.
     *
     * @param arguments of the program, which {@link Opening} understands
     */
    public static void launch(String... arguments) {
        Opening opening = Opening.of(List.of(arguments)).orElseThrow();
        Optional<SingleInstance> begun = SingleInstance.begin(opening.file());
        if (begun.isEmpty()) {
            return;
        }
        if (opening.safely()) {
            // Graphics drivers are what most often keeps a window from opening.
            System.setProperty("prism.order", "sw");
        }
        try (SingleInstance only = begun.get()) {
            instance = only;
            Runtime.getRuntime().addShutdownHook(new Thread(App::endedFromOutside, "zhixing-ended"));
            Application.launch(App.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        Opening opening = Opening.of(getParameters().getRaw()).orElseThrow();
        Path kept = SettingsFile.usual();
        Settings settings = opening.safely() ? SettingsFile.withUsualView(kept) : SettingsFile.at(kept);
        AttachmentDesk.sweepOpened();
        MainWindow opened = new MainWindow(stage, settings, folder -> getHostServices()
                .showDocument(folder.toUri().toString()));
        window = opened;
        shown = opened;
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> opened.bug(bug));
        stage.setMaximized(MainWindow.fillsTheScreen());
        stage.show();
        opened.open(opening, Desk.defaultStore());
        SingleInstance only = instance;
        if (only != null) {
            only.listen(file -> CompletableFuture.runAsync(() -> show(stage, opened, file), Platform::runLater)
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join());
        }
    }

    /** What a second start asks of this window. */
    private static void show(Stage stage, MainWindow opened, Optional<Path> file) {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
        file.filter(asked -> !opened.shows(asked))
                .ifPresent(asked -> opened.open(new Opening(false, asked), Desk.defaultStore()));
    }

    /** When somebody logs out, or the computer goes down: the toolkit ends on its own, what was changed is closed here. */
    private static void endedFromOutside() {
        MainWindow open = shown;
        if (open != null) {
            open.closeData();
        }
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
        AttachmentDesk.closeOpened();
        shown = null;
    }
}
