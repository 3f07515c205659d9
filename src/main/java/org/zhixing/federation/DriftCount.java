package org.zhixing.federation;

import java.util.List;
import org.zhixing.model.Drift;

/**
 * How many agencies show a drift at each level.
 *
 * @param levels agencies with severity 0, 1, 2 and 3
 * @param unknown agencies without data on it
 */
public record DriftCount(Drift drift, List<Integer> levels, int unknown) {

    public DriftCount {
        levels = List.copyOf(levels);
    }
}
