package org.zhixing.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhixing.records.RecordContext.FestivalDay;

/**
 * A day of the calendar of activities.
 *
 * @param sessions activity sessions of the day
 * @param heads who came to those whose number is known
 * @param festivals names of the day's festivals and theme days
 */
public record ActivityDay(LocalDate date, int sessions, long heads, List<String> festivals) {

    public ActivityDay {
        festivals = List.copyOf(festivals);
    }

    /** The days of the period with an activity or a festival, by date. */
    public static List<ActivityDay> of(Sessions sessions, List<FestivalDay> festivals, Period period) {
        Map<LocalDate, ActivityDay> days = new TreeMap<>();
        for (FestivalDay festival : festivals) {
            if (period.contains(festival.date())) {
                days.merge(
                        festival.date(),
                        new ActivityDay(festival.date(), 0, 0, List.of(festival.name())),
                        ActivityDay::with);
            }
        }
        for (Session session : sessions.all()) {
            if (period.contains(session.date())) {
                Integer heads = session.heads();
                days.merge(
                        session.date(),
                        new ActivityDay(session.date(), 1, heads == null ? 0 : heads, List.of()),
                        ActivityDay::with);
            }
        }
        return List.copyOf(days.values());
    }

    private ActivityDay with(ActivityDay other) {
        List<String> names = new ArrayList<>(festivals);
        names.addAll(other.festivals);
        return new ActivityDay(date, sessions + other.sessions, heads + other.heads, names);
    }
}
