package org.zhixing.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.CellRating;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.model.Cell;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;

/** Changes levels where they were given; what is missing or not applicable stays so. */
final class Levels {

    private static final char CROSS = '×';

    private Levels() {}

    /** Whether anybody, or anybody of this role, gave the place a level. */
    static boolean given(Assessment assessment, String place, @Nullable Role role) {
        return assessment.ratings().stream()
                        .anyMatch(r -> r.indicator().equals(place)
                                && (role == null || r.role() == role)
                                && r.answer() instanceof Answer.Level)
                || assessment.matrix().stream()
                        .anyMatch(c -> Cell.id(c.value(), c.method()).equals(place)
                                && (role == null || c.role() == role)
                                && c.answer() instanceof Answer.Level);
    }

    /** @param who by id and role */
    static Assessment changed(Assessment before, String place, BiPredicate<String, Role> who, IntUnaryOperator change) {
        if (place.indexOf(CROSS) >= 0) {
            return before.withMatrix(before.matrix().stream()
                    .map(c -> Cell.id(c.value(), c.method()).equals(place) && who.test(c.rater(), c.role())
                            ? new CellRating(
                                    c.value(),
                                    c.method(),
                                    c.rater(),
                                    c.role(),
                                    changed(c.answer(), change),
                                    c.conflict(),
                                    c.example())
                            : c)
                    .toList());
        }
        return before.withRatings(before.ratings().stream()
                .map(r -> r.indicator().equals(place) && who.test(r.rater(), r.role())
                        ? new Rating(place, r.rater(), r.role(), changed(r.answer(), change), r.comment())
                        : r)
                .toList());
    }

    private static Answer changed(Answer answer, IntUnaryOperator change) {
        return answer instanceof Answer.Level given ? new Answer.Level(change.applyAsInt(given.level())) : answer;
    }

    /** With one more person, who gives only such answers. */
    static Assessment supposed(Assessment before, String place, Role role, int level) {
        String id = "whatif " + role;
        Assessment with = before;
        if (before.rater(id).isEmpty()) {
            List<Rater> raters = new ArrayList<>(before.raters());
            raters.add(new Rater(id, role, PersonalText.NONE, true, null));
            with = before.withRaters(raters);
        }
        int cross = place.indexOf(CROSS);
        Answer answer = new Answer.Level(level);
        return cross < 0
                ? with.withRating(new Rating(place, id, role, answer, PersonalText.NONE))
                : with.withCell(new CellRating(
                        place.substring(0, cross),
                        place.substring(cross + 1),
                        id,
                        role,
                        answer,
                        false,
                        PersonalText.NONE));
    }
}
