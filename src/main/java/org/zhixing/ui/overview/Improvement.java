package org.zhixing.ui.overview;

import org.jspecify.annotations.Nullable;

/**
 * Something that makes the result more reliable, and where it is done.
 *
 * @param screen id of the screen
 * @param screenKey message key of that screen's name
 */
record Improvement(
        String title,
        String detail,
        String screen,
        String screenKey,
        @Nullable String place) {}
