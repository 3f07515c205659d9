package org.zhixing.textreuse;

import java.util.Arrays;

/** The set of shingles of one text, in arrays that are used again for the next text. For one thread. */
final class ShingleSet {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Shingles shingles;
    private final CodePoints text = new CodePoints();
    private final CodePoints otherText = new CodePoints();
    private long[] numbers = new long[0];
    private long[] table = new long[16];
    private int[] where = new int[16];
    private int[] counted = new int[16];
    private int round;
    private int shift;
    private int size;
    private long[] distinct = new long[0];

    ShingleSet(Shingles shingles) {
        this.shingles = shingles;
    }

    void read(String of) {
        text.read(of);
        int count = shingles.count(text);
        makeRoom(count);
        shingles.number(text, numbers);
        size = 0;
        int slots = (1 << (Long.SIZE - shift)) - 1;
        for (int i = 0; i < count; i++) {
            long number = numbers[i];
            int slot = (int) ((number * SPREAD) >>> shift);
            while (table[slot] != 0 && !(table[slot] == number && isSame(where[slot], text, i))) {
                slot = slot + 1 & slots;
            }
            if (table[slot] == 0) {
                table[slot] = number;
                where[slot] = i;
                distinct[size++] = number;
            }
        }
    }

    /** How many different shingles the text has. */
    int size() {
        return size;
    }

    /** The number of the i-th different shingle. For hashed shingles two of them may share a number. */
    long number(int i) {
        return distinct[i];
    }

    /**
     * How many shingles another text has in common with this one.
     *
     * @param least fewer do not matter
     * @return the exact number if it is at least {@code least}, else any smaller one
     */
    int common(String other, int least) {
        otherText.read(other);
        int count = shingles.count(otherText);
        numbers = numbers.length < count ? new long[count * 2] : numbers;
        shingles.number(otherText, numbers);
        nextRound();
        int slots = (1 << (Long.SIZE - shift)) - 1;
        int common = 0;
        int spare = count - least;
        for (int i = 0; i < count && spare >= 0; i++) {
            long number = numbers[i];
            int slot = (int) ((number * SPREAD) >>> shift);
            while (table[slot] != 0 && !(table[slot] == number && isSame(where[slot], otherText, i))) {
                slot = slot + 1 & slots;
            }
            if (table[slot] != 0 && counted[slot] != round) {
                counted[slot] = round;
                common++;
            } else {
                spare--;
            }
        }
        return common;
    }

    private boolean isSame(int at, CodePoints other, int otherAt) {
        return shingles.exact() || text.sameRun(at, other, otherAt, shingles.length());
    }

    private void makeRoom(int count) {
        if (numbers.length < count) {
            numbers = new long[count * 2];
        }
        if (distinct.length < count) {
            distinct = new long[count * 2];
        }
        int slots = Math.max(16, Integer.highestOneBit(Math.max(1, count)) * 4);
        if (table.length < slots) {
            table = new long[slots];
            where = new int[slots];
            counted = new int[slots];
            round = 0;
        } else {
            Arrays.fill(table, 0, slots, 0);
        }
        shift = Long.numberOfLeadingZeros(slots - 1L);
    }

    private void nextRound() {
        if (++round == Integer.MAX_VALUE) {
            Arrays.fill(counted, 0);
            round = 1;
        }
    }
}
