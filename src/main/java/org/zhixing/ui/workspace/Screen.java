package org.zhixing.ui.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.FoundFile;

/**
 * One screen of the side bar. An instance lives as long as the window and may keep state (a place, a scroll position);
 * its view is built anew whenever the language or the assessment changes.
 */
public interface Screen {

    /** The groups of the side bar, from top to bottom. */
    enum Group {
        START,
        SELF,
        SUPERVISION,
        IMPROVEMENT,
        END,
        /** Come to from everywhere, and not in the side bar. */
        ASIDE
    }

    /** Stable id by which {@link Workspace#go} finds the screen, such as {@code rating}. */
    String id();

    /** Feather icon code such as {@code fth-home}. */
    String icon();

    /** Message key of the screen's name. */
    String nameKey();

    /** Message key of the one question that the screen answers. */
    String questionKey();

    /** Builds the view in the workspace's present language. On the FX thread. */
    Node view(Workspace workspace);

    /** Where the screen stands in the side bar. */
    default Group group() {
        return Group.SELF;
    }

    /** Whether the screen is about the open assessment; such screens are hidden while none is open. */
    default boolean needsAssessment() {
        return true;
    }

    /** Whether one answers on this screen as somebody: the title bar then says as whom and lets one change it. */
    default boolean answers() {
        return false;
    }

    /** What stands at the right of the title bar while the screen is shown; built with the view. */
    default List<Node> actions(Workspace workspace) {
        return List.of();
    }

    /**
     * The view has come to the front.
     *
     * @param place what to show first, such as an indicator or cell id; null: wherever one was
     */
    default void shown(@Nullable String place) {}

    /** The keys that {@link #key} takes, for the page of keys. */
    default List<KeyHelp> keys() {
        return List.of();
    }

    /**
     * A key was pressed while no text field has the focus; asked before the focused node is.
     *
     * @return whether the key meant something here: then nobody else gets it
     */
    default boolean key(KeyEvent pressed) {
        return false;
    }

    /**
     * Takes back the last change of something of the screen's own (Ctrl+Z).
     *
     * @return whether the screen has changes of its own now; then those of the open assessment are left alone
     */
    default boolean undo() {
        return false;
    }

    /** Does again what {@link #undo} took back (Ctrl+Shift+Z); the same is returned. */
    default boolean redo() {
        return false;
    }

    /** The numbers of the screen's charts as a dialog with a table (Ctrl+T), where there are any to show. */
    default Optional<Region> table() {
        return Optional.empty();
    }

    /** The kinds of files that the screen has a job for. */
    default Set<FoundFile.Kind> takes() {
        return Set.of();
    }

    /**
     * Begins the job with files that were handed to the window; the screen is shown.
     *
     * @param kind of all of them, one that the screen takes
     */
    default void take(FoundFile.Kind kind, List<Path> files) {}

    /** Opens or closes the right panel where the window is too narrow to show it beside the rest (Ctrl+I). */
    default void toggleDrawer() {}
}
