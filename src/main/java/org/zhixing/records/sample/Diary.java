package org.zhixing.records.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.ServiceType;

/** What the agency does, day by day. */
final class Diary {

    private static final int FEWEST_WORKERS = 8;
    /** Rows a year that a worker can well have. */
    private static final int ROWS_A_WORKER = 700;

    private static final int TRIES = 6;

    private final Habits habits;
    private final SplittableRandom random;
    private final Agenda agenda;
    private final long rows;
    private final List<Worker> workers;
    private final Individuals individuals;
    private final Gatherings gatherings;
    private int day;
    private long given;

    Diary(Habits habits, long rows, SplittableRandom random) {
        this.habits = habits;
        this.rows = rows;
        this.random = random;
        agenda = new Agenda(habits);
        workers = workers(rows);
        int clients = (int) Math.max(40, rows / 9);
        int everyone = clients + (int) Math.max(200, rows / 3);
        People people = new People(everyone);
        Pen pen = new Pen(habits, random);
        Recent recent = new Recent();
        int caseload = (int) Math.min(12, Math.max(2, rows / workers.size() / 15));
        individuals = new Individuals(habits, random, people, pen, recent, clients, caseload);
        gatherings = new Gatherings(habits, random, people, pen, recent, clients, everyone);
    }

    /** The rows of the day that is next; none on some days. Past the period the last day goes on. */
    List<SyntheticRow> nextDay() {
        int today = Math.min(day++, agenda.days() - 1);
        LocalDate date = agenda.date(today);
        long until = today == agenda.days() - 1 ? rows : agenda.rowsUntil(today, rows);
        List<SyntheticRow> written = new ArrayList<>();
        for (Series due = gatherings.due(date); due != null; due = gatherings.due(date)) {
            written.addAll(begun(due, date));
        }
        Habits.Festival festival = agenda.near(date);
        while (given + written.size() < until) {
            written.addAll(next(date, festival));
        }
        given += written.size();
        return written;
    }

    private List<SyntheticRow> next(LocalDate date, Habits.@Nullable Festival festival) {
        Habits.Mix mix = habits.mix();
        Habits.Gathering gathering = habits.gathering();
        double series = mix.series() * (festival == null ? gathering.push() : gathering.pull());
        return switch (drawn(mix.casework(), mix.outreach(), mix.consulting(), mix.office(), mix.groups(), series)) {
            case 0 -> List.of(individuals.casework(free(date, 90), date));
            case 1 -> List.of(individuals.contact(ServiceType.VISIT, free(date, 90), date));
            case 2 -> List.of(individuals.contact(ServiceType.CONSULT, free(date, 30), date));
            case 3 -> List.of(individuals.office(free(date, 180), date));
            case 4 -> begun(gatherings.group(free(date, 120), date), date);
            default -> begun(gatherings.activity(free(date, 120), date, festival), date);
        };
    }

    private List<SyntheticRow> begun(Series series, LocalDate date) {
        return gatherings.session(series, date, second(series.worker()));
    }

    /** A place in the list, the likelier the heavier. */
    private int drawn(double... weights) {
        double left = random.nextDouble() * DoubleStream.of(weights).sum();
        int place = 0;
        while (place < weights.length - 1 && left >= weights[place]) {
            left -= weights[place++];
        }
        return place;
    }

    /** Somebody who has time, as far as a few looks tell. */
    private Worker free(LocalDate date, int minutes) {
        Worker worker = anyone();
        for (int i = 0; i < TRIES && !worker.hasTime(date, minutes); i++) {
            worker = anyone();
        }
        return worker;
    }

    /** Sometimes two lead together. */
    private @Nullable Worker second(Worker first) {
        Worker other = random.nextInt(4) == 0 ? anyone() : first;
        return other == first ? null : other;
    }

    private Worker anyone() {
        return workers.get(random.nextInt(workers.size()));
    }

    private static List<Worker> workers(long rows) {
        int count = (int) Math.max(FEWEST_WORKERS, rows / ROWS_A_WORKER);
        int digits = Math.max(2, Integer.toString(count).length());
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Worker(i, String.format("W%0" + digits + "d", i)))
                .toList();
    }
}
