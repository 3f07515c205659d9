package org.zhixing.ui.raters.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Agreement;
import org.zhixing.agreement.Estimate;
import org.zhixing.model.Role;
import org.zhixing.review.AgreementWords;

/** The four numbers of a first look: alpha, ICC(2,k), within one level, and who rated. */
final class NumberCards extends GridPane {

    private static final double TWO_BY_TWO_BELOW = 900;

    private final List<Region> cards;
    private boolean narrow;

    NumberCards(Shown shown) {
        super(12, 12);
        Agreement all = shown.raters().all();
        AgreementWords words = new AgreementWords(shown.words());
        cards = List.of(
                new NumberCard("alpha-card", alpha(shown, words, all)),
                new NumberCard("icc-card", icc(shown, words, all)),
                new NumberCard("within-card", within(shown, words, all)),
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

    private static NumberCard.Content alpha(Shown shown, AgreementWords words, @Nullable Agreement all) {
        if (all == null) {
            return fewRaters(shown, "alpha.ORDINAL", "alpha");
        }
        AgreementWords.Line line = words.alpha(all);
        return content(
                shown, all, line, interval(shown, line), shown.text("raters.used", String.valueOf(line.units())));
    }

    private static NumberCard.Content icc(Shown shown, AgreementWords words, @Nullable Agreement all) {
        if (all == null) {
            return fewRaters(shown, "icc2k", "icc2k");
        }
        AgreementWords.Line line = words.mean(all);
        String basis = words.basis(shown.raters());
        return content(shown, all, line, interval(shown, line) + "\n" + basis, shown.text("raters.icc.who", basis));
    }

    private static NumberCard.Content within(Shown shown, AgreementWords words, @Nullable Agreement all) {
        if (all == null) {
            return fewRaters(shown, "withinOne", "withinOne");
        }
        AgreementWords.Line line = words.withinOne(all);
        AgreementWords.Line exact = words.exact(all);
        return content(
                shown,
                all,
                line,
                of(shown, line.estimate()),
                shown.text("raters.exact", exact.value(), of(shown, exact.estimate())));
    }

    /** @param used what entered this statistic */
    private static NumberCard.Content content(
            Shown shown, Agreement all, AgreementWords.Line line, String beside, String used) {
        if (line.estimate().value() == null) {
            return new NumberCard.Content(line.name(), null, line.verdict(), null, line.meaning());
        }
        List<String> more = new ArrayList<>(List.of(shown.entered(all), used));
        if (!line.verdict().equals(line.band())) {
            more.add(shown.text("raters.read", line.verdict()));
        }
        more.add(line.meaning());
        more.add(shown.text("agreement.meaning.intervals"));
        return new NumberCard.Content(
                line.name(), line.value(), beside, line.band().isEmpty() ? null : line.band(), String.join("\n", more));
    }

    private static NumberCard.Content fewRaters(Shown shown, String name, String meaning) {
        String raters = String.valueOf(shown.assessment().raters().size());
        return new NumberCard.Content(
                shown.text("agreement.name." + name),
                null,
                shown.text("raters.fewRaters", raters),
                null,
                shown.text("agreement.meaning." + meaning));
    }

    private static String interval(Shown shown, AgreementWords.Line line) {
        return shown.text("raters.interval", line.interval());
    }

    /** Such as 42 题中 36 题. */
    private static String of(Shown shown, Estimate share) {
        Double value = share.value();
        long met = value == null ? 0 : Math.round(value * share.units());
        return shown.text("raters.of", String.valueOf(share.units()), String.valueOf(met));
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
