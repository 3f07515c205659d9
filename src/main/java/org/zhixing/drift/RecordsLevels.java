package org.zhixing.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding.FamilyLevel;
import org.zhixing.drift.DriftFinding.RecordsLevel;
import org.zhixing.model.DriftDefinition;
import org.zhixing.signals.Signal;

/** From the signals of one drift to its families and its level (specification 4.5.2 and 4.5.3). */
final class RecordsLevels {

    private static final int LEAST_FAMILIES = 2;
    private static final int WARNING = 2;
    private static final int SERIOUS = 3;
    private static final int FAMILIES_BESIDE_SERIOUS = 3;

    private RecordsLevels() {}

    /** @param signals of this drift; those without a level do not count */
    static RecordsLevel of(DriftDefinition drift, List<Signal> signals) {
        List<FamilyLevel> families = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        List<Integer> cautious = new ArrayList<>();
        for (DriftDefinition.Family family : drift.families()) {
            List<Signal> members = signals.stream()
                    .filter(s -> s.indicator().family().equals(family.id()) && s.level() != null)
                    .toList();
            if (members.isEmpty()) {
                continue;
            }
            int level = highest(members, s -> orZero(s.level()));
            int without = highest(members, s -> orZero(s.tentative() ? s.cautiousLevel() : s.level()));
            families.add(new FamilyLevel(family.id(), level, without < level));
            levels.add(level);
            cautious.add(without);
        }
        Integer level = level(levels);
        Integer without = level(cautious);
        boolean tentative = level != null && without != null && without < level;
        return new RecordsLevel(
                level, tentative, families, families.size(), drift.families().size());
    }

    /** The level that family levels come to; null with fewer than two families. */
    static @Nullable Integer level(List<Integer> families) {
        if (families.size() < LEAST_FAMILIES) {
            return null;
        }
        long serious = families.stream().filter(l -> l >= SERIOUS).count();
        long warning = families.stream().filter(l -> l >= WARNING).count();
        long watch = families.stream().filter(l -> l >= 1).count();
        if (serious >= 2 || (serious == 1 && warning >= FAMILIES_BESIDE_SERIOUS)) {
            return SERIOUS;
        }
        if (serious == 1 || warning >= 2) {
            return WARNING;
        }
        return warning == 1 || watch >= 2 ? 1 : 0;
    }

    private static int highest(List<Signal> signals, ToIntFunction<Signal> level) {
        return signals.stream().mapToInt(level).max().orElse(0);
    }

    private static int orZero(@Nullable Integer level) {
        return level == null ? 0 : level;
    }
}
