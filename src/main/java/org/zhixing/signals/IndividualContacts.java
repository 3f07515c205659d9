package org.zhixing.signals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;

/** On which days each client had casework, a visit or a consultation; outside the period too (ruling B26). */
final class IndividualContacts {

    private final Map<String, Days> byClient = new HashMap<>();

    private IndividualContacts() {}

    static IndividualContacts of(List<ServiceRecord> records) {
        IndividualContacts contacts = new IndividualContacts();
        for (ServiceRecord record : records) {
            ServiceType type = record.type();
            String client = record.client();
            if (client != null
                    && (type == ServiceType.CASE || type == ServiceType.VISIT || type == ServiceType.CONSULT)) {
                contacts.byClient
                        .computeIfAbsent(client, c -> new Days())
                        .add(record.serviceDate().toEpochDay());
            }
        }
        contacts.byClient.values().forEach(Days::sort);
        return contacts;
    }

    /** Whether one of them had contact on the day itself or at most these many days later. */
    boolean any(Set<String> clients, LocalDate date, long days) {
        long from = date.toEpochDay();
        for (String client : clients) {
            Days contact = byClient.get(client);
            if (contact != null && contact.within(from, from + days)) {
                return true;
            }
        }
        return false;
    }

    private static final class Days {

        private long[] days = new long[4];
        private int size;

        void add(long day) {
            if (size > 0 && days[size - 1] == day) {
                return;
            }
            if (size == days.length) {
                days = Arrays.copyOf(days, 2 * size);
            }
            days[size++] = day;
        }

        void sort() {
            Arrays.sort(days, 0, size);
        }

        boolean within(long from, long to) {
            int found = Arrays.binarySearch(days, 0, size, from);
            int next = found >= 0 ? found : -found - 1;
            return next < size && days[next] <= to;
        }
    }
}
