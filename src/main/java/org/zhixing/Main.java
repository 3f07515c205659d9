package org.zhixing;

import java.util.List;
import java.util.logging.LogManager;
import org.zhixing.cli.Commands;
import org.zhixing.ui.shell.App;
import org.zhixing.ui.shell.Opening;

/** Starts the program: the window, or a command. */
public final class Main {

    /** How the toolkit names what the program itself did wrong; all else means that no window can be opened here. */
    private static final String OF_THE_PROGRAM = "Exception in Application";

    private Main() {}

    public static void main(String[] arguments) {
        // The toolkit and others speak to the terminal through this logger when nobody tells them not to.
        LogManager.getLogManager().reset();
        System.exit(Opening.of(List.of(arguments))
                .map(opening -> window(opening, arguments))
                .orElseGet(() -> Commands.run(arguments)));
    }

    private static int window(Opening opening, String... arguments) {
        try {
            App.launch(arguments);
            return 0;
        } catch (RuntimeException | LinkageError trouble) {
            String message = String.valueOf(trouble.getMessage());
            return message.startsWith(OF_THE_PROGRAM) ? Commands.bug(trouble) : withoutWindow(opening);
        }
    }

    private static int withoutWindow(Opening opening) {
        return opening.file() == null ? Commands.withoutWindow() : Commands.fileWithoutWindow();
    }
}
