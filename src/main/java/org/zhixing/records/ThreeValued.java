package org.zhixing.records;

import org.jspecify.annotations.Nullable;

/** Yes, no and unknown (null). Unknown never counts as no. */
public final class ThreeValued {

    private ThreeValued() {}

    /** Yes where one is yes, else no where one is no, else unknown (rulings B10 and B32). */
    public static @Nullable Boolean any(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.TRUE.equals(one) || other == null) {
            return one;
        }
        return other;
    }

    /** No where one is no, else unknown where one is unknown, else yes (ruling B33). */
    public static @Nullable Boolean all(@Nullable Boolean... links) {
        Boolean all = true;
        for (Boolean link : links) {
            if (Boolean.FALSE.equals(link)) {
                return false;
            }
            all = link == null ? null : all;
        }
        return all;
    }
}
