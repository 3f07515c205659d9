package org.zhixing.report.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Reason;
import org.zhixing.assessment.Anonymity;
import org.zhixing.report.statistics.Statistics.Cell;
import org.zhixing.report.statistics.Statistics.Measure;
import org.zhixing.work.Messages;
import org.zhixing.workshop.GroupAlpha;
import org.zhixing.workshop.GroupMeasures;
import org.zhixing.workshop.ItemMeasures;
import org.zhixing.workshop.Measured;
import org.zhixing.workshop.Measures;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;

/** The statistics of a session: did the room come to agree, and how near to the key; no code name, no count of single levels. */
public final class WorkshopStatistics {

    private final Workshop workshop;
    private final Measures measures;
    private final Messages messages;
    private final Teller teller;

    private WorkshopStatistics(Workshop workshop, Messages messages) {
        this.workshop = workshop;
        this.measures = Measures.of(workshop);
        this.messages = messages;
        this.teller = new Teller(messages, Anonymity.LEAST);
    }

    /** @param workshop already without its title, people and own cases */
    public static Statistics of(Workshop workshop, Messages messages, LocalDate date) {
        WorkshopStatistics made = new WorkshopStatistics(workshop, messages);
        int people = workshop.erased()
                ? workshop.sums().participants()
                : workshop.participants().size();
        Cell told = made.teller.count(people);
        String shown = told instanceof Cell.Held held ? held.sign() : String.valueOf(people);
        Statistics.Table method = new Statistics.Table(messages.text("report.workshop.method.title"));
        method.note(made.teller.say("rule", String.valueOf(made.teller.least())));
        method.note(made.teller.say(
                "model",
                workshop.pinned().model().title().in(messages.language()),
                workshop.pinned().model().version(),
                workshop.pinned().sha256()));
        return new Statistics(
                made.teller.say("title.workshop"),
                made.teller.say("scope.workshop", shown, date.toString()),
                List.of(made.agreement(), made.items(), method.done()));
    }

    private Statistics.Section agreement() {
        Statistics.Table table = new Statistics.Table(
                messages.text("report.workshop.agreement"),
                messages.text("report.workshop.vignette"),
                messages.text("report.workshop.alphaBefore"),
                messages.text("report.workshop.alphaAfter"),
                messages.text("report.workshop.votersBefore"),
                messages.text("report.workshop.votersAfter"),
                messages.text("report.workshop.distanceBefore"),
                messages.text("report.workshop.distanceAfter"));
        List<GroupMeasures> groups = new ArrayList<>();
        workshop.vignettes().forEach(v -> groups.add(measures.group(v.id())));
        for (GroupMeasures group : groups) {
            line(table, group, name(group.vignette()));
        }
        if (groups.size() > 1) {
            line(table, measures.group(""), teller.say("total"));
        }
        return table.done();
    }

    private void line(Statistics.Table table, GroupMeasures group, String name) {
        table.row(
                Statistics.words(name),
                alpha(group.before()),
                alpha(group.after()),
                teller.count(group.before().voters()),
                teller.count(group.after().voters()),
                teller.unless(few(group.before().voters()), value(group.distanceBefore()), Measure.LEVEL),
                teller.unless(few(group.after().voters()), value(group.distanceAfter()), Measure.LEVEL));
    }

    private Cell alpha(GroupAlpha alpha) {
        Reason reason = alpha.alpha().reason();
        return teller.unless(few(alpha.voters()), reason == null ? alpha.alpha().value() : null, Measure.STATISTIC);
    }

    private boolean few(int people) {
        return people > 0 && people < teller.least();
    }

    private static @Nullable Double value(Measured figure) {
        return figure.lack() == null ? figure.value() : null;
    }

    private Statistics.Section items() {
        Statistics.Table table = new Statistics.Table(
                messages.text("report.workshop.items.title"),
                messages.text("report.workshop.item"),
                messages.text("report.workshop.round"),
                teller.say("answers"),
                messages.text("report.workshop.inBand"),
                messages.text("report.workshop.withinOne"),
                messages.text("report.workshop.distance"));
        for (Vignette vignette : workshop.vignettes()) {
            for (int round = 1; round <= 2; round++) {
                for (ItemMeasures item : measures.items(vignette.id(), round)) {
                    if (item.votes().total() > 0) {
                        item(table, vignette, item);
                    }
                }
            }
        }
        return table.done();
    }

    private void item(Statistics.Table table, Vignette vignette, ItemMeasures item) {
        int levels = item.votes().levels();
        boolean hold = few(levels);
        table.row(
                Statistics.words(name(vignette.id()) + " · " + item.indicator()),
                Statistics.words(messages.text("report.workshop.round." + item.round())),
                teller.count(levels),
                teller.share(value(item.inBand()), levels),
                teller.share(value(item.nearKey()), levels),
                teller.unless(hold, value(item.distance()), Measure.LEVEL));
    }

    private String name(String vignette) {
        return workshop.vignette(vignette)
                .map(v -> v.title().in(messages.language()))
                .orElse("");
    }
}
