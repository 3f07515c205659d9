package org.zhixing.ui.raters.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Agreement;
import org.zhixing.agreement.Estimate;
import org.zhixing.agreement.Scale;
import org.zhixing.model.Role;
import org.zhixing.review.Figures;

/** The four numbers of a first look: alpha, ICC(2,k), within one level, and who rated. */
final class NumberCards extends GridPane {

    private static final double TWO_BY_TWO_BELOW = 900;

    private final List<Region> cards;
    private boolean narrow;

    NumberCards(Shown shown) {
        super(12, 12);
        Agreement all = shown.raters().all();
        Readings agreement = new Readings(shown.words());
        cards = List.of(
                new NumberCard("alpha-card", alpha(shown, agreement, all)),
                new NumberCard("icc-card", icc(shown, agreement, all)),
                new NumberCard("within-card", within(shown, agreement, all)),
                new NumberCard("people-card", people(shown)));
        arrange();
        widthProperty().subscribe(width -> {
            boolean now = width.doubleValue() > 0 && width.doubleValue() < TWO_BY_TWO_BELOW;
            if (now != narrow) {
                narrow = now;
                arrange();
            }
        });
    }

    private void arrange() {
        int columns = narrow ? 2 : cards.size();
        getChildren().clear();
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            add(cards.get(i), i % columns, i / columns);
        }
    }

    private static NumberCard.Content alpha(Shown shown, Readings agreement, @Nullable Agreement all) {
        Estimate alpha = all == null ? null : all.alpha().get(Scale.ORDINAL);
        return estimate(shown, agreement, all, "alpha", alpha, agreement.alpha(alpha));
    }

    private static NumberCard.Content icc(Shown shown, Readings agreement, @Nullable Agreement all) {
        Estimate icc = all == null ? null : all.icc2k();
        return estimate(shown, agreement, all, "icc", icc, icc == null ? null : agreement.icc(icc));
    }

    private static NumberCard.Content estimate(
            Shown shown,
            Readings agreement,
            @Nullable Agreement all,
            String what,
            @Nullable Estimate estimate,
            @Nullable String verdict) {
        String title = shown.text("raters.number." + what);
        String read = shown.text("raters.number." + what + ".read");
        Double value = estimate == null ? null : estimate.value();
        if (all == null || estimate == null || value == null) {
            return new NumberCard.Content(title, null, none(shown, agreement, all, estimate), null, read);
        }
        return new NumberCard.Content(
                title,
                Figures.statistic(value, Readings.THREE),
                agreement.interval(estimate),
                verdict,
                agreement.entered(all) + " " + shown.text("raters.used", String.valueOf(estimate.units())) + "\n"
                        + read);
    }

    private static NumberCard.Content within(Shown shown, Readings agreement, @Nullable Agreement all) {
        String title = shown.text("raters.number.within");
        String read = shown.text("raters.number.within.read");
        if (all == null || all.withinOne().value() == null) {
            return new NumberCard.Content(
                    title, null, none(shown, agreement, all, all == null ? null : all.withinOne()), null, read);
        }
        return new NumberCard.Content(
                title,
                Figures.percent(all.withinOne().value()),
                agreement.of(all.withinOne()),
                agreement.within(all.withinOne()),
                agreement.entered(all) + " " + shown.text("raters.exact", agreement.share(all.exact())) + "\n" + read);
    }

    private static String none(Shown shown, Readings agreement, @Nullable Agreement all, @Nullable Estimate estimate) {
        return all == null
                ? shown.text(
                        "raters.fewRaters",
                        String.valueOf(shown.assessment().raters().size()))
                : agreement.reason(estimate);
    }

    private static NumberCard.Content people(Shown shown) {
        var raters = shown.assessment().raters();
        String byRole = Arrays.stream(Role.values())
                .filter(role -> raters.stream().anyMatch(r -> r.role() == role))
                .map(role -> shown.names().role(role) + " "
                        + raters.stream().filter(r -> r.role() == role).count())
                .collect(Collectors.joining(" · "));
        boolean workers = raters.stream().anyMatch(r -> r.role() == Role.W);
        boolean apart = shown.raters().seats().stream().anyMatch(s -> s.role() == Role.W);
        String verdict = !workers ? null : shown.text(apart ? "raters.workers.coded" : "raters.workers.hidden");
        return new NumberCard.Content(
                shown.text("raters.number.people"),
                shown.text("raters.people", String.valueOf(raters.size())),
                byRole,
                verdict,
                shown.workersNote());
    }
}
