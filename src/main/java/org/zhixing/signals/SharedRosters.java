package org.zhixing.signals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zhixing.records.Session;

/**
 * Counts the pairs of different activities of which a session of one has exactly the roster of a session of the other (ruling
 * B38): one-off activities with invented rosters make no neighbours, but may make these.
 */
final class SharedRosters {

    private SharedRosters() {}

    static long pairs(List<Session> listed) {
        Map<Set<String>, String> first = new HashMap<>();
        Map<Set<String>, Set<String>> shared = new HashMap<>();
        for (Session session : listed) {
            String activity = session.activity();
            String before = activity == null ? null : first.putIfAbsent(session.roster(), activity);
            if (before != null && !before.equals(activity)) {
                shared.computeIfAbsent(session.roster(), r -> new TreeSet<>(List.of(before)))
                        .add(activity);
            }
        }
        return pairsOf(alike(shared.values()));
    }

    /**
     * Activities with the same rosters in common with others, counted together: however many activities share one roster,
     * they are then compared once.
     */
    private static List<Alike> alike(Collection<Set<String>> shared) {
        Map<String, Set<Integer>> rosters = new LinkedHashMap<>();
        int number = 0;
        for (Set<String> activities : shared) {
            for (String activity : activities) {
                rosters.computeIfAbsent(activity, a -> new TreeSet<>()).add(number);
            }
            number++;
        }
        Map<Set<Integer>, Integer> counts = new HashMap<>();
        rosters.values().forEach(set -> counts.merge(set, 1, Integer::sum));
        List<Alike> alike = new ArrayList<>();
        counts.forEach((set, count) -> alike.add(new Alike(set, count)));
        return alike;
    }

    private static long pairsOf(List<Alike> alike) {
        Map<Integer, List<Integer>> byRoster = new HashMap<>();
        int[] seenFrom = new int[alike.size()];
        long pairs = 0;
        for (int i = 0; i < alike.size(); i++) {
            long count = alike.get(i).count;
            pairs += count * (count - 1) / 2;
            for (int roster : alike.get(i).rosters) {
                List<Integer> earlier = byRoster.computeIfAbsent(roster, r -> new ArrayList<>());
                for (int other : earlier) {
                    // Two groups that share several rosters are still one pair of groups.
                    if (seenFrom[other] != i) {
                        seenFrom[other] = i;
                        pairs += count * alike.get(other).count;
                    }
                }
                earlier.add(i);
            }
        }
        return pairs;
    }

    private record Alike(Set<Integer> rosters, long count) {}
}
