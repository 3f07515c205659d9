package org.zhixing.cli.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Agreement;
import org.zhixing.review.AgreementWords;
import org.zhixing.review.Figures;
import org.zhixing.work.Messages;

/** Rater agreement for people: each statistic with what it says and how to read it, then pairs and items. */
public final class AgreementLines {

    private static final Integer[] STATISTIC_NUMBERS = {1, 2, 3};
    private static final int MOST_PAIRS = 10;
    private static final int MOST_ITEMS = 10;

    private final Agreement agreement;
    private final Messages messages;
    private final AgreementWords words;

    public AgreementLines(Agreement agreement, Messages messages) {
        this.agreement = agreement;
        this.messages = messages;
        this.words = new AgreementWords(messages);
    }

    public List<String> lines() {
        List<AgreementWords.Line> statistics = words.all(agreement);
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "agreement.head",
                String.valueOf(agreement.units()),
                String.valueOf(agreement.raters()),
                String.valueOf(agreement.missing())));
        lines.add("");
        Table table = new Table(STATISTIC_NUMBERS)
                .row(
                        messages.text("agreement.column.statistic"),
                        messages.text("agreement.column.value"),
                        messages.text("agreement.column.interval"),
                        messages.text("agreement.column.units"),
                        messages.text("agreement.column.verdict"));
        for (AgreementWords.Line line : statistics) {
            table.row(line.name(), line.value(), line.interval(), String.valueOf(line.units()), line.verdict());
        }
        lines.addAll(table.lines());
        lines.add("");
        lines.addAll(readings(statistics));
        if (!agreement.pairs().isEmpty()) {
            lines.add("");
            lines.addAll(pairs());
        }
        lines.add("");
        lines.addAll(items());
        return lines;
    }

    private List<String> readings(List<AgreementWords.Line> statistics) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("agreement.reading"));
        Table table = new Table();
        String before = "";
        for (AgreementWords.Line line : statistics) {
            if (!line.meaning().equals(before)) {
                table.row("  " + line.name(), line.meaning());
            }
            before = line.meaning();
        }
        lines.addAll(table.lines());
        lines.add("  " + messages.text("agreement.meaning.intervals"));
        return lines;
    }

    private List<String> pairs() {
        List<Agreement.Pair> all = agreement.pairs();
        List<String> lines = new ArrayList<>();
        lines.add(
                all.size() <= MOST_PAIRS
                        ? messages.text("agreement.pairs")
                        : messages.text(
                                "agreement.pairs.lowest", String.valueOf(MOST_PAIRS), String.valueOf(all.size())));
        List<Agreement.Pair> shown = all;
        if (all.size() > MOST_PAIRS) {
            Comparator<@Nullable Double> lowest = Comparator.nullsLast(Comparator.naturalOrder());
            shown = all.stream()
                    .sorted(Comparator.comparing(pair -> pair.kappa().value(), lowest))
                    .limit(MOST_PAIRS)
                    .toList();
        }
        Table table = new Table(1, 2)
                .row(
                        "  " + messages.text("agreement.column.pair"),
                        messages.text("agreement.column.kappa"),
                        messages.text("agreement.column.units"),
                        messages.text("agreement.column.verdict"));
        for (Agreement.Pair pair : shown) {
            table.row(
                    "  " + messages.text("agreement.pair", pair.a(), pair.b()),
                    words.kappa(pair.kappa()),
                    String.valueOf(pair.kappa().units()),
                    words.kappaVerdict(pair.kappa()));
        }
        lines.addAll(table.lines());
        lines.add("  " + messages.text("agreement.meaning.kappa"));
        return lines;
    }

    private List<String> items() {
        List<Agreement.Spread> disputed =
                agreement.items().stream().filter(Agreement.Spread::toDiscuss).toList();
        if (disputed.isEmpty()) {
            return List.of(messages.text("agreement.items.none"));
        }
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("agreement.items.some"));
        Table table = new Table();
        disputed.stream()
                .limit(MOST_ITEMS)
                .forEach(spread -> table.row(
                        "  " + spread.unit(),
                        messages.text(
                                "agreement.item",
                                Figures.level(spread.range()),
                                Figures.level(spread.min()),
                                Figures.level(spread.max()),
                                Figures.level(spread.iqr()))));
        lines.addAll(table.lines());
        if (disputed.size() > MOST_ITEMS) {
            lines.add("  " + messages.text("agreement.items.more", String.valueOf(disputed.size() - MOST_ITEMS)));
        }
        return lines;
    }
}
