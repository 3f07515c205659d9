package org.zhixing.textreuse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The definition of near-duplicate texts, written down word for word and compared pair by pair. */
final class BruteForce {

    private BruteForce() {}

    static Collected join(List<String> texts, String threshold, int shingle, int leastLength) {
        Map<String, List<Integer>> classes = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            int length = texts.get(i).codePointCount(0, texts.get(i).length());
            if (length >= leastLength && length >= shingle) {
                classes.computeIfAbsent(texts.get(i), t -> new ArrayList<>()).add(i);
            }
        }
        Collected found = new Collected();
        classes.values().stream().filter(c -> c.size() > 1).forEach(found.classes::add);
        List<String> different = List.copyOf(classes.keySet());
        List<Set<String>> sets =
                different.stream().map(text -> shingles(text, shingle)).toList();
        BigDecimal least = new BigDecimal(threshold);
        for (int i = 0; i < different.size(); i++) {
            for (int j = i + 1; j < different.size(); j++) {
                Set<String> both = new HashSet<>(sets.get(i));
                both.retainAll(sets.get(j));
                int union = sets.get(i).size() + sets.get(j).size() - both.size();
                if (BigDecimal.valueOf(both.size()).compareTo(least.multiply(BigDecimal.valueOf(union))) >= 0) {
                    found.pair(first(classes, different, i), first(classes, different, j), both.size(), union);
                }
            }
        }
        return found;
    }

    static Set<String> shingles(String text, int length) {
        int[] points = text.codePoints().toArray();
        Set<String> set = new HashSet<>();
        for (int i = 0; i + length <= points.length; i++) {
            set.add(new String(points, i, length));
        }
        return set;
    }

    private static int first(Map<String, List<Integer>> classes, List<String> different, int i) {
        return classes.get(different.get(i)).get(0);
    }
}
