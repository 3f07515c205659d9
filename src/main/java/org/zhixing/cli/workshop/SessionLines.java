package org.zhixing.cli.workshop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.cli.Printable;
import org.zhixing.cli.summary.Table;
import org.zhixing.work.Messages;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.GroupMeasures;
import org.zhixing.workshop.Histogram;
import org.zhixing.workshop.ItemMeasures;
import org.zhixing.workshop.Mark;
import org.zhixing.workshop.Measures;
import org.zhixing.workshop.PersonMeasures;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;

/** What a session came to, in lines: each vignette's items before and after, the room, and each code name. */
public final class SessionLines {

    private static final String NONE = "—";

    private final Workshop workshop;
    private final Measures measures;
    private final Messages messages;

    public SessionLines(Workshop workshop, Messages messages) {
        this.workshop = workshop;
        this.measures = Measures.of(workshop);
        this.messages = messages;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(Printable.of(workshop.title().value()));
        for (Vignette vignette : workshop.vignettes()) {
            lines.add("");
            lines.add(messages.text(
                    "cli.workshop.show.vignette",
                    vignette.id(),
                    Printable.of(vignette.title().in(messages.language())),
                    messages.text("cli.workshop.stage."
                            + workshop.stageOf(vignette.id()).name())));
            lines.addAll(items(vignette).lines());
            lines.add(room(measures.group(vignette.id())));
        }
        if (workshop.vignettes().size() > 1) {
            lines.add("");
            lines.add(messages.text("cli.workshop.show.all") + room(measures.group("")));
        }
        if (!workshop.participants().isEmpty()) {
            lines.add("");
            lines.addAll(people().lines());
        }
        return lines;
    }

    private Table items(Vignette vignette) {
        Table table = new Table(1);
        table.row(
                messages.text("cli.workshop.show.item"),
                messages.text("cli.workshop.show.key"),
                messages.text("cli.workshop.show.before"),
                messages.text("cli.workshop.show.after"),
                messages.text("cli.workshop.show.standing"));
        List<ItemMeasures> after = measures.items(vignette.id(), 2);
        List<ItemMeasures> before = measures.items(vignette.id(), 1);
        for (int i = 0; i < before.size(); i++) {
            ItemMeasures item = before.get(i);
            table.row(
                    item.indicator(),
                    key(item.key()),
                    counts(item.votes()),
                    counts(after.get(i).votes()),
                    messages.text("report.workshop.standing." + item.standing().name()));
        }
        return table;
    }

    private static String key(ExpertKey key) {
        Double median = key.median();
        return median == null
                ? NONE
                : String.format(Locale.ROOT, median == Math.rint(median) ? "%.0f" : "%.1f", median);
    }

    private static String counts(Histogram votes) {
        return votes.total() == 0
                ? NONE
                : votes.counts().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private String room(GroupMeasures group) {
        return messages.text(
                "cli.workshop.show.room",
                number(group.before().alpha().value()),
                number(group.after().alpha().value()),
                number(group.distanceBefore().value()),
                number(group.distanceAfter().value()),
                messages.text("report.workshop.movement." + group.movement().name()));
    }

    private Table people() {
        Table table = new Table(2, 3, 4, 5);
        table.row(
                messages.text("report.workshop.codeName"),
                messages.text("report.workshop.round"),
                messages.text("report.workshop.itemCount"),
                messages.text("report.workshop.withinOne"),
                messages.text("report.workshop.severity"),
                messages.text("report.workshop.kappa"),
                messages.text("report.workshop.marks"));
        for (int round = 1; round <= 2; round++) {
            for (PersonMeasures person : measures.people("", round)) {
                if (person.items() > 0) {
                    table.row(
                            person.participant().codeName(),
                            messages.text("report.workshop.round." + round),
                            String.valueOf(person.items()),
                            number(person.withinOne().value()),
                            number(person.severity().value()),
                            number(person.kappa().value()),
                            marks(person));
                }
            }
        }
        return table;
    }

    private String marks(PersonMeasures person) {
        return Arrays.stream(Mark.values())
                .filter(person.marks()::contains)
                .map(mark -> messages.text("report.workshop.mark." + mark.name()))
                .collect(Collectors.joining(messages.text("report.workshop.separator")));
    }

    private static String number(@Nullable Double value) {
        return value == null ? NONE : String.format(Locale.ROOT, "%.3f", value);
    }
}
