package org.zhixing.textreuse;

import java.util.ArrayList;
import java.util.List;

/**
 * Where two texts differ: each cut into runs that stand in the other in the same order, and runs that do not. Made for two
 * notes side by side.
 *
 * @param left runs of the first text, which together give it back
 * @param right runs of the second
 */
public record Difference(List<Run> left, List<Run> right) {

    /** A common run shorter than this between two differing ones is more often chance than text kept. */
    private static final int CHANCE = 2;

    /** Beyond this the comparison would take longer than a person waits; what follows counts as differing. */
    private static final int LONGEST = 4_000;

    public Difference {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** @param differs whether the run has no counterpart in the other text */
    public record Run(String text, boolean differs) {}

    /** Compares by longest common subsequence of code points. */
    public static Difference between(String leftText, String rightText) {
        int[] left = leftText.codePoints().toArray();
        int[] right = rightText.codePoints().toArray();
        int n = Math.min(left.length, LONGEST);
        int m = Math.min(right.length, LONGEST);
        boolean[] keptLeft = new boolean[left.length];
        boolean[] keptRight = new boolean[right.length];
        short[][] longest = new short[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                longest[i][j] = left[i] == right[j]
                        ? (short) (longest[i + 1][j + 1] + 1)
                        : (short) Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (left[i] == right[j]) {
                keptLeft[i++] = true;
                keptRight[j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new Difference(runs(left, keptLeft), runs(right, keptRight));
    }

    private static List<Run> runs(int[] text, boolean[] kept) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= text.length; at++) {
            if (at == text.length || kept[at] != kept[start]) {
                runs.add(new Run(new String(text, start, at - start), !kept[start]));
                start = at;
            }
        }
        return withoutChance(runs);
    }

    private static List<Run> withoutChance(List<Run> runs) {
        List<Run> merged = new ArrayList<>();
        for (int r = 0; r < runs.size(); r++) {
            Run run = runs.get(r);
            boolean chance = !run.differs()
                    && run.text().codePointCount(0, run.text().length()) < CHANCE
                    && r > 0
                    && r < runs.size() - 1;
            boolean differs = run.differs() || chance;
            Run last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.differs() == differs) {
                merged.set(merged.size() - 1, new Run(last.text() + run.text(), differs));
            } else {
                merged.add(new Run(run.text(), differs));
            }
        }
        return merged;
    }
}
