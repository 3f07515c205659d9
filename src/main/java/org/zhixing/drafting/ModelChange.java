package org.zhixing.drafting;

import org.jspecify.annotations.Nullable;
import org.zhixing.work.Text;

/**
 * What came with a version of a model, in the words of who published it.
 *
 * @param version that came with it
 * @param from id and version of what it was copied from, such as {@code annual-self-check 1.0.0}
 * @param anchorsReworded whether it was declared that changed anchors say the same in other words
 * @param notes null where nothing was noted; otherwise neither side is blank
 */
public record ModelChange(
        String version,
        String from,
        boolean anchorsReworded,
        @Nullable Text notes) {}
