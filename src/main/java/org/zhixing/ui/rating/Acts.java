package org.zhixing.ui.rating;

import java.util.function.Consumer;
import org.zhixing.desk.Change;

/**
 * What the screen can ask of its surroundings.
 *
 * @param change does something to the assessment
 * @param say shows a short sentence; with {@code true} it offers to undo
 * @param submit asks, and hands the ratings in on a yes
 * @param files what can be done with attached files
 * @param takeBack takes the ratings back without asking
 */
record Acts(
        Consumer<Change> change,
        Runnable undo,
        Runnable redo,
        Consumer<String> say,
        Runnable submit,
        Runnable takeBack,
        Runnable toDrift,
        Runnable print,
        AttachedFiles files) {}
