package org.zhixing.textreuse;

import java.util.Arrays;

/**
 * Picks the smallest keys of a text, in order: keys are dealt by their highest bits into as many places as do not leave the
 * cache, and only those that can be among the smallest are sorted. For one thread.
 */
final class RarestKeys {

    private static final int PLACE_BITS = 8;
    private static final int PLACE_SHIFT = TokenOrder.KEY_BITS - PLACE_BITS;

    private final int[] ends = new int[(1 << PLACE_BITS) + 1];
    private int[] dealt = new int[0];

    /** Writes the {@code wanted} smallest of the first {@code size} keys, ascending. */
    void select(int[] keys, int size, int wanted, int[] into, int at) {
        Arrays.fill(ends, 0);
        for (int i = 0; i < size; i++) {
            ends[(keys[i] >>> PLACE_SHIFT) + 1]++;
        }
        int last = 0;
        while (ends[last + 1] + ends[last] < wanted) {
            ends[last + 1] += ends[last];
            last++;
        }
        int dealtCount = ends[last + 1] + ends[last];
        if (dealt.length < dealtCount) {
            dealt = new int[dealtCount * 2];
        }
        for (int i = 0; i < size; i++) {
            int place = keys[i] >>> PLACE_SHIFT;
            if (place <= last) {
                dealt[ends[place]++] = keys[i];
            }
        }
        int from = 0;
        for (int place = 0; place <= last; place++) {
            sort(from, ends[place]);
            from = ends[place];
        }
        System.arraycopy(dealt, 0, into, at, wanted);
    }

    private void sort(int from, int to) {
        if (to - from > 40) {
            Arrays.sort(dealt, from, to);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            int key = dealt[i];
            int j = i - 1;
            while (j >= from && dealt[j] > key) {
                dealt[j + 1] = dealt[j];
                j--;
            }
            dealt[j + 1] = key;
        }
    }
}
