package org.zhixing.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixing.assessment.Answers;
import org.zhixing.documents.ShippedModel;
import org.zhixing.drift.Drifts;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.RecordIndicator;
import org.zhixing.signals.Leveled;
import org.zhixing.signals.Leveled.Level;
import org.zhixing.signals.Signal;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

class SignalWordsTest {

    private static final AssessmentModel MODEL = ShippedModel.read();
    private static final SignalWords ZH = new SignalWords(Messages.in(Language.ZH));
    private static final SignalWords EN = new SignalWords(Messages.in(Language.EN));

    @ParameterizedTest(name = "{0} of {1} with n = {2} reads {3}")
    @CsvSource({
        "DOC-2, 0.3204, 412, 32.0%",
        "DOC-2, 0.325, 40, 33%",
        "DOC-2, 0, 40, 0%",
        "DOC-1, 1.206, 50, 1.21",
        "DOC-4a, 3.8021, 120, 3.80",
        "ACT-7, 0.1502, 100, 15.0 个百分点",
        "ACT-7, -0.031, 30, −3 个百分点",
        "FORM-9, 0.004, 1000, 0.4%"
    })
    void aValueReadsByWhatItMeasures(String id, double value, int n, String words) {
        assertEquals(words, ZH.value(signal(id, value, n, null)));
    }

    @Test
    void thresholdsSayWhichSideAsksToBeChecked() {
        assertEquals("关注 10% 起、预警 25% 起、严重 40% 起", ZH.thresholds(indicator("DOC-2")));
        assertEquals("低于 5% 关注、低于 2% 预警、低于 0.5% 严重", ZH.thresholds(indicator("FORM-9")));
        assertEquals("watch from 1.5, warning from 2, serious from 3", EN.thresholds(indicator("FORM-7")));
    }

    @Test
    void aStatementHoldsNumberIntervalAndThresholds() {
        assertEquals(
                "45%（n = 40 行，90% 区间 33%–58%）；关注 10% 起、预警 25% 起、严重 40% 起。",
                ZH.statement(signal("DOC-2", 0.45, 40, null, 0.3279, 0.5784)));
    }

    @Test
    void anIntervalOfPointsNamesThemOnce() {
        assertEquals("−2–15 个百分点", ZH.interval(signal("ACT-7", 0.06, 40, null, -0.02, 0.15)));
    }

    @ParameterizedTest
    @EnumSource(Signal.Reason.class)
    void everyReasonIsASentenceInBothLanguages(Signal.Reason reason) {
        Signal none = without("DOC-1", reason, 123, 300);
        for (SignalWords words : List.of(ZH, EN)) {
            assertFalse(words.reason(none).contains("{"), words.reason(none));
            assertFalse(words.reason(none).contains("—"), words.reason(none));
        }
    }

    @Test
    void everyParameterThatAnAgencyMayChangeHasAName() {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            MODEL.driftIndicators().stream()
                    .flatMap(i -> i.parameters().keySet().stream())
                    .forEach(name -> assertFalse(
                            messages.text("signals.parameter." + name).isBlank(), name));
        }
    }

    @Test
    void ownNumbersAreSaidWithTheModelsBesideThem() {
        RecordIndicator usual = indicator("DOC-2");
        RecordIndicator own = usual.with(List.of(0.2, 0.3, 0.5), usual.parameters());
        Signal signal = new Signal(
                own,
                Signal.Status.OK,
                null,
                0.25,
                100,
                null,
                null,
                25.0,
                100.0,
                null,
                0.2,
                0.3,
                1,
                1,
                1,
                false,
                List.of(),
                List.of());
        assertEquals("由本机构改过；模型默认：关注 10% 起、预警 25% 起、严重 40% 起。", ZH.changed(MODEL, signal));
        assertEquals("", ZH.changed(MODEL, signal("DOC-2", 0.25, 100, null)));
    }

    @Test
    void tooFewKnownNamesTheShareThatIsKnown() {
        assertEquals("只登记了 41%，未到 60%，不出结果", ZH.reason(without("DOC-1", Signal.Reason.TOO_FEW_KNOWN, 123, 300)));
        assertEquals("只有 12 行，未到 30 行，不出结果", ZH.reason(without("DOC-1", Signal.Reason.TOO_FEW, 12, 12)));
    }

    @Test
    void aShareBelowTheLeastNeverReadsAsIfItReachedIt() {
        assertEquals("只登记了 59%，未到 60%，不出结果", ZH.reason(without("DOC-1", Signal.Reason.TOO_FEW_KNOWN, 598, 1000)));
    }

    @Test
    void rowsEnoughInTooFewMonthsAreToldByTheirMonths() {
        assertEquals("记录日期未满 3 个月，不出结果", ZH.reason(without("DOC-4a", Signal.Reason.TOO_FEW, 200, 200)));
        assertEquals("只有 59 行，未到 60 行，不出结果", ZH.reason(without("DOC-4a", Signal.Reason.TOO_FEW, 59, 59)));
    }

    @Test
    void anExplanationNamesWhatTriggeredItAndWhatElseCouldBe() {
        var finding = Drifts.fromRecords(
                        MODEL,
                        Leveled.of(MODEL, Answers.year(), 100, Map.of("DOC-2", Level.firm(2), "DOC-3", Level.firm(0))))
                .get(0);
        List<String> lines = ZH.explanation(MODEL, finding);
        assertEquals("文书化：关注（信度低）。", lines.get(0));
        assertEquals(2, lines.size());
        assertEquals(
                "触发：DOC-2 近重复记录占比 = 50.0%（n = 100，90% 区间 40.0%–60.0%），阈值 25%；可能的正当原因：",
                lines.get(1).substring(0, lines.get(1).indexOf("原因：") + 3));
    }

    private static RecordIndicator indicator(String id) {
        return MODEL.driftIndicators().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Signal signal(String id, double value, int n, Signal.Reason reason) {
        return signal(id, value, n, reason, null, null);
    }

    private static Signal signal(String id, double value, int n, Signal.Reason reason, Double low, Double high) {
        return new Signal(
                indicator(id),
                Signal.Status.OK,
                reason,
                value,
                n,
                null,
                null,
                value,
                1.0,
                null,
                low,
                high,
                0,
                0,
                0,
                false,
                List.of(),
                List.of());
    }

    private static Signal without(String id, Signal.Reason reason, int known, int eligible) {
        return new Signal(
                indicator(id),
                Signal.Status.INSUFFICIENT,
                reason,
                null,
                known,
                known,
                eligible,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                List.of(),
                List.of());
    }
}
