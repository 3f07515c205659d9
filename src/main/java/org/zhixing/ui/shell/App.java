package org.zhixing.ui.shell;

import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.Desk;
import org.zhixing.ui.workspace.SettingsFile;

/** The program with a window. */
public final class App extends Application {

    private @Nullable MainWindow window;

    /** Opens the window and returns once it is closed. */
    public static void launch(String... arguments) {
        Application.launch(App.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        MainWindow opened = new MainWindow(stage, SettingsFile.at(SettingsFile.usual()), folder -> getHostServices()
                .showDocument(folder.toUri().toString()));
        window = opened;
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> opened.bug(bug));
        stage.show();
        opened.openLast(Desk.defaultStore());
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
