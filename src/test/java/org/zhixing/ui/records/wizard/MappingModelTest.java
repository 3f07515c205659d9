package org.zhixing.ui.records.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RecordMapping.HourUnit;
import org.zhixing.records.ServiceType;

/** What choosing columns comes to, without a window. */
class MappingModelTest {

    private static final String KNOWN = "记录编号,服务日期,社工,服务类型,时长（分钟）,天气";

    private static MappingModel.Sheet sheet(String file, String... lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            List<Cell> cells = new ArrayList<>();
            for (String text : line.split(",")) {
                cells.add(text.isEmpty() ? Cell.EMPTY : new Cell.Text(text));
            }
            rows.add(new Row(rows.size() + 1, cells));
        }
        return new MappingModel.Sheet(file, rows);
    }

    private static MappingModel model(String... lines) {
        return new MappingModel(List.of(sheet("a.csv", lines)), RecordMapping.NONE);
    }

    @Test
    void knownHeadersNeedNoMapping() {
        MappingModel model = model(KNOWN, "R1,2026-01-02,W1,探访,90,晴");
        assertTrue(model.ready());
        assertEquals(RecordMapping.NONE, model.mapping());
        assertEquals(List.of("服务日期"), model.chosen(RecordField.SERVICE_DATE));
        assertEquals(HourUnit.MINUTES, model.unit(RecordField.DURATION_HOURS));
        assertEquals(List.of("天气"), model.unused());
    }

    @Test
    void aColumnThatIsNotKnownIsChosenByHandAndLeavesTheListOfThoseLeftOver() {
        MappingModel model = model("编号,哪天,社工,服务类型,时长,天气", "1,2026-01-02,W1,探访,1,晴");
        assertEquals(Set.of(RecordField.SERVICE_DATE), model.missing());
        assertFalse(model.ready());
        model.choose(RecordField.SERVICE_DATE, "哪天");
        assertTrue(model.ready());
        assertTrue(model.changed(RecordField.SERVICE_DATE));
        assertEquals(
                Map.of(RecordField.SERVICE_DATE, List.of("哪天")), model.mapping().columns());
        assertEquals(List.of("天气"), model.unused());
    }

    @Test
    void choosingWhatIsRecognisedAnywayIsNoChange() {
        MappingModel model = model(KNOWN, "R1,2026-01-02,W1,探访,90,晴");
        model.choose(RecordField.SERVICE_TYPE, "天气");
        model.choose(RecordField.SERVICE_TYPE, "服务类型");
        assertEquals(RecordMapping.NONE, model.mapping());
    }

    @Test
    void aRecognisedColumnCanBeLeftOut() {
        MappingModel model = model(KNOWN + ",满意度", "R1,2026-01-02,W1,探访,90,晴,5");
        model.choose(RecordField.SATISFACTION, null);
        assertEquals(List.of(), model.chosen(RecordField.SATISFACTION));
        assertEquals(List.of("天气", "满意度"), model.unused());
        assertEquals(
                Map.of(RecordField.SATISFACTION, List.of()), model.mapping().columns());
    }

    @Test
    void samplesAreTheFirstValuesThatDiffer() {
        MappingModel model =
                model(KNOWN, "R1,2026-01-02,W1,探访,90,晴", "R2,2026-01-03,W1,个案,90,", "R3,2026-01-04,W2,探访,90,雨");
        assertEquals(List.of("W1", "W2"), model.samples("社工"));
        assertEquals(List.of("晴", "雨"), model.samples("天气"));
    }

    @Test
    void aFileWithOtherHeadersSaysWhichFileItIs() {
        MappingModel model = new MappingModel(
                List.of(
                        sheet("a.csv", "编号,哪天,社工,服务类型,时长", "1,2026-01-02,W1,探访,1"),
                        sheet("b.csv", KNOWN, "R1,2026-01-02,W1,探访,90,晴")),
                RecordMapping.NONE);
        model.choose(RecordField.SERVICE_DATE, "哪天");
        assertFalse(model.ready());
        assertEquals("b.csv", model.problems().get(0).where());
    }

    @Test
    void wordsConstantsAndUnitsAreKeptBesideTheColumns() {
        MappingModel model = model(KNOWN, "R1,2026-01-02,W1,联欢,90,晴");
        model.word("联欢", ServiceType.ACTIVITY);
        model.constant(RecordField.SATISFACTION_MAX, " 5 ");
        model.unit(RecordField.DURATION_HOURS, HourUnit.HOURS);
        model.excludedRecorders("录入员01、 录入员02,");
        model.meanSatisfaction(true);
        RecordMapping mapping = model.mapping();
        assertEquals(Map.of("联欢", ServiceType.ACTIVITY), mapping.types());
        assertEquals(Map.of(RecordField.SATISFACTION_MAX, "5"), mapping.constants());
        assertEquals(HourUnit.HOURS, model.unit(RecordField.DURATION_HOURS), "said by a person, not by the header");
        assertEquals(Set.of("录入员01", "录入员02"), mapping.excludedRecorders());
        assertTrue(mapping.meanSatisfaction());
        model.word("联欢", null);
        model.constant(RecordField.SATISFACTION_MAX, "");
        assertEquals(Map.of(), model.mapping().types());
        assertEquals(Map.of(), model.mapping().constants());
    }

    @Test
    void aMappingFromAnEarlierTimeIsWhereOneStarts() {
        RecordMapping kept = RecordMapping.NONE.withColumns(Map.of(RecordField.SERVICE_DATE, List.of("哪天")));
        MappingModel model =
                new MappingModel(List.of(sheet("a.csv", "编号,哪天,社工,服务类型,时长", "1,2026-01-02,W1,探访,1")), kept);
        assertTrue(model.ready());
    }
}
