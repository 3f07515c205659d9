package org.zhixing.textreuse;

/** Counts what two texts have in common, from the texts themselves, and hands on the pairs that reach the threshold. For one thread. */
final class Counting {

    private static final int PAIRS_AT_ONCE = 1024;
    private static final int NUMBERS = 4;

    private final IdenticalTexts texts;
    private final ShingleSet set;
    private final ReuseSink sink;
    private final Object turn;
    private final int[] pairs = new int[PAIRS_AT_ONCE * NUMBERS];
    private int used;
    private int text;
    private long counted;
    private long found;

    /** @param turn held while the sink is called */
    Counting(IdenticalTexts texts, Shingles shingles, ReuseSink sink, Object turn) {
        this.texts = texts;
        this.set = new ShingleSet(shingles);
        this.sink = sink;
        this.turn = turn;
    }

    /** The text with which others are compared from now on. */
    void open(int first) {
        text = first;
        set.read(texts.text(first));
    }

    void count(int other, int size, int least) {
        counted++;
        int common = set.common(texts.text(other), least);
        if (common >= least) {
            found++;
            int a = texts.first(text);
            int b = texts.first(other);
            pairs[used++] = Math.min(a, b);
            pairs[used++] = Math.max(a, b);
            pairs[used++] = common;
            pairs[used++] = set.size() + size - common;
            if (used == pairs.length) {
                tell();
            }
        }
    }

    /** Hands on what is left and begins anew. */
    Tally tally(long looked) {
        tell();
        Tally tally = new Tally(looked, counted, found);
        counted = 0;
        found = 0;
        return tally;
    }

    private void tell() {
        synchronized (turn) {
            for (int i = 0; i < used; i += NUMBERS) {
                sink.pair(pairs[i], pairs[i + 1], pairs[i + 2], pairs[i + 3]);
            }
        }
        used = 0;
    }
}
