package org.zhixing.textreuse;

import java.util.Arrays;

/** Picks the smallest keys of a text, in order. */
final class RarestKeys {

    private RarestKeys() {}

    /** Writes the {@code wanted} smallest of the first {@code size} keys, ascending. Changes the order of {@code keys}. */
    static void select(int[] keys, int size, int wanted, int[] into, int at) {
        Arrays.sort(keys, 0, size);
        System.arraycopy(keys, 0, into, at, wanted);
    }
}
