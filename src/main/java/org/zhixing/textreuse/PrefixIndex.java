package org.zhixing.textreuse;

/**
 * For each key the ranks of the texts that have it among their rarest, ascending, and with each the size of the largest partner
 * for which that place counts. Keys are cut into parts that are built, and could be kept, apart. Keys may share a list: more
 * pairs are then looked at, none is lost.
 */
final class PrefixIndex {

    private static final int FACTOR = 0x9E3779B1;
    private static final int ENTRIES_PER_LIST = 4;
    private static final long ENTRIES_PER_PART = 1L << 28;
    private static final int MOST_LIST_BITS = 28;

    private final int listBits;
    private final int partBits;
    private final Part[] parts;

    private PrefixIndex(int listBits, int partBits) {
        this.listBits = listBits;
        this.partBits = partBits;
        this.parts = new Part[1 << partBits];
    }

    /** The lists of one part of the keys, one behind the other. */
    static final class Part {

        final int[] starts;
        int[] ranks = new int[0];
        /** Sizes above what two bytes hold are kept as the largest such number, and count for all. */
        char[] mostPartner = new char[0];

        Part(int lists) {
            starts = new int[lists + 1];
        }
    }

    static PrefixIndex of(Signatures texts, Ranks ranks, Threshold threshold, int threads, Blocks blocks) {
        long entries = 0;
        for (int size : ranks.sizes) {
            entries += Signatures.indexed(threshold, size);
        }
        int partBits = bits(Math.max(threads, entries / ENTRIES_PER_PART + 1));
        int listBits = Math.min(MOST_LIST_BITS, Math.max(partBits + 4, bits(entries / ENTRIES_PER_LIST)));
        PrefixIndex index = new PrefixIndex(listBits, partBits);
        int[] next = {0};
        blocks.run(
                index.parts.length,
                1,
                ranks.count(),
                () -> (from, to, pulse) -> index.build(from, texts, ranks, threshold, pulse),
                part -> index.parts[next[0]++] = part);
        return index;
    }

    Part part(int key) {
        return parts[partNumber(key)];
    }

    /** The number of a key's list in its part. */
    int list(int key) {
        return ((key * FACTOR) >>> (Integer.SIZE - listBits)) & (lists() - 1);
    }

    private Part build(int number, Signatures texts, Ranks ranks, Threshold threshold, Pulse pulse) {
        Part part = new Part(lists());
        int[] starts = part.starts;
        for (int rank = 0; rank < ranks.count(); rank++) {
            int text = ranks.texts[rank];
            int[] keys = texts.keys(text);
            int from = texts.start(text);
            int count = Signatures.indexed(threshold, ranks.sizes[rank]);
            for (int i = from; i < from + count; i++) {
                if (isIn(number, keys[i])) {
                    starts[list(keys[i])]++;
                }
            }
            pulse.beat(count);
        }
        int sum = 0;
        for (int i = 0; i < starts.length; i++) {
            sum += starts[i];
            starts[i] = sum;
        }
        part.ranks = new int[sum];
        part.mostPartner = new char[sum];
        fill(part, number, texts, ranks, threshold, pulse);
        return part;
    }

    /** From the highest rank down, so that each list's end moves to its start and its ranks ascend. */
    private void fill(Part part, int number, Signatures texts, Ranks ranks, Threshold threshold, Pulse pulse) {
        char[] most = new char[0];
        int size = -1;
        for (int rank = ranks.count() - 1; rank >= 0; rank--) {
            if (size != ranks.sizes[rank]) {
                size = ranks.sizes[rank];
                most = mostPartners(threshold, size);
            }
            int text = ranks.texts[rank];
            int[] keys = texts.keys(text);
            int from = texts.start(text);
            for (int i = 0; i < most.length; i++) {
                int key = keys[from + i];
                if (isIn(number, key)) {
                    int at = --part.starts[list(key)];
                    part.ranks[at] = rank;
                    part.mostPartner[at] = most[i];
                }
            }
            pulse.beat(most.length);
        }
    }

    private static char[] mostPartners(Threshold threshold, int size) {
        char[] most = new char[Signatures.indexed(threshold, size)];
        for (int i = 0; i < most.length; i++) {
            most[i] = (char) Math.min(Character.MAX_VALUE, threshold.mostPartner(size, i));
        }
        return most;
    }

    private boolean isIn(int part, int key) {
        return partNumber(key) == part;
    }

    private int partNumber(int key) {
        return ((key * FACTOR) >>> (Integer.SIZE - partBits)) & (parts.length - 1);
    }

    private int lists() {
        return 1 << (listBits - partBits);
    }

    private static int bits(long atLeast) {
        return Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, atLeast) - 1);
    }
}
