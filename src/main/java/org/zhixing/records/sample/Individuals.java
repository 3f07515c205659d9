package org.zhixing.records.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceType;

/** Casework, visits to others, and calls. */
final class Individuals {

    private static final int TRAVEL = 15;

    private final Habits habits;
    private final SplittableRandom random;
    private final People people;
    private final Pen pen;
    private final Recent recent;
    private final int clients;
    private final int caseload;
    private int cases;

    /**
     * @param clients how many of the people are individual clients
     * @param caseload cases that a worker has at a time
     */
    Individuals(
            Habits habits, SplittableRandom random, People people, Pen pen, Recent recent, int clients, int caseload) {
        this.habits = habits;
        this.random = random;
        this.people = people;
        this.pen = pen;
        this.recent = recent;
        this.clients = clients;
        this.caseload = caseload;
    }

    SyntheticRow casework(Worker worker, LocalDate date) {
        CaseFile file = due(worker, date);
        boolean first = file.made == 0;
        file.made++;
        file.last = date;
        int kind = random.nextInt(20);
        ServiceType type = first || kind < 8 ? ServiceType.CASE : kind < 18 ? ServiceType.VISIT : ServiceType.CONSULT;
        SyntheticRow row = new SyntheticRow();
        row.put(RecordField.CASE_ID, file.id)
                .put(RecordField.CLIENT_ID, people.code(file.client))
                .put(RecordField.OPEN_DATE, file.opened)
                .put(RecordField.GOAL_SET, file.goalIsSet())
                .put(RecordField.GOAL_REVIEWED, file.goalIsReviewed())
                .put(RecordField.OUTCOME_MEASURED, file.ends() && file.outcome)
                .put(RecordField.CASE_STATUS, "在案");
        if (file.ends()) {
            row.put(RecordField.CASE_STATUS, ending()).put(RecordField.CLOSE_DATE, date);
            worker.cases.remove(file);
        }
        write(row, type, worker, date, file.client);
        return row;
    }

    SyntheticRow contact(ServiceType type, Worker worker, LocalDate date) {
        Integer followed = random.nextDouble() < habits.gathering().linked() ? recent.someone(date, random) : null;
        int client = followed == null ? 1 + random.nextInt(clients) : followed;
        SyntheticRow row = new SyntheticRow();
        row.put(RecordField.CLIENT_ID, people.code(client));
        write(row, type, worker, date, client);
        return row;
    }

    SyntheticRow office(Worker worker, LocalDate date) {
        SyntheticRow row = new SyntheticRow();
        int minutes = pen.minutes(180, 60, 300);
        int start = worker.freeAt(date);
        worker.busyUntil(date, start + minutes);
        pen.write(row, ServiceType.ADMIN, worker, date, start, minutes, Pen.Manner.OFFICE, "");
        return row;
    }

    private void write(SyntheticRow row, ServiceType type, Worker worker, LocalDate date, int client) {
        int minutes =
                switch (type) {
                    case CASE -> pen.minutes(60, 30, 110);
                    case VISIT -> pen.minutes(60, 20, 120);
                    default -> pen.minutes(20, 10, 45);
                };
        int start = worker.freeAt(date) + random.nextInt(7) * 5;
        worker.busyUntil(date, start + minutes + (type == ServiceType.CONSULT ? 0 : TRAVEL));
        pen.score(row, 0.35);
        pen.write(row, type, worker, date, start, minutes, Pen.Manner.PERSON, People.called(client));
    }

    /** The case that waits longest, or a new one while there is room. */
    private CaseFile due(Worker worker, LocalDate date) {
        CaseFile longest = null;
        for (CaseFile file : worker.cases) {
            if (!date.equals(file.last) && (longest == null || before(file.last, longest.last))) {
                longest = file;
            }
        }
        boolean room = worker.cases.size() < caseload && random.nextInt(2) == 0;
        return longest == null || (room && !overdue(longest, date)) ? opened(worker, date) : longest;
    }

    private static boolean overdue(CaseFile file, LocalDate date) {
        return file.last != null && ChronoUnit.DAYS.between(file.last, date) > 21;
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return other != null && (one == null || one.isBefore(other));
    }

    private CaseFile opened(Worker worker, LocalDate date) {
        Habits.Casework casework = habits.casework();
        cases++;
        CaseFile file = new CaseFile(
                "G" + date.getYear() + "-" + String.format("%03d", cases),
                1 + (cases - 1) % clients,
                date,
                casework.contacts() + random.nextInt(casework.contacts() + 1),
                random.nextDouble() < casework.goal(),
                random.nextDouble() < casework.review(),
                random.nextDouble() < casework.outcome());
        worker.cases.add(file);
        return file;
    }

    private String ending() {
        if (random.nextDouble() >= habits.casework().excused()) {
            return "结案";
        }
        return random.nextInt(3) == 0 ? "主动终止" : "转介";
    }
}
