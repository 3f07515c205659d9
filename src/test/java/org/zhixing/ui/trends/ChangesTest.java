package org.zhixing.ui.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhixing.scoring.IndicatorScore;
import org.zhixing.trends.IndicatorChange;
import org.zhixing.trends.Verdict;

class ChangesTest {

    private static final List<IndicatorChange> ALL = List.of(
            change("M1.1", 2.0, 2.25, Verdict.NO_CLEAR_CHANGE),
            change("M1.2", 2.0, 3.0, Verdict.UP),
            change("M1.3", 3.0, 1.5, Verdict.DOWN),
            change("M1.4", null, 2.0, Verdict.NOT_COMPARABLE),
            change("M1.5", 2.0, 2.5, Verdict.UP));

    private static IndicatorChange change(String id, @Nullable Double before, Double after, Verdict verdict) {
        return new IndicatorChange(
                id, score(id, before), score(id, after), before == null ? null : after - before, verdict, null);
    }

    private static IndicatorScore score(String id, @Nullable Double effective) {
        return new IndicatorScore(
                id,
                effective == null ? IndicatorScore.Status.MISSING : IndicatorScore.Status.OK,
                effective,
                effective,
                4,
                null,
                effective,
                null,
                effective == null ? 0 : 1,
                null);
    }

    private static List<String> shown(Changes.Filter filter) {
        return Changes.of(ALL, filter).stream().map(IndicatorChange::id).toList();
    }

    @Test
    void theLargestChangeIsFirstWhateverItsDirection() {
        assertEquals(List.of("M1.3", "M1.2", "M1.5"), shown(Changes.Filter.MOVED));
        assertEquals(List.of("M1.2", "M1.5"), shown(Changes.Filter.UP));
        assertEquals(List.of("M1.3"), shown(Changes.Filter.DOWN));
        assertEquals(3, Changes.count(ALL, Changes.Filter.MOVED));
    }

    @Test
    void whatCannotBeComparedIsLastAndOnlyAmongAll() {
        assertEquals(List.of("M1.3", "M1.2", "M1.5", "M1.1", "M1.4"), shown(Changes.Filter.ALL));
    }
}
