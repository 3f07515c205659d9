package org.zhixing.textreuse;

import java.util.Arrays;
import java.util.List;

/**
 * Finds what one text after the other has in common with the different texts of which a copy comes after it. For one thread.
 */
final class PassageSearch {

    /** Numbers for each passage: other text, start here, start there, length. */
    static final int NUMBERS = 4;

    private final List<String> texts;
    private final Copies copies;
    private final Fingerprints fingerprints;
    private final Winnowing winnowing;
    private final int least;
    private final CodePoints here = new CodePoints();
    private final CodePoints there = new CodePoints();
    private boolean[] chosenHere = new boolean[0];
    private boolean[] chosenThere = new boolean[0];
    private long[] hits = new long[64];
    private int[] hitHere = new int[64];
    private int count;
    private int[] found = new int[64];
    private int used;

    PassageSearch(List<String> texts, Copies copies, Fingerprints fingerprints, int least) {
        this.texts = texts;
        this.copies = copies;
        this.fingerprints = fingerprints;
        this.winnowing = new Winnowing(least);
        this.least = least;
    }

    /** The passages of a text, by the other text, then in the order in which they begin. */
    int[] search(int text, Pulse pulse) {
        used = 0;
        int first = copies.first(text);
        if (first == Copies.NONE) {
            return new int[0];
        }
        here.read(texts.get(first));
        winnowing.read(here);
        gather(text, pulse);
        if (count > 0) {
            chosenHere = mark(first, here.count, chosenHere);
            Arrays.sort(hits, 0, count);
            compare(pulse);
        }
        return Arrays.copyOf(found, used);
    }

    /** All places of other texts with a fingerprint of this one: the fingerprint there, and which hit it is. */
    private void gather(int text, Pulse pulse) {
        count = 0;
        for (int i = 0; i < winnowing.count(); i++) {
            int hash = winnowing.hash(i);
            int place = fingerprints.firstWith(hash);
            int before = count;
            for (; place < fingerprints.count() && fingerprints.hashAt(place) == hash; place++) {
                int fingerprint = fingerprints.at(place);
                if (copies.last(fingerprints.text(fingerprint)) > text) {
                    if (count == hits.length) {
                        hits = Arrays.copyOf(hits, count * 2);
                        hitHere = Arrays.copyOf(hitHere, count * 2);
                    }
                    hitHere[count] = winnowing.position(i);
                    hits[count] = ((long) fingerprint << Integer.SIZE) | count;
                    count++;
                }
            }
            pulse.beat(count - before + 32L);
        }
    }

    private void compare(Pulse pulse) {
        int other = Copies.NONE;
        int begin = 0;
        for (int i = 0; i < count; i++) {
            int fingerprint = (int) (hits[i] >>> Integer.SIZE);
            if (fingerprints.text(fingerprint) != other) {
                unmark(other);
                sort(begin);
                begin = used;
                other = fingerprints.text(fingerprint);
                there.read(texts.get(other));
                chosenThere = mark(other, there.count, chosenThere);
                pulse.beat(there.count);
            }
            extend(other, hitHere[(int) hits[i]], fingerprints.position(fingerprint), pulse);
        }
        unmark(other);
        sort(begin);
        Arrays.fill(chosenHere, 0, here.count, false);
    }

    /** A passage is told at the first fingerprint that both texts chose in it. */
    private void extend(int other, int p, int q, Pulse pulse) {
        if (!here.sameRun(p, there, q, winnowing.run())) {
            return;
        }
        int back = 0;
        while (p > back && q > back && here.at[p - back - 1] == there.at[q - back - 1]) {
            back++;
            if (chosenHere[p - back] && chosenThere[q - back]) {
                pulse.beat(back);
                return;
            }
        }
        int end = winnowing.run();
        while (p + end < here.count && q + end < there.count && here.at[p + end] == there.at[q + end]) {
            end++;
        }
        pulse.beat(back + (long) end);
        if (back + end >= least) {
            if (found.length - used < NUMBERS) {
                found = Arrays.copyOf(found, found.length * 2);
            }
            found[used++] = other;
            found[used++] = p - back;
            found[used++] = q - back;
            found[used++] = back + end;
        }
    }

    private boolean[] mark(int text, int length, boolean[] chosen) {
        boolean[] marks = chosen.length < length ? new boolean[length * 2] : chosen;
        for (int i = fingerprints.start(text); i < fingerprints.end(text); i++) {
            marks[fingerprints.position(i)] = true;
        }
        return marks;
    }

    private void unmark(int text) {
        if (text != Copies.NONE) {
            for (int i = fingerprints.start(text); i < fingerprints.end(text); i++) {
                chosenThere[fingerprints.position(i)] = false;
            }
        }
    }

    /** Passages with one other text, in the order of their starts. */
    private void sort(int begin) {
        int passages = (used - begin) / NUMBERS;
        if (passages < 2) {
            return;
        }
        Integer[] order = new Integer[passages];
        Arrays.setAll(order, i -> begin + i * NUMBERS);
        Arrays.sort(
                order,
                (a, b) -> found[a + 1] != found[b + 1]
                        ? Integer.compare(found[a + 1], found[b + 1])
                        : Integer.compare(found[a + 2], found[b + 2]));
        int[] sorted = new int[used - begin];
        for (int i = 0; i < passages; i++) {
            System.arraycopy(found, order[i], sorted, i * NUMBERS, NUMBERS);
        }
        System.arraycopy(sorted, 0, found, begin, sorted.length);
    }
}
