package org.zhixing.textreuse;

/**
 * How a text's shingles, its runs of {@code length} code points, become numbers. Up to three code points of 21 bits are the
 * number themselves; longer runs are hashed, and equal numbers are then to be confirmed in the text.
 */
record Shingles(int length) {

    private static final int BITS = 21;
    private static final int LONGEST_PACKED = 3;
    private static final long BASE = 0x9E3779B97F4A7C15L;

    /** Whether equal numbers always mean equal shingles. */
    boolean exact() {
        return length <= LONGEST_PACKED;
    }

    int count(CodePoints text) {
        return Math.max(0, text.count - length + 1);
    }

    /** The numbers of all shingles of the text, none of them 0, in the order of the text. */
    void number(CodePoints text, long[] into) {
        if (exact()) {
            pack(text, into);
        } else {
            hash(text, into);
        }
    }

    private void pack(CodePoints text, long[] into) {
        long mask = (1L << (BITS * length)) - 1;
        long run = 0;
        for (int i = 0; i < text.count; i++) {
            run = (run << BITS | text.at[i]) & mask;
            if (i >= length - 1) {
                into[i - length + 1] = run + 1;
            }
        }
    }

    private void hash(CodePoints text, long[] into) {
        long leaving = 1;
        for (int i = 0; i < length; i++) {
            leaving *= BASE;
        }
        long run = 0;
        for (int i = 0; i < text.count; i++) {
            run = run * BASE + text.at[i] + 1;
            if (i >= length) {
                run -= leaving * (text.at[i - length] + 1);
            }
            if (i >= length - 1) {
                into[i - length + 1] = run == 0 ? 1 : run;
            }
        }
    }

    /** Spreads a shingle's number over 64 bits, different ones to different ones. */
    static long spread(long number) {
        long h = number * BASE;
        h = (h ^ h >>> 32) * 0xD6E8FEB86659FD93L;
        return h ^ h >>> 32;
    }
}
