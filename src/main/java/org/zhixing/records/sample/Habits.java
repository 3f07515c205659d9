package org.zhixing.records.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.zhixing.records.Period;
import org.zhixing.records.RecordField;

/**
 * How an agency works and writes. Shares are of 0 to 1.
 *
 * @param period first and last service date
 * @param festivals around which it gathers people
 * @param leftOut fields that its table has no column for
 * @param slips whether seven rows have a slip each
 */
record Habits(
        Period period,
        List<Festival> festivals,
        Mix mix,
        Casework casework,
        Gathering gathering,
        Writing writing,
        Set<RecordField> leftOut,
        boolean slips) {

    /** A day that gives activities their occasion. */
    record Festival(LocalDate date, String name) {}

    /** Weights of what a worker may turn to next; a series or group brings its later sessions with it. */
    record Mix(int casework, int outreach, int consulting, int office, int series, int groups) {}

    /**
     * @param goal share of cases with goals
     * @param review share of those cases whose goals are reviewed
     * @param outcome share of cases whose outcome is measured
     * @param excused share of cases that end without the agency
     * @param contacts fewest contacts of a case; the most are twice as many
     */
    record Casework(double goal, double review, double outcome, double excused, int contacts) {}

    /**
     * @param oneOff share of series with a single session
     * @param goal share with a goal
     * @param outcome share with a measured outcome or a score
     * @param bare share of the others whose note says only that people came
     * @param big share of sessions with fifty people and more
     * @param regulars share of those who come that have come before
     * @param linked share of the individual contacts that follow up somebody from an activity
     * @param apart whether those who come to activities are seldom known as clients
     * @param pull factor on activities near a festival
     * @param push factor on activities far from one
     */
    record Gathering(
            double oneOff,
            double goal,
            double outcome,
            double bare,
            double big,
            double regulars,
            double linked,
            boolean apart,
            double pull,
            double push) {}

    /**
     * @param paperworkKnown share of rows with hours of paperwork
     * @param copied share of individual notes that follow a template
     * @param late share recorded after more than a week
     * @param round share of durations that are the usual ones
     * @param topScore share of the best score
     * @param unplanned share outside the plan
     * @param batches when much is recorded in one go
     */
    record Writing(
            double paperworkKnown,
            double copied,
            double late,
            double round,
            double topScore,
            double unplanned,
            List<Batch> batches) {}

    /**
     * Catching up before somebody looks.
     *
     * @param served service dates of what is left lying
     * @param inspection the day when somebody looks
     * @param share of those rows
     */
    record Batch(Period served, LocalDate inspection, double share) {}

    static final Habits PLAIN = new Habits(
            new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
            festivals(2025, "01-29", "02-12", "03-18", "04-04", "05-31", "10-06", "10-29"),
            new Mix(46, 14, 14, 9, 4, 2),
            new Casework(0.95, 0.9, 0.9, 0.06, 6),
            new Gathering(0.3, 0.92, 0.8, 0.1, 0.03, 0.6, 0.35, false, 1.6, 0.9),
            new Writing(0.9, 0.01, 0.06, 0.2, 0.5, 0.15, List.of()),
            Set.of(),
            false);

    static final Habits DRIFTING = new Habits(
            new Period(LocalDate.of(2026, 1, 4), LocalDate.of(2026, 11, 20)),
            festivals(2026, "02-17", "03-03", "03-17", "04-05", "06-19", "09-25", "10-18"),
            new Mix(50, 9, 7, 15, 8, 1),
            new Casework(0.97, 0.42, 0.9, 0.06, 4),
            new Gathering(0.6, 0.88, 0.48, 0.85, 0.05, 0.35, 0.05, true, 6.5, 0.35),
            new Writing(
                    0.41,
                    0.25,
                    0.06,
                    0.42,
                    0.75,
                    0.1,
                    List.of(new Batch(
                            new Period(LocalDate.of(2026, 5, 26), LocalDate.of(2026, 9, 19)),
                            LocalDate.of(2026, 9, 22),
                            0.86))),
            Set.of(RecordField.PLANNED),
            true);

    private static List<Festival> festivals(
            int year,
            String spring,
            String lantern,
            String workers,
            String tombs,
            String boats,
            String autumn,
            String ninth) {
        return List.of(
                on(year, "01-01", "元旦"),
                on(year, spring, "新春"),
                on(year, lantern, "元宵"),
                on(year, "03-05", "学雷锋"),
                on(year, "03-08", "三八"),
                on(year, workers, "社工日"),
                on(year, tombs, "清明"),
                on(year, "05-01", "五一"),
                on(year, "05-04", "五四"),
                on(year, boats, "端午"),
                on(year, "06-01", "六一"),
                on(year, "07-01", "七一"),
                on(year, "08-01", "八一"),
                on(year, autumn, "中秋"),
                on(year, "10-01", "国庆"),
                on(year, ninth, "重阳"),
                on(year, "12-05", "志愿者日"));
    }

    private static Festival on(int year, String day, String name) {
        return new Festival(LocalDate.parse(year + "-" + day), name);
    }
}
