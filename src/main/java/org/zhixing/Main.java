package org.zhixing;

import java.util.logging.LogManager;
import org.zhixing.cli.Commands;
import org.zhixing.ui.shell.App;

/** Starts the program: the window without arguments, a command with them. */
public final class Main {

    /** How the toolkit names what the program itself did wrong; all else means that no window can be opened here. */
    private static final String OF_THE_PROGRAM = "Exception in Application";

    private Main() {}

    public static void main(String[] arguments) {
        // The toolkit and others speak to the terminal through this logger when nobody tells them not to.
        LogManager.getLogManager().reset();
        System.exit(arguments.length == 0 ? window() : Commands.run(arguments));
    }

    private static int window() {
        try {
            App.launch();
            return 0;
        } catch (RuntimeException | LinkageError trouble) {
            String message = String.valueOf(trouble.getMessage());
            return message.startsWith(OF_THE_PROGRAM) ? Commands.bug(trouble) : Commands.withoutWindow();
        }
    }
}
