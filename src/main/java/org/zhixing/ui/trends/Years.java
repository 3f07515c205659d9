package org.zhixing.ui.trends;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.Period;
import org.zhixing.review.PastReview;
import org.zhixing.review.Review;
import org.zhixing.trends.YearComparison;

/** Which two periods stand side by side. The latest and the one before it, until one chooses others. */
final class Years {

    /** Places in the row of periods, the oldest being 0; {@code before} is less than {@code after}. */
    record Pair(int before, int after) {}

    private final ObjectProperty<@Nullable Pair> chosen = new SimpleObjectProperty<>();
    private List<Period> periods = List.of();

    /** Null while there is only one period. */
    ObjectProperty<@Nullable Pair> chosen() {
        return chosen;
    }

    /** The periods, oldest first. */
    List<Period> periods() {
        return periods;
    }

    /** Takes over the periods that there are; what was chosen stays as long as the periods are the same. */
    void follow(Review review) {
        List<Period> now = new ArrayList<>();
        review.history().forEach(past -> now.add(past.period()));
        now.add(review.assessment().period());
        if (!now.equals(periods)) {
            periods = List.copyOf(now);
            chosen.set(now.size() < 2 ? null : new Pair(now.size() - 2, now.size() - 1));
        }
    }

    /** Every pair, the latest first. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int after = periods.size() - 1; after > 0; after--) {
            for (int before = after - 1; before >= 0; before--) {
                pairs.add(new Pair(before, after));
            }
        }
        return List.copyOf(pairs);
    }

    /** Its year; where another period has the same one, both ends. */
    String name(int place) {
        Period period = periods.get(place);
        boolean alone = periods.stream().filter(p -> p.year() == period.year()).count() == 1;
        return alone ? String.valueOf(period.year()) : period.from() + "–" + period.to();
    }

    /** Works the comparison of a pair out; takes a moment where the models differ. */
    static YearComparison compare(Review review, Pair pair) {
        PastReview before = review.history().get(pair.before());
        return pair.after() == review.history().size()
                ? YearComparison.of(review, before)
                : YearComparison.of(review.history().get(pair.after()), before);
    }
}
