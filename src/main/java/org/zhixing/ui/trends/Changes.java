package org.zhixing.ui.trends;

import java.util.Comparator;
import java.util.List;
import org.zhixing.trends.IndicatorChange;
import org.zhixing.trends.Verdict;

/** The indicators of a comparison, largest change first, as far as one wants to see them. */
final class Changes {

    enum Filter {
        /** Half a level or more, either way. */
        MOVED,
        UP,
        DOWN,
        ALL
    }

    private Changes() {}

    /** Largest difference first, whatever its direction; those without one last, in model order. */
    static List<IndicatorChange> of(List<IndicatorChange> all, Filter filter) {
        return all.stream()
                .filter(change -> shown(change.verdict(), filter))
                .sorted(Comparator.comparingDouble(Changes::size).reversed())
                .toList();
    }

    static long count(List<IndicatorChange> all, Filter filter) {
        return all.stream().filter(change -> shown(change.verdict(), filter)).count();
    }

    private static boolean shown(Verdict verdict, Filter filter) {
        return switch (filter) {
            case MOVED -> verdict == Verdict.UP || verdict == Verdict.DOWN;
            case UP -> verdict == Verdict.UP;
            case DOWN -> verdict == Verdict.DOWN;
            case ALL -> true;
        };
    }

    private static double size(IndicatorChange change) {
        Double difference = change.difference();
        return difference == null ? -1 : Math.abs(difference);
    }
}
