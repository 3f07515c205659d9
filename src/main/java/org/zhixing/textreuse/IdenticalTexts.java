package org.zhixing.textreuse;

import java.util.Arrays;
import java.util.List;

/** Texts gathered into classes of identical ones, so that every text is compared once however often it was copied. */
final class IdenticalTexts {

    private static final int BLOCK = 1024;
    private static final int LEFT_OUT = -1;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final List<String> texts;
    private final int[] classOf;
    private int[] first;
    private int[] byLength = new int[0];
    private int[] copies;
    private int classes;
    private long[] hashes;
    private int[] table;

    private IdenticalTexts(List<String> texts) {
        this.texts = texts;
        this.classOf = new int[texts.size()];
        this.first = new int[1024];
        this.copies = new int[1024];
        this.hashes = new long[1024];
        this.table = new int[4096];
    }

    /** @param leastLength code points; shorter texts are left out */
    static IdenticalTexts among(List<String> texts, int leastLength, Blocks blocks) {
        IdenticalTexts found = new IdenticalTexts(texts);
        int[] next = {0};
        blocks.run(texts.size(), BLOCK, () -> (from, to, pulse) -> hashes(texts, from, to, pulse), hashes -> {
            for (long hash : hashes) {
                found.add(next[0]++, hash, leastLength);
            }
        });
        found.table = new int[0];
        found.hashes = new long[0];
        found.sortByLength();
        return found;
    }

    /** How many different texts there are. */
    int count() {
        return classes;
    }

    /** The number of the first text of a class. */
    int first(int ofClass) {
        return byLength[ofClass];
    }

    String text(int ofClass) {
        return texts.get(byLength[ofClass]);
    }

    /** For each text the number of the first one that is the same; {@link Copies#NONE} for those left out. */
    int[] firstCopies() {
        int[] firsts = new int[classOf.length];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = classOf[i] == LEFT_OUT ? Copies.NONE : first[classOf[i]];
        }
        return firsts;
    }

    int leftOut() {
        int out = 0;
        for (int c : classOf) {
            out += c == LEFT_OUT ? 1 : 0;
        }
        return out;
    }

    /**
     * Shorter texts first, equally long ones in their order: sets of about the same size then lie side by side, which is how
     * they are used.
     */
    private void sortByLength() {
        int longest = 0;
        for (int c = 0; c < classes; c++) {
            longest = Math.max(longest, texts.get(first[c]).length());
        }
        int[] next = new int[longest + 2];
        for (int c = 0; c < classes; c++) {
            next[texts.get(first[c]).length() + 1]++;
        }
        for (int length = 0; length <= longest; length++) {
            next[length + 1] += next[length];
        }
        int[] sorted = new int[classes];
        for (int c = 0; c < classes; c++) {
            sorted[next[texts.get(first[c]).length()]++] = first[c];
        }
        byLength = sorted;
    }

    /** Tells every class of two and more, in the order of their first texts. */
    void tell(ReuseSink sink) {
        int[][] members = new int[classes][];
        int[] filled = new int[classes];
        for (int i = 0; i < classOf.length; i++) {
            int c = classOf[i];
            if (c != LEFT_OUT && copies[c] > 1) {
                int[] of = members[c];
                if (of == null) {
                    of = new int[copies[c]];
                    members[c] = of;
                }
                of[filled[c]++] = i;
            }
        }
        for (int[] of : members) {
            if (of != null) {
                sink.identical(of);
            }
        }
    }

    private static long[] hashes(List<String> texts, int from, int to, Pulse pulse) {
        long[] hashes = new long[to - from];
        for (int i = from; i < to; i++) {
            String text = texts.get(i);
            hashes[i - from] = hash(text);
            pulse.beat(text.length());
        }
        return hashes;
    }

    private static long hash(String text) {
        int length = text.length();
        long hash = length;
        int i = 0;
        for (; i + 4 <= length; i += 4) {
            long four = text.charAt(i)
                    | ((long) text.charAt(i + 1) << 16)
                    | ((long) text.charAt(i + 2) << 32)
                    | ((long) text.charAt(i + 3) << 48);
            hash = (hash ^ four) * FACTOR;
            hash ^= hash >>> 29;
        }
        for (; i < length; i++) {
            hash = (hash ^ text.charAt(i)) * FACTOR;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private void add(int number, long hash, int leastLength) {
        String text = texts.get(number);
        if (isShorter(text, leastLength)) {
            classOf[number] = LEFT_OUT;
            return;
        }
        int slot = (int) hash & table.length - 1;
        while (table[slot] != 0) {
            int known = table[slot] - 1;
            if (hashes[known] == hash && texts.get(first[known]).equals(text)) {
                copies[known]++;
                classOf[number] = known;
                return;
            }
            slot = slot + 1 & table.length - 1;
        }
        classOf[number] = classes;
        table[slot] = classes + 1;
        open(number, hash);
    }

    private void open(int number, long hash) {
        if (classes == first.length) {
            int room = classes * 2;
            first = Arrays.copyOf(first, room);
            copies = Arrays.copyOf(copies, room);
            hashes = Arrays.copyOf(hashes, room);
        }
        first[classes] = number;
        copies[classes] = 1;
        hashes[classes] = hash;
        classes++;
        if (classes * 2L > table.length) {
            table = new int[table.length * 2];
            for (int c = 0; c < classes; c++) {
                int slot = (int) hashes[c] & table.length - 1;
                while (table[slot] != 0) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = c + 1;
            }
        }
    }

    private static boolean isShorter(String text, int least) {
        return text.length() < least || (text.length() < 2L * least && text.codePointCount(0, text.length()) < least);
    }
}
