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
        return found;
    }

    /** How many different texts there are. */
    int count() {
        return classes;
    }

    /** The number of the first text of a class; ascending with the class. */
    int first(int ofClass) {
        return first[ofClass];
    }

    String text(int ofClass) {
        return texts.get(first[ofClass]);
    }

    int leftOut() {
        int out = 0;
        for (int c : classOf) {
            out += c == LEFT_OUT ? 1 : 0;
        }
        return out;
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
            long hash = text.length();
            for (int c = 0; c < text.length(); c++) {
                hash = (hash ^ text.charAt(c)) * FACTOR;
                hash ^= hash >>> 29;
            }
            hashes[i - from] = hash;
            pulse.beat(text.length());
        }
        return hashes;
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
