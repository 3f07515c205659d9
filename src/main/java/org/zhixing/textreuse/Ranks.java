package org.zhixing.textreuse;

/** The texts by size, smaller first, equal ones by number. Partners of a text are then neighbours, and lists of ranks short to search. */
final class Ranks {

    final int[] texts;
    final int[] sizes;
    private final int[] firstOfSize;

    Ranks(int[] sizeOfText) {
        int largest = 0;
        for (int size : sizeOfText) {
            largest = Math.max(largest, size);
        }
        firstOfSize = new int[largest + 2];
        for (int size : sizeOfText) {
            firstOfSize[size + 1]++;
        }
        for (int size = 0; size <= largest; size++) {
            firstOfSize[size + 1] += firstOfSize[size];
        }
        texts = new int[sizeOfText.length];
        sizes = new int[sizeOfText.length];
        int[] next = firstOfSize.clone();
        for (int text = 0; text < sizeOfText.length; text++) {
            int rank = next[sizeOfText[text]]++;
            texts[rank] = text;
            sizes[rank] = sizeOfText[text];
        }
    }

    int count() {
        return texts.length;
    }

    /** The first rank whose text has at least so many shingles. */
    int firstOfSize(int size) {
        return firstOfSize[Math.min(size, firstOfSize.length - 1)];
    }
}
