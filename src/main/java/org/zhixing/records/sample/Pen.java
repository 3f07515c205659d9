package org.zhixing.records.sample;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceType;

/** Fills what every row has: times, dates of recording, paperwork, score and note. */
final class Pen {

    private static final int LATE_DAYS = 8;
    private static final double CRISIS = 0.003;
    /** Now and then a time is simply written down wrong. */
    private static final double WRONG_START = 0.004;

    private final Habits habits;
    private final SplittableRandom random;
    private final Notes notes;

    Pen(Habits habits, SplittableRandom random) {
        this.habits = habits;
        this.random = random;
        notes = new Notes(random);
    }

    /** What a note is to be about. */
    enum Manner {
        PERSON,
        OFFICE,
        GATHERING,
        BARE
    }

    /** @param subject the client as people call them, or the theme of a gathering */
    void write(
            SyntheticRow row,
            ServiceType type,
            Worker worker,
            LocalDate date,
            int start,
            int minutes,
            Manner manner,
            String subject) {
        Habits.Writing writing = habits.writing();
        boolean wrong = random.nextDouble() < WRONG_START;
        int shown = wrong ? Math.max(0, start - 60) : start;
        row.put(RecordField.SERVICE_DATE, date)
                .put(RecordField.WORKER_ID, worker.code)
                .put(RecordField.SERVICE_TYPE, word(type))
                .hours(RecordField.DURATION_HOURS, minutes)
                .put(RecordField.START_TIME, clock(shown))
                .put(RecordField.PLANNED, random.nextDouble() >= writing.unplanned())
                .put(RecordField.RECORDED_BY, worker.code);
        boolean caughtUp = record(row, worker, date);
        if (random.nextDouble() < writing.paperworkKnown()) {
            row.hours(RecordField.DOC_HOURS, Math.max(5, minutes * (15 + random.nextInt(40)) / 100 / 5 * 5));
        }
        boolean crisis = manner == Manner.PERSON && type == ServiceType.VISIT && random.nextDouble() < CRISIS;
        row.put(RecordField.CRISIS, crisis);
        row.put(RecordField.NOTE_TEXT, note(type, manner, subject, crisis, caughtUp));
    }

    void score(SyntheticRow row, double answered) {
        if (random.nextDouble() < answered) {
            boolean top = random.nextDouble() < habits.writing().topScore();
            row.put(RecordField.SATISFACTION, top ? 5 : random.nextInt(4) == 0 ? 3 : 4)
                    .put(RecordField.SATISFACTION_MAX, 5);
        }
    }

    /** A length in minutes: the usual one, or anything around it by five. */
    int minutes(int usual, int least, int most) {
        return random.nextDouble() < habits.writing().round()
                ? usual
                : least + random.nextInt((most - least) / 5 + 1) * 5;
    }

    private String note(ServiceType type, Manner manner, String subject, boolean crisis, boolean caughtUp) {
        if (crisis) {
            return notes.crisis(subject);
        }
        if (manner == Manner.BARE) {
            return notes.bare(subject);
        }
        double copied = caughtUp ? 0.85 : habits.writing().copied();
        return manner == Manner.PERSON && random.nextDouble() < copied
                ? notes.copied(type, subject)
                : notes.composed(type, subject);
    }

    /** @return whether it was written while catching up */
    private boolean record(SyntheticRow row, Worker worker, LocalDate date) {
        for (Habits.Batch batch : habits.writing().batches()) {
            if (batch.served().contains(date) && random.nextDouble() < batch.share()) {
                LocalDate day = batch.inspection().minusDays(1 + worker.number % 3);
                row.put(RecordField.RECORDED_DATE, day.isBefore(date) ? date : day);
                return true;
            }
        }
        int lag = random.nextDouble() < habits.writing().late()
                ? LATE_DAYS + random.nextInt(34)
                : random.nextInt(2) * random.nextInt(7);
        row.put(RecordField.RECORDED_DATE, date.plusDays(lag));
        return false;
    }

    private static String clock(int minute) {
        int hour = minute / 60;
        int rest = minute % 60;
        return hour + ":" + (rest < 10 ? "0" : "") + rest;
    }

    private static String word(ServiceType type) {
        return switch (type) {
            case CASE -> "个案";
            case GROUP -> "小组";
            case ACTIVITY -> "活动";
            case VISIT -> "探访";
            case CONSULT -> "咨询";
            case ADMIN -> "行政";
        };
    }
}
