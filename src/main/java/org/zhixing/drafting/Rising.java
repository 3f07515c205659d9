package org.zhixing.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The longest run of a list, gaps allowed, in which numbers rise: what kept its order. */
final class Rising {

    private Rising() {}

    /** @return where in the list its members stand */
    static List<Integer> longest(List<Integer> numbers) {
        int[] length = new int[numbers.size()];
        int[] before = new int[numbers.size()];
        int last = -1;
        for (int i = 0; i < numbers.size(); i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (numbers.get(j) < numbers.get(i) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        List<Integer> run = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            run.add(i);
        }
        Collections.reverse(run);
        return run;
    }
}
