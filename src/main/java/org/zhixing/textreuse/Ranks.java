package org.zhixing.textreuse;

/** The texts by size, smaller first, equal ones by number. Possible partners of a text are then neighbours. */
final class Ranks {

    final int[] texts;
    final int[] sizes;
    private final int largest;

    Ranks(int[] sizeOfText) {
        int most = 0;
        for (int size : sizeOfText) {
            most = Math.max(most, size);
        }
        largest = most;
        int[] next = new int[largest + 2];
        for (int size : sizeOfText) {
            next[size + 1]++;
        }
        for (int size = 0; size <= largest; size++) {
            next[size + 1] += next[size];
        }
        texts = new int[sizeOfText.length];
        sizes = new int[sizeOfText.length];
        for (int text = 0; text < sizeOfText.length; text++) {
            int rank = next[sizeOfText[text]]++;
            texts[rank] = text;
            sizes[rank] = sizeOfText[text];
        }
    }

    int count() {
        return texts.length;
    }

    /** The size of the largest set; 0 without texts. */
    int largest() {
        return largest;
    }
}
