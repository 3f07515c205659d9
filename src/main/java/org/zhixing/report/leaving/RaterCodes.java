package org.zhixing.report.leaving;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Role;

/** Codes for raters by role, such as D1 and W2, in place of their ids. */
final class RaterCodes {

    /** Somebody who is named somewhere and is no rater. */
    private static final String NOBODY = "P";

    private final Map<String, String> codes = new HashMap<>();

    RaterCodes(List<Rater> raters) {
        Map<Role, Integer> numbers = new EnumMap<>(Role.class);
        raters.forEach(
                rater -> codes.put(rater.id(), rater.role().name() + numbers.merge(rater.role(), 1, Integer::sum)));
    }

    String of(String id) {
        return codes.computeIfAbsent(id, i -> NOBODY + (codes.size() + 1));
    }

    @Nullable
    String orNull(@Nullable String id) {
        return id == null ? null : of(id);
    }
}
