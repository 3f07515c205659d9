package org.zhixing.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhixing.assessment.Answers;
import org.zhixing.documents.ShippedModel;
import org.zhixing.drift.DriftFinding;
import org.zhixing.drift.Drifts;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Drift;
import org.zhixing.scoring.Scorecard;
import org.zhixing.scoring.Scoring;
import org.zhixing.signals.Leveled;
import org.zhixing.signals.Leveled.Level;
import org.zhixing.signals.RecordSignals;
import org.zhixing.signals.Signal;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** Drifts in two periods: a level that falls because a source was left out is no improvement. */
class DriftChangeTest {

    private static final AssessmentModel MODEL = ShippedModel.read();
    private static final DriftWords WORDS = new DriftWords(Messages.in(Language.ZH));

    private static RecordSignals signals(Map<String, Level> levels) {
        return Leveled.of(MODEL, Answers.year(), 200, levels);
    }

    /** The findings of one where everybody answers with this level. */
    private static List<DriftFinding> findings(int level, @Nullable RecordSignals signals) {
        Answers answers = Answers.to(MODEL);
        MODEL.indicators().forEach(i -> answers.level(i.id(), "D1", i.reverse() ? 4 - level : level));
        Scorecard card = new Scoring(MODEL).score(answers.done(), signals, Scoring.Detail.SCORES);
        return Drifts.of(MODEL, card, signals);
    }

    private static DriftChange doc(List<DriftFinding> before, List<DriftFinding> after) {
        return DriftChange.all(before, after, null).stream()
                .filter(d -> d.drift() == Drift.DOC)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLevelThatFallsWithTheSameSourcesHasEased() {
        Map<String, Level> serious = Map.of("DOC-1", Level.firm(3), "DOC-2", Level.firm(3), "DOC-3", Level.firm(0));
        Map<String, Level> watch = Map.of("DOC-1", Level.firm(1), "DOC-2", Level.firm(1), "DOC-3", Level.firm(0));
        // records 3 with self-report 1 (load 50 at level 2 is 2): see the values of Severity
        DriftChange change = doc(findings(2, signals(serious)), findings(2, signals(watch)));
        assertEquals(3, change.before().severity());
        assertEquals(2, change.after().severity());
        assertEquals(-1, change.levels());
        assertEquals(Verdict.DOWN, change.verdict());
        assertEquals(
                List.of("DOC-1", "DOC-2"),
                change.moved().stream().map(SignalChange::id).toList());
        assertEquals("降一级", WORDS.step(change));
    }

    @Test
    void leavingRecordsOutIsNoImprovement() {
        RecordSignals some = signals(Map.of("DOC-1", Level.firm(3), "DOC-2", Level.firm(3)));
        DriftChange change = doc(findings(2, some), findings(2, null));
        assertEquals(Verdict.NOT_COMPARABLE, change.verdict());
        assertEquals(Obstacle.OTHER_SOURCES, change.obstacle());
        assertNull(change.levels());
        assertEquals(0, change.selfReportLevels());
        assertEquals("不可比：两期的资料来源不同（记录或自评缺一）；只看自评，级未变", WORDS.drift(change));
    }

    @Test
    void aTentativeLevelMakesTheStepTentative() {
        RecordSignals firm = signals(Map.of("DOC-1", Level.firm(1), "DOC-2", Level.firm(1)));
        RecordSignals tentative = signals(Map.of("DOC-1", Level.tentative(3), "DOC-2", Level.tentative(3)));
        DriftChange change = doc(findings(2, firm), findings(2, tentative));
        assertEquals(Verdict.UP, change.verdict());
        assertEquals("升一级（试探）", WORDS.step(change));
    }

    @Test
    void whereTheLevelStaysTheIndicatorThatMovedFurthestIsNamed() {
        Signal before = signals(Map.of("DOC-3", Level.firm(2))).signal("DOC-3");
        Signal after = moved(before, 0.34);
        SignalChange change = SignalChange.of(moved(before, 0.41), after);
        assertEquals(Verdict.NO_CLEAR_CHANGE, change.verdict());
        assertEquals(-0.07, change.difference(), 1e-12);
        assertEquals(before.indicator().name().zh() + " 41.0% → 34.0%", WORDS.values(change));
        assertEquals(
                "DOC-3 " + before.indicator().name().zh() + "：41.0%（40.0%–60.0%） → 34.0%（40.0%–60.0%）；级未变",
                WORDS.signal(change));
    }

    @Test
    void otherThresholdsAreNotCompared() {
        Signal before = signals(Map.of("DOC-3", Level.firm(2))).signal("DOC-3");
        Signal after = new Signal(
                before.indicator()
                        .with(List.of(0.1, 0.2, 0.3), before.indicator().parameters()),
                before.status(),
                null,
                0.1,
                100,
                null,
                null,
                10.0,
                100.0,
                null,
                0.05,
                0.15,
                1,
                1,
                1,
                false,
                List.of(),
                List.of());
        SignalChange change = SignalChange.of(before, after);
        assertEquals(Obstacle.OTHER_NUMBERS, change.obstacle());
        assertNull(change.levels());
        assertNull(change.difference());
    }

    private static Signal moved(Signal signal, double value) {
        return new Signal(
                signal.indicator(),
                signal.status(),
                null,
                value,
                signal.n(),
                null,
                null,
                value * 100,
                100.0,
                null,
                signal.low(),
                signal.high(),
                signal.pointLevel(),
                signal.cautiousLevel(),
                signal.level(),
                signal.tentative(),
                List.of(),
                List.of());
    }
}
