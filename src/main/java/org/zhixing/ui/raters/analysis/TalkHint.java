package org.zhixing.ui.raters.analysis;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Anchor;
import org.zhixing.model.EvidenceType;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.review.RaterReview.Contested;

/** How a contested indicator can be talked about: by what each has seen, or along the anchors with evidence in hand. */
record TalkHint(Shown shown, Contested contested) {

    private static final double FAR = 2;
    private static final int PIECES = 2;

    /** One sentence. */
    String sentence() {
        Indicator indicator = shown.model().indicator(contested.indicator()).orElseThrow();
        String place = byPlace();
        if (place != null) {
            return place;
        }
        OptionalInt lowest = contested.lowest();
        OptionalInt highest = contested.highest();
        if (lowest.isEmpty() || highest.isEmpty()) {
            return shown.text("raters.hint.untold");
        }
        int middle = (lowest.getAsInt() + highest.getAsInt()) / 2;
        String bring = indicator.evidence().stream()
                .limit(PIECES)
                .flatMap(id -> shown.model().evidenceType(id).stream())
                .map(EvidenceType::name)
                .map(name -> name.in(shown.words().language()))
                .collect(Collectors.joining(shown.text("raters.hint.or")));
        String level = String.valueOf(middle);
        return bring.isEmpty()
                ? shown.text("raters.hint.anchor", level, anchor(indicator, middle))
                : shown.text("raters.hint.evidence", level, anchor(indicator, middle), bring);
    }

    /** The anchors from the lowest to the highest level that somebody gave, one a line; all where levels are not told. */
    String anchors() {
        Indicator indicator = shown.model().indicator(contested.indicator()).orElseThrow();
        return indicator.anchors().stream()
                .filter(a -> !contested.told()
                        || (a.level() >= contested.lowest().getAsInt()
                                && a.level() <= contested.highest().getAsInt()))
                .map(a -> a.level() + "  " + a.text().in(shown.words().language()))
                .collect(Collectors.joining("\n"));
    }

    /** Who stands in another place sees something else; null where roles do not lie far apart. */
    private @Nullable String byPlace() {
        Role low = null;
        Role high = null;
        for (Role role : contested.medians().keySet()) {
            if (low == null || median(role) < median(low) || (median(role) == median(low) && role.compareTo(low) < 0)) {
                low = role;
            }
            if (high == null
                    || median(role) > median(high)
                    || (median(role) == median(high) && role.compareTo(high) < 0)) {
                high = role;
            }
        }
        return low == null || high == null || median(high) - median(low) < FAR
                ? null
                : shown.text(
                        "raters.hint.place",
                        shown.names().role(high),
                        shown.names().role(low));
    }

    private double median(Role role) {
        return contested.medians().getOrDefault(role, Double.NaN);
    }

    private String anchor(Indicator indicator, int level) {
        return indicator.anchors().stream()
                .filter(a -> a.level() == level)
                .map(Anchor::text)
                .map(text -> text.in(shown.words().language()))
                .findFirst()
                .orElse("");
    }
}
