package org.zhixing.ui.drift;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhixing.records.Period;
import org.zhixing.records.ServiceRecord;

/** Records by the month of their service, every month of the period with its count. */
record Months(List<YearMonth> months, List<Integer> counts) {

    static Months of(Period period, List<ServiceRecord> records) {
        TreeMap<YearMonth, Integer> counts = new TreeMap<>();
        YearMonth last = YearMonth.from(period.to());
        for (YearMonth m = YearMonth.from(period.from()); !m.isAfter(last); m = m.plusMonths(1)) {
            counts.put(m, 0);
        }
        records.forEach(r -> counts.merge(YearMonth.from(r.serviceDate()), 1, Integer::sum));
        return new Months(new ArrayList<>(counts.keySet()), new ArrayList<>(counts.values()));
    }

    /** Month and count in turn, for those who cannot see the bars. */
    String spoken(String comma) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            parts.add(months.get(i) + " " + counts.get(i));
        }
        return parts.stream().collect(Collectors.joining(comma));
    }
}
