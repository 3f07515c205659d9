package org.zhixing.records.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceType;

/** Groups, and activities in series or once. */
final class Gatherings {

    private static final String[] OCCASIONS = "联欢会 长者宴 游园会 慰问 手工坊 义诊 宣传日 茶话会".split(" ");
    private static final String[] GROUPS = "照顾者 新邻居 少年 长者记忆 带教妈妈 控烟 康复家属 邻里骨干".split(" ");

    private final Habits habits;
    private final SplittableRandom random;
    private final People people;
    private final Pen pen;
    private final Recent recent;
    private final int clients;
    private final int everyone;
    private final PriorityQueue<Series> coming =
            new PriorityQueue<>(Comparator.comparing(Series::next).thenComparing(Series::title));
    private int series;

    /**
     * @param clients the people from 1 who are individual clients
     * @param everyone how many people there are
     */
    Gatherings(
            Habits habits, SplittableRandom random, People people, Pen pen, Recent recent, int clients, int everyone) {
        this.habits = habits;
        this.random = random;
        this.people = people;
        this.pen = pen;
        this.recent = recent;
        this.clients = clients;
        this.everyone = everyone;
    }

    /** A session that is due, or null. */
    @Nullable
    Series due(LocalDate date) {
        Series first = coming.peek();
        return first == null || first.next().isAfter(date) ? null : coming.poll();
    }

    Series group(Worker worker, LocalDate date) {
        series++;
        String theme = pick(GROUPS) + "小组";
        return new Series(
                ServiceType.GROUP,
                "G" + number() + " " + theme,
                theme,
                worker,
                date,
                1,
                5 + random.nextInt(3),
                7,
                true,
                people(6 + random.nextInt(6)));
    }

    Series activity(Worker worker, LocalDate date, Habits.@Nullable Festival festival) {
        series++;
        Habits.Gathering gathering = habits.gathering();
        String theme = festival == null ? pick(Vocabulary.of("theme")) : festival.name() + pick(OCCASIONS);
        boolean once = random.nextDouble() < gathering.oneOff();
        int sessions = once ? 1 : festival == null ? 3 + random.nextInt(4) : 2;
        return new Series(
                ServiceType.ACTIVITY,
                "A" + number() + " " + theme,
                theme,
                worker,
                date,
                1,
                sessions,
                festival == null ? 7 * (1 + random.nextInt(2)) : 1 + random.nextInt(3),
                random.nextDouble() < gathering.goal(),
                people(once ? 0 : 8 + random.nextInt(10)));
    }

    /** One session: a row, or two where two workers lead it. */
    List<SyntheticRow> session(Series held, LocalDate date, @Nullable Worker second) {
        if (held.goesOn()) {
            coming.add(held.following());
        }
        boolean group = held.type() == ServiceType.GROUP;
        Habits.Gathering gathering = habits.gathering();
        SyntheticRow row = new SyntheticRow();
        int heads = attendance(row, held, date, !group && random.nextDouble() < gathering.big());
        boolean proven = random.nextDouble() < gathering.outcome();
        boolean bare = !group && !proven && random.nextDouble() < gathering.bare();
        row.put(RecordField.ACTIVITY_ID, held.shown())
                .put(RecordField.PARTICIPANTS, heads)
                .put(RecordField.GOAL_SET, held.goal())
                .put(RecordField.OUTCOME_MEASURED, proven && random.nextInt(3) > 0);
        if (!bare) {
            pen.score(row, proven ? 1 : 0.3);
        }
        int minutes = pen.minutes(group ? 90 : 120, 60, 180);
        int start = Math.max(held.worker().freeAt(date), random.nextBoolean() ? 9 * 60 + 30 : 14 * 60);
        List<SyntheticRow> rows = new ArrayList<>();
        rows.add(row);
        Pen.Manner manner = bare ? Pen.Manner.BARE : Pen.Manner.GATHERING;
        if (second != null && second.freeAt(date) <= start) {
            SyntheticRow other = row.copy();
            pen.write(other, held.type(), second, date, start, minutes, manner, held.theme());
            second.busyUntil(date, start + minutes);
            rows.add(other);
        }
        pen.write(row, held.type(), held.worker(), date, start, minutes, manner, held.theme());
        held.worker().busyUntil(date, start + minutes);
        return rows;
    }

    private int attendance(SyntheticRow row, Series held, LocalDate date, boolean big) {
        if (big) {
            int heads = 50 + random.nextInt(110);
            int before = (int) (heads * habits.gathering().regulars() * (0.5 + random.nextDouble()));
            row.put(RecordField.NEW_PARTICIPANTS, heads - before).put(RecordField.REPEAT_PARTICIPANTS, before);
            return heads;
        }
        Set<Integer> came = new LinkedHashSet<>();
        for (int person : held.core()) {
            if (random.nextInt(10) > 0) {
                came.add(person);
            }
        }
        int aim = held.type() == ServiceType.GROUP ? came.size() : Math.max(came.size(), 9) + random.nextInt(16);
        for (int person : people(aim - came.size())) {
            came.add(person);
        }
        int fresh = 0;
        for (int person : came) {
            fresh += people.isNew(person) ? 1 : 0;
            recent.add(person, date);
        }
        row.put(RecordField.NEW_PARTICIPANTS, fresh)
                .put(RecordField.REPEAT_PARTICIPANTS, came.size() - fresh)
                .put(
                        RecordField.PARTICIPANT_IDS,
                        came.stream().map(people::code).collect(Collectors.joining("、")));
        return came.size();
    }

    private int[] people(int count) {
        int[] drawn = new int[Math.max(0, count)];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = person();
        }
        return drawn;
    }

    private int person() {
        boolean apart = habits.gathering().apart() && random.nextInt(60) > 0;
        int first = apart ? clients + 1 : 1;
        int person = first + random.nextInt(everyone - first + 1);
        if (random.nextDouble() < habits.gathering().regulars()) {
            for (int i = 0; i < 6 && !people.cameBefore(person); i++) {
                person = first + random.nextInt(everyone - first + 1);
            }
        }
        return person;
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private String number() {
        return series < 1000 ? String.format("%03d", series) : Integer.toString(series);
    }
}
