package org.zhixing.ui.shell;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be found and gone to.
 *
 * @param kindKey message key of what it is: page, indicator, recommendation, help
 * @param id its id as people say it, or empty
 * @param name its name
 * @param screen the screen to go to
 * @param place the place on that screen, or null
 */
record Hit(
        String kindKey,
        String id,
        String name,
        String screen,
        @Nullable String place) {}
