package org.zhixing.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Alpha;
import org.zhixing.agreement.Estimate;
import org.zhixing.agreement.RatingsTable;
import org.zhixing.agreement.Scale;
import org.zhixing.model.AssessmentModel;

/**
 * The experts behind the key of one vignette.
 *
 * @param experts the most that rated one item
 * @param alpha Krippendorff's ordinal alpha of the vignette's items by experts; without a value where there are fewer than
 *     two experts or items, or all ratings are the same
 */
public record ExpertPanel(Vignette vignette, int experts, Estimate alpha) {

    /** Below this nothing may be concluded (Krippendorff; specification 6). */
    public static final double LEAST_ALPHA = 0.667;

    /** The ratings of an item are taken to be those of the same experts in the same order as of the others. */
    public static ExpertPanel of(AssessmentModel model, Vignette vignette) {
        Direction direction = new Direction(model);
        List<Vignette.Item> items = vignette.items();
        int experts =
                items.stream().mapToInt(i -> i.key().ratings().size()).max().orElse(0);
        List<List<@Nullable Double>> rows = new ArrayList<>();
        for (Vignette.Item item : items) {
            List<@Nullable Double> row = new ArrayList<>();
            for (int e = 0; e < experts; e++) {
                List<Integer> ratings = item.key().ratings();
                row.add(e < ratings.size() ? (Double) direction.of(item.indicator(), ratings.get(e)) : null);
            }
            rows.add(row);
        }
        List<String> names =
                IntStream.range(0, experts).mapToObj(String::valueOf).toList();
        RatingsTable table =
                RatingsTable.of(items.stream().map(Vignette.Item::indicator).toList(), names, rows);
        return new ExpertPanel(vignette, experts, Alpha.of(table, Scale.ORDINAL));
    }

    /** An alpha that cannot be computed speaks against nobody: experts who always say the same agree. */
    public boolean disputed() {
        Double value = alpha.value();
        return value != null && value < LEAST_ALPHA;
    }

    public KeyStanding standing(String indicator) {
        ExpertKey key = vignette.item(indicator).map(Vignette.Item::key).orElse(ExpertKey.NONE);
        if (key.ratings().isEmpty()) {
            return KeyStanding.NONE;
        }
        if (!key.complete()) {
            return vignette.example() ? KeyStanding.EXAMPLE : KeyStanding.INCOMPLETE;
        }
        return disputed() ? KeyStanding.DISPUTED : KeyStanding.COMPLETE;
    }
}
