package org.zhixing.ui.workspace;

import java.nio.file.Path;
import javafx.scene.layout.Region;
import org.zhixing.work.ProblemException;

/** What the workspace asks of the window around it. */
public interface ShellPort {

    /** No window: for view-models on their own. */
    ShellPort NONE = new ShellPort() {};

    default void go(Place there) {}

    default void say(Say say) {}

    /** Takes a notification away that means nothing any more. */
    default void unsay(Say said) {}

    default void show(Region dialog) {}

    default void closeDialog() {}

    /** Opens a folder or a file in the operating system's own way. */
    default void openFolder(Path folder) {}

    /** Shows a person around on the sample agency. */
    default void tour() {}

    /** Something was refused or could not be read or written: tells the person what and why. */
    default void problem(ProblemException problem) {}
}
