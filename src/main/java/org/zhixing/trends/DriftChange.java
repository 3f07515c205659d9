package org.zhixing.trends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.Drift;

/**
 * One drift in two periods. Not comparable where one of them has no level, or where one looks at records and self-report and
 * the other at one of them: a level that falls because no records were read is no improvement.
 *
 * @param before under the common ruler
 * @param levels severity after less severity before; null where not comparable
 * @param verdict of the severity: DOWN is less to check
 * @param obstacle null unless not comparable
 * @param signals record indicators that both periods have, in model order; empty where a period has no records
 */
public record DriftChange(
        Drift drift,
        DriftFinding before,
        DriftFinding after,
        @Nullable Integer levels,
        Verdict verdict,
        @Nullable Obstacle obstacle,
        List<SignalChange> signals) {

    public DriftChange {
        signals = List.copyOf(signals);
    }

    /** @param apart why the periods' models must not be compared; null where they may */
    static List<DriftChange> all(List<DriftFinding> before, List<DriftFinding> after, @Nullable Obstacle apart) {
        List<DriftChange> changes = new ArrayList<>();
        for (DriftFinding now : after) {
            before.stream()
                    .filter(b -> b.drift() == now.drift())
                    .findFirst()
                    .ifPresent(then -> changes.add(of(then, now, apart)));
        }
        return List.copyOf(changes);
    }

    static DriftChange of(DriftFinding before, DriftFinding after, @Nullable Obstacle apart) {
        Integer from = before.severity();
        Integer to = after.severity();
        Obstacle obstacle = apart != null
                ? apart
                : from == null || to == null
                        ? Obstacle.NO_LEVEL
                        : sameSources(before, after) ? null : Obstacle.OTHER_SOURCES;
        List<SignalChange> signals = SignalChange.all(before.triggers(), after.triggers());
        if (obstacle != null || from == null || to == null) {
            return new DriftChange(after.drift(), before, after, null, Verdict.NOT_COMPARABLE, obstacle, signals);
        }
        int levels = to - from;
        Verdict verdict = levels == 0 ? Verdict.NO_CLEAR_CHANGE : levels > 0 ? Verdict.UP : Verdict.DOWN;
        return new DriftChange(after.drift(), before, after, levels, verdict, null, signals);
    }

    private static boolean sameSources(DriftFinding before, DriftFinding after) {
        return (before.records().level() == null) == (after.records().level() == null)
                && (before.questionnaire().level() == null)
                        == (after.questionnaire().level() == null);
    }

    /**
     * How far the questionnaire's own level moved, which can be told even where a period has no records; null where it cannot
     * be compared.
     */
    public @Nullable Integer selfReportLevels() {
        Integer from = before.questionnaire().level();
        Integer to = after.questionnaire().level();
        boolean apart = obstacle != null && obstacle != Obstacle.OTHER_SOURCES;
        return apart || from == null || to == null ? null : Integer.valueOf(to - from);
    }

    /** Whether one of the two levels is tentative, and the step with it. */
    public boolean tentative() {
        return before.tentative() || after.tentative();
    }

    /** Record indicators whose level changed, the widest step first, then those whose value moved furthest. */
    public List<SignalChange> moved() {
        return signals.stream()
                .filter(s -> s.levels() != null && s.levels() != 0)
                .sorted(FURTHEST)
                .toList();
    }

    /**
     * The record indicator to name beside the drift: the one whose level changed most, or else, among those that ask to be
     * checked in either period, the one whose value moved furthest.
     */
    public Optional<SignalChange> leading() {
        return signals.stream()
                .filter(s -> s.levels() != null
                        && s.stride() > 0
                        && (level(s.before().level()) > 0 || level(s.after().level()) > 0))
                .min(FURTHEST);
    }

    private static final Comparator<SignalChange> FURTHEST = Comparator.comparingInt(
                    (SignalChange s) -> -Math.abs(level(s.levels())))
            .thenComparing(Comparator.comparingDouble(SignalChange::stride).reversed());

    private static int level(@Nullable Integer level) {
        return level == null ? 0 : level;
    }
}
