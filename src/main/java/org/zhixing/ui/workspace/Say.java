package org.zhixing.ui.workspace;

import org.jspecify.annotations.Nullable;

/**
 * A short message that comes and goes at the bottom of the window, such as "removed 1 piece of evidence · undo".
 *
 * @param text one sentence in the reader's language
 * @param action label of the one thing that can be done about it, or null
 * @param act what the action does; null with {@code action}
 */
public record Say(
        String text, @Nullable String action, @Nullable Runnable act) {

    public static Say of(String text) {
        return new Say(text, null, null);
    }
}
