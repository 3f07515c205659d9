package org.zhixing.importing.records;

import java.util.Arrays;
import java.util.List;
import org.zhixing.records.ServiceRecord;

/** Finds accepted records by their id, at a few bytes a record: the ids themselves stay where they are. */
final class RecordIds {

    private static final int FREE = -1;

    private final List<ServiceRecord> records;
    private int[] table = fresh(1 << 10);

    /** @param records grows by one after each {@link #claim} */
    RecordIds(List<ServiceRecord> records) {
        this.records = records;
    }

    /** The position of the record that has this id, or −1. */
    int of(String id) {
        return table[slot(id)];
    }

    /** Notes that the next record will have this id. */
    void claim(String id) {
        int next = records.size();
        if (next * 2 >= table.length) {
            table = fresh(table.length * 2);
            for (int i = 0; i < next; i++) {
                table[slot(records.get(i).id())] = i;
            }
        }
        table[slot(id)] = next;
    }

    private int slot(String id) {
        int mask = table.length - 1;
        int slot = hash(id) & mask;
        while (table[slot] != FREE && !records.get(table[slot]).id().equals(id)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Not {@link String#hashCode}: for that one anybody can make a million ids that collide. */
    private static int hash(String id) {
        long hash = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0xD6E8FEB86659FD93L;
            hash ^= hash >>> 32;
        }
        return (int) (hash ^ hash >>> 29);
    }

    private static int[] fresh(int size) {
        int[] table = new int[size];
        Arrays.fill(table, FREE);
        return table;
    }
}
