package org.zhixing.ui.workshop.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhixing.model.Scale;
import org.zhixing.workshop.Limits;

/** What experts say of an item, as it is typed: one level each, with anything or nothing between them. */
final class ExpertRatings {

    private ExpertRatings() {}

    /** Empty when something in it is not a level, or there are more experts than a key takes. */
    static Optional<List<Integer>> read(String typed, Scale scale) {
        List<Integer> ratings = new ArrayList<>();
        for (int letter : typed.codePoints().toArray()) {
            int digit = Character.digit(letter, 10);
            if (digit >= 0 && scale.holds(digit)) {
                ratings.add(digit);
            } else if (digit >= 0 || Character.isLetter(letter)) {
                return Optional.empty();
            }
        }
        return ratings.size() > Limits.EXPERTS ? Optional.empty() : Optional.of(ratings);
    }

    static String written(List<Integer> ratings) {
        return ratings.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
