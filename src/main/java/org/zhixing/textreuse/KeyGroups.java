package org.zhixing.textreuse;

import java.util.Arrays;

/**
 * The places at which one part of all keys stands, sorted, so that places with the same key lie together. A place is one
 * number: key, rank of the text, position of the key in the text. For one thread.
 */
final class KeyGroups {

    static final int MOST_TEXTS = 1 << 25;

    private static final int FACTOR = 0x9E3779B1;
    private static final int POSITION_BITS = 8;
    /** Stands for all positions from here on. */
    static final int LAST_POSITION = (1 << POSITION_BITS) - 1;

    private static final int KEY_SHIFT = Long.SIZE - TokenOrder.KEY_BITS;
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = (TokenOrder.KEY_BITS + DIGIT_BITS - 1) / DIGIT_BITS;

    private final Signatures texts;
    private final Ranks ranks;
    private long[] places = new long[1024];
    private long[] spare = new long[1024];
    private int count;

    KeyGroups(Signatures texts, Ranks ranks) {
        this.texts = texts;
        this.ranks = ranks;
    }

    /** Reads the keys of one of 2<sup>bits</sup> parts. */
    void read(int part, int bits, Pulse pulse) {
        count = 0;
        int shift = Integer.SIZE - bits;
        for (int rank = 0; rank < ranks.count(); rank++) {
            int text = ranks.texts[rank];
            int[] keys = texts.keys(text);
            int from = texts.start(text);
            int to = texts.end(text);
            if (places.length - count < to - from) {
                places = Arrays.copyOf(places, places.length + (places.length >> 1) + to - from);
            }
            int before = -1;
            for (int i = from; i < to; i++) {
                int key = keys[i];
                if (key != before && (bits == 0 || (key * FACTOR) >>> shift == part)) {
                    int position = Math.min(i - from, LAST_POSITION);
                    places[count++] = ((long) key << KEY_SHIFT) | ((long) rank << POSITION_BITS) | position;
                }
                before = key;
            }
            pulse.beat(to - from);
        }
        sort(pulse);
    }

    int count() {
        return count;
    }

    int key(int place) {
        return (int) (places[place] >>> KEY_SHIFT);
    }

    int rank(int place) {
        return (int) (places[place] >>> POSITION_BITS) & (MOST_TEXTS - 1);
    }

    /** How many rarer shingles the text has; for places far back a smaller number, which demands less of a pair. */
    int position(int place) {
        return (int) places[place] & LAST_POSITION;
    }

    /** The end of the group that begins here. */
    int endOfGroup(int from) {
        int key = key(from);
        int end = from + 1;
        while (end < count && key(end) == key) {
            end++;
        }
        return end;
    }

    /** By key only: ranks are in order already and remain so. */
    private void sort(Pulse pulse) {
        if (spare.length < count) {
            spare = new long[places.length];
        }
        int[] starts = new int[1 << DIGIT_BITS];
        for (int digit = 0; digit < DIGITS; digit++) {
            int shift = KEY_SHIFT + digit * DIGIT_BITS;
            Arrays.fill(starts, 0);
            for (int i = 0; i < count; i++) {
                starts[(int) (places[i] >>> shift) & (starts.length - 1)]++;
            }
            int sum = 0;
            for (int i = 0; i < starts.length; i++) {
                int here = starts[i];
                starts[i] = sum;
                sum += here;
            }
            for (int i = 0; i < count; i++) {
                long place = places[i];
                spare[starts[(int) (place >>> shift) & (starts.length - 1)]++] = place;
            }
            long[] sorted = spare;
            spare = places;
            places = sorted;
            pulse.beat(count);
        }
    }
}
