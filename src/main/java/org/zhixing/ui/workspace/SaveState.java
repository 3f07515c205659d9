package org.zhixing.ui.workspace;

import java.time.LocalTime;
import java.util.List;
import org.zhixing.work.Problem;

/** What the line at the bottom of the side bar says. */
public sealed interface SaveState {

    /** Nothing was changed since opening. */
    record Untouched() implements SaveState {}

    /** A change is on its way to disk. */
    record Saving() implements SaveState {}

    /** The last change is on disk since then. */
    record Saved(LocalTime at) implements SaveState {}

    /**
     * The last change did not reach the disk, and the old value came back.
     *
     * @param problems why, never empty
     * @param retry does the same once more
     */
    record Trouble(List<Problem> problems, Runnable retry) implements SaveState {

        public Trouble {
            problems = List.copyOf(problems);
        }
    }
}
