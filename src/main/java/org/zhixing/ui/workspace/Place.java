package org.zhixing.ui.workspace;

import org.jspecify.annotations.Nullable;

/**
 * Where one is.
 *
 * @param screen id of a {@link Screen}
 * @param place something on that screen, such as an indicator or cell id, or null
 */
public record Place(String screen, @Nullable String place) {}
