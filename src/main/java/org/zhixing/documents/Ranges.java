package org.zhixing.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that numbers of a model lie where they make sense. Absent numbers and other types are the schema's matter. */
final class Ranges {
    private Ranges() {}

    static void within(Place place, double low, double high, Findings findings) {
        Double number = place.number();
        if (number != null && !(number >= low && number <= high)) {
            findings.add(place, "problems.model.outOfRange", plain(low), plain(high));
        }
    }

    static void within(Place object, List<String> keys, double low, double high, Findings findings) {
        keys.forEach(key -> within(object.get(key), low, high, findings));
    }

    static void positive(Place place, Findings findings) {
        Double number = place.number();
        if (number != null && !(number > 0)) {
            findings.add(place, "problems.model.notPositive");
        }
    }

    /** The numbers rise strictly from each to the next, or fall where {@code falling}. */
    static void ordered(List<Place> places, boolean falling, Findings findings) {
        Double before = null;
        for (Place place : places) {
            Double number = place.number();
            if (number != null && before != null && !(falling ? number < before : number > before)) {
                findings.add(place, falling ? "problems.model.notDescending" : "problems.model.notAscending");
            }
            before = number;
        }
    }

    /** The second number is not below the first. */
    static void notBelow(Place lower, Place upper, Findings findings) {
        Double low = lower.number();
        Double high = upper.number();
        if (low != null && high != null && high < low) {
            findings.add(upper, "problems.model.below", lower.key());
        }
    }

    static String plain(@Nullable Double number) {
        return number == null
                ? ""
                : number == Math.rint(number) ? String.valueOf(number.longValue()) : number.toString();
    }
}
