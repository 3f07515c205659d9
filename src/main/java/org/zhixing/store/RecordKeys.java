package org.zhixing.store;

/** Where the records of a set lie: their keys follow each other without a gap. */
record RecordKeys(int set) {

    private static final int SHIFT = 32;

    /** The key of the record at a place from 1 on; 0 is just before the first. */
    long at(long place) {
        return ((long) set << SHIFT) + place;
    }

    /** Just behind the last possible key. */
    long end() {
        return (set + 1L) << SHIFT;
    }

    static int place(long key) {
        return (int) key;
    }
}
