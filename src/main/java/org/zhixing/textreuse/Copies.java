package org.zhixing.textreuse;

import java.util.Arrays;

/** Which texts are the same word for word: each text's first copy, next copy and last copy. */
final class Copies {

    static final int NONE = -1;

    private final int[] first;
    private final int[] next;
    private final int[] last;

    /** @param first for each text the number of the first one that is the same; {@link #NONE} for those left out */
    Copies(int[] first) {
        this.first = first;
        this.next = new int[first.length];
        this.last = new int[first.length];
        Arrays.fill(next, NONE);
        for (int i = 0; i < first.length; i++) {
            if (first[i] != NONE) {
                if (first[i] != i) {
                    next[last[first[i]]] = i;
                }
                last[first[i]] = i;
            }
        }
    }

    int first(int text) {
        return first[text];
    }

    boolean isFirst(int text) {
        return first[text] == text;
    }

    /** The next text that is the same as this one; {@link #NONE} after the last. */
    int next(int text) {
        return next[text];
    }

    /** The last text that is the same as this first one. */
    int last(int firstText) {
        return last[firstText];
    }
}
