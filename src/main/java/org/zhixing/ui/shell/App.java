package org.zhixing.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.Desk;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.ui.workspace.SettingsFile;

/** The program with a window. */
public final class App extends Application {

    private @Nullable MainWindow window;

    /**
     * Opens the window and returns once it is closed.
     *
     * @param arguments of the program, which {@link Opening} understands
     */
    public static void launch(String... arguments) {
        Opening.of(List.of(arguments)).filter(Opening::safely).ifPresent(safely -> {
            // Graphics drivers are what most often keeps a window from opening.
            System.setProperty("prism.order", "sw");
        });
        Application.launch(App.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Opening opening = Opening.of(getParameters().getRaw()).orElseThrow();
        Path kept = SettingsFile.usual();
        Settings settings = opening.safely() ? SettingsFile.withUsualView(kept) : SettingsFile.at(kept);
        MainWindow opened = new MainWindow(stage, settings, folder -> getHostServices()
                .showDocument(folder.toUri().toString()));
        window = opened;
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> opened.bug(bug));
        stage.show();
        opened.open(opening, Desk.defaultStore());
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
