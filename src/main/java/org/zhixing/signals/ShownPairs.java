package org.zhixing.signals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhixing.records.NotePair;

/** Chooses, of near-duplicates beyond counting, those that people may want to open side by side. */
final class ShownPairs {

    private static final int MOST = 2000;
    private static final int FIRST_OF_A_GROUP = 20;

    private final Likeness likeness;
    private final int[] groups;
    private final List<Integer> rows;
    private final List<Pair> chosen = new ArrayList<>();
    private final Set<Pair> taken = new HashSet<>();

    private ShownPairs(Likeness likeness, int[] groups) {
        this.likeness = likeness;
        this.groups = groups;
        this.rows = Ranked.highestFirst(
                IntStream.range(0, groups.length)
                        .filter(row -> groups[row] > 0)
                        .boxed()
                        .toList(),
                likeness::similarity);
    }

    /**
     * Each row's likest partner, most alike first: at most twenty of a group before every group has had as many.
     *
     * @param notes what was compared, in its order
     */
    static List<NotePair> of(Likeness likeness, int[] groups, List<ReadNote> notes) {
        ShownPairs shown = new ShownPairs(likeness, groups);
        shown.take(FIRST_OF_A_GROUP);
        shown.take(MOST);
        shown.chosen.sort(Comparator.comparingDouble(Pair::similarity).reversed());
        return shown.chosen.stream().map(p -> pair(p, notes)).toList();
    }

    private void take(int mostOfAGroup) {
        int[] perGroup = new int[groups.length + 1];
        for (int row : rows) {
            if (chosen.size() < MOST && perGroup[groups[row]]++ < mostOfAGroup) {
                int partner = likeness.partner(row);
                Pair pair = new Pair(Math.min(row, partner), Math.max(row, partner), likeness.similarity(row));
                if (taken.add(pair)) {
                    chosen.add(pair);
                }
            }
        }
    }

    private static NotePair pair(Pair pair, List<ReadNote> notes) {
        ReadNote one = notes.get(pair.left());
        ReadNote other = notes.get(pair.right());
        boolean inOrder = one.place() < other.place();
        return new NotePair(
                (inOrder ? one : other).record().id(),
                (inOrder ? other : one).record().id(),
                pair.similarity());
    }

    private record Pair(int left, int right, double similarity) {}
}
