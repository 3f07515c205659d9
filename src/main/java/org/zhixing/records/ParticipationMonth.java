package org.zhixing.records;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Who came to the activities of a month for the first time and who again.
 *
 * @param sessions activity sessions
 * @param known sessions that say both; only these are in the two numbers (ruling B23)
 */
public record ParticipationMonth(
        YearMonth month, int sessions, int known, long newParticipants, long repeatParticipants) {

    /** Every month that the period touches, in order. */
    public static List<ParticipationMonth> of(Sessions sessions, Period period) {
        YearMonth first = YearMonth.from(period.from());
        int count = ServiceMonths.index(first, period.to()) + 1;
        int[] all = new int[count];
        int[] known = new int[count];
        long[] fresh = new long[count];
        long[] again = new long[count];
        for (Session session : sessions.all()) {
            if (!period.contains(session.date())) {
                continue;
            }
            int month = ServiceMonths.index(first, session.date());
            all[month]++;
            Integer newOnes = session.newParticipants();
            Integer repeats = session.repeatParticipants();
            if (newOnes != null && repeats != null) {
                known[month]++;
                fresh[month] += newOnes;
                again[month] += repeats;
            }
        }
        List<ParticipationMonth> months = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            months.add(new ParticipationMonth(first.plusMonths(i), all[i], known[i], fresh[i], again[i]));
        }
        return months;
    }
}
