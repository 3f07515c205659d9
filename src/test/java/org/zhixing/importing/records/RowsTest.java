package org.zhixing.importing.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhixing.records.CaseStatus;
import org.zhixing.records.ClientCodes;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RecordMapping.DateOrder;
import org.zhixing.records.RecordMapping.HourUnit;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;

/** Whole rows: which are accepted, which are refused, and what is said of them (rulings A1 to A6, A11, A16). */
class RowsTest {

    private static final String GOOD = "R1|2025-03-01|2025-03-02|W01|个案|1.5";

    @Test
    void everyFieldOfARowIsRead() {
        String header = "记录编号|服务日期|录入日期|工号|服务对象编号|个案编号|活动名称|服务类型|计划内/外|服务时长（小时）|开始时间|文书时长(分钟)|人数|新|老"
                + "|参与者名单|设目标|回顾|测成效|状态|结案日|开案日|满意度|满意度满分|记录正文|危机标记|录入人";
        String row = "R001|2025年3月1日|2025/3/2|Ｗ０１|C07|A-12|手工班第3次|小组|计划外|1.5|9:05|30|12|3|9|张三、C07；李四|是|否|√|在案|2025.4.1"
                + "|20250101|4.5|5|  今天来了 12 人。 |×|录入员01";
        Tables tables = new Tables(RecordMapping.NONE);
        ImportResult result = tables.add("a.csv", Tables.rows(header, row)).result();
        ClientCodes codes = Tables.codes();
        assertEquals(List.of(), Tables.said(result.problems()));
        assertEquals(
                List.of(new ServiceRecord(
                        "R001",
                        LocalDate.of(2025, 3, 1),
                        LocalDate.of(2025, 3, 2),
                        "W01",
                        codes.of("C07"),
                        "A-12",
                        "手工班第3次",
                        "手工班",
                        ServiceType.GROUP,
                        false,
                        1.5,
                        LocalTime.of(9, 5),
                        0.5,
                        12,
                        3,
                        9,
                        Set.of(codes.of("张三"), codes.of("C07"), codes.of("李四")),
                        true,
                        false,
                        true,
                        CaseStatus.OPEN,
                        LocalDate.of(2025, 4, 1),
                        LocalDate.of(2025, 1, 1),
                        4.5,
                        5.0,
                        false,
                        "录入员01",
                        null)),
                result.records().records());
        assertEquals(Map.of(0, "今天来了 12 人。"), tables.notes());
        assertEquals(Set.of("张三", "李四"), result.names().people());
        assertEquals(Set.of(RecordField.values()), result.records().traits().known());
    }

    @Test
    void fieldsThatStandBlankOrOpenAreUnknownAndNoProblem() {
        for (String blank : List.of("", " ", "不详", "未填", "—", "/", "NA", "／", "ＮＡ")) {
            ServiceRecord record = Tables.record(
                    RecordMapping.NONE,
                    Tables.HEAD + "|服务对象|活动|人数|设目标|状态|结案日|满意度|参与者名单|开始时间|记录正文",
                    "R1|2025-03-01||W01|个案|1" + ("|" + blank).repeat(10));
            assertEquals(null, record.recordedDate());
            assertEquals(null, record.client());
            assertEquals(null, record.activity());
            assertEquals(null, record.series());
            assertEquals(null, record.participants());
            assertEquals(null, record.goalSet());
            assertEquals(null, record.caseStatus());
            assertEquals(null, record.closeDate());
            assertEquals(null, record.satisfaction());
            assertEquals(Set.of(), record.roster());
        }
    }

    @Test
    void sixFieldsRefuseTheRowAndEachProblemIsSaid() {
        ImportResult result = Tables.read(
                Tables.HEAD,
                GOOD,
                "|2025-03-01||W01|个案|1",
                "R3|2025-02-30||W01|个案|1",
                "R4|2025-03-01|随后|W01|个案|1",
                "R5|2025-03-01||不详|个案|1",
                "R6|2025-03-01||W01|联欢|1",
                "R7|2025-03-01||W01|个案|约2小时",
                "||||");
        assertEquals(
                List.of(
                        "3 记录编号 MISSING",
                        "4 服务日期 BAD_DATE 2025-02-30",
                        "5 记录日期 BAD_DATE 随后",
                        "6 社工 MISSING 不详",
                        "7 服务类型 UNKNOWN_VALUE 联欢",
                        "8 服务时长 BAD_NUMBER 约2小时"),
                Tables.said(result.problems()));
        assertTrue(result.problems().stream().allMatch(p -> p.refused()));
        assertEquals(7, result.rows());
        assertEquals(1, result.accepted());
        assertEquals(6, result.refused());
    }

    @Test
    void otherFieldsOnlyBecomeUnknownAndTheRowIsTaken() {
        ImportResult result =
                Tables.read(Tables.HEAD + "|人数|设目标|状态|结案日|满意度|满意度满分|开始时间|文书时长", GOOD + "|许多|也许|进行中|待定|6|5|25:00|-1");
        ServiceRecord record = result.records().records().get(0);
        assertEquals(
                List.of(
                        "2 开始时间 BAD_TIME 25:00",
                        "2 文书时长 OUT_OF_RANGE -1",
                        "2 人数 BAD_NUMBER 许多",
                        "2 设目标 UNKNOWN_VALUE 也许",
                        "2 状态 UNKNOWN_VALUE 进行中",
                        "2 结案日 BAD_DATE 待定",
                        "2 满意度 OUT_OF_RANGE 6"),
                Tables.said(result.problems()));
        assertFalse(result.problems().stream().anyMatch(p -> p.refused()));
        assertEquals(null, record.participants());
        assertEquals(null, record.goalSet());
        assertEquals(null, record.satisfaction());
        assertEquals(5.0, record.satisfactionMax());
    }

    @Test
    void oneRowMayHaveSeveralProblems() {
        ImportResult result = Tables.read(Tables.HEAD, "|2025-13-01|x||联欢|0");
        assertEquals(
                List.of(
                        "2 记录编号 MISSING",
                        "2 服务日期 BAD_DATE 2025-13-01",
                        "2 记录日期 BAD_DATE x",
                        "2 社工 MISSING",
                        "2 服务类型 UNKNOWN_VALUE 联欢",
                        "2 服务时长 OUT_OF_RANGE 0"),
                Tables.said(result.problems()));
        assertEquals(1, result.refused());
    }

    @Test
    void onlyServiceAfterRecordingIsRefusedAndTheRecordedDateIsNamed() {
        ImportResult result = Tables.read(
                Tables.HEAD,
                "R1|2025-03-05|2025-03-05|W01|个案|1",
                "R2|2025-03-05|2025-03-02|W01|个案|1",
                "R3|2025-03-05||W01|个案|1");
        assertEquals(List.of("3 记录日期 BEFORE_SERVICE 2025-03-02"), Tables.said(result.problems()));
        assertEquals(List.of("2025-03-05"), result.problems().get(0).arguments());
        assertEquals(2, result.accepted());
    }

    @Test
    void theFirstAcceptedRowOwnsAnIdAndARefusedOneDoesNot() {
        ImportResult result = Tables.read(
                Tables.HEAD,
                "R1|2025-03-05||W01|个案|0",
                "R1|2025-03-05||W01|个案|1",
                "R1|2025-03-05||W01|个案|1",
                " R1 |2025-03-05||W01|个案|25",
                "R2|2025-03-05||W01|个案|1");
        assertEquals(
                List.of(
                        "2 服务时长 OUT_OF_RANGE 0",
                        "4 记录编号 DUPLICATE_ID R1",
                        "5 记录编号 DUPLICATE_ID  R1",
                        "5 服务时长 OUT_OF_RANGE 25"),
                Tables.said(result.problems()));
        assertEquals(List.of("3"), result.problems().get(1).arguments());
        assertEquals(2, result.accepted());
    }

    @Test
    void overSeveralFilesTheFirstFileOwnsTheId() {
        ImportResult result = new Tables(RecordMapping.NONE)
                .add("a.csv", Tables.rows(Tables.HEAD, GOOD))
                .add("b.csv", Tables.rows(Tables.HEAD, "R2|2025-03-01||W02|个案|1", "R1|2025-03-01||W02|个案|1"))
                .result();
        assertEquals(List.of("3 记录编号 DUPLICATE_ID R1"), Tables.said(result.problems()));
        assertEquals("b.csv", result.problems().get(0).file());
        assertEquals(List.of("a.csv", "2"), result.problems().get(0).arguments());
        assertEquals("W01", result.records().records().get(0).worker());
    }

    @Test
    void withoutAColumnOfIdsRecordsAreCalledByTheirRowsAndThatIsSaidOnce() {
        String header = "服务日期|社工|服务类型|服务时长";
        ImportResult result = new Tables(RecordMapping.NONE)
                .add("a.csv", Tables.rows(header, "2025-03-01|W01|个案|1", "", "2025-03-02|W01|个案|1"))
                .add("b.csv", Tables.rows(header, "2025-03-01|W01|个案|1"))
                .result();
        assertEquals(
                List.of("行2", "行4", "文件2行2"),
                result.records().records().stream().map(ServiceRecord::id).toList());
        assertEquals(List.of(), result.problems());
        assertEquals(
                List.of(
                        new ImportHint(ImportHint.Kind.GENERATED_IDS, "a.csv", "", "", 2),
                        new ImportHint(ImportHint.Kind.GENERATED_IDS, "b.csv", "", "", 1)),
                result.hints());
    }

    @Test
    void blankRowsTakeARowNumberAndAreNotCounted() {
        ImportResult result = Tables.read(Tables.HEAD, "", GOOD, " |  |", "R2|x||W01|个案|1");
        assertEquals(2, result.rows());
        assertEquals(List.of("5 服务日期 BAD_DATE x"), Tables.said(result.problems()));
    }

    @Test
    void problemsNeverShowWhomTheyAreAboutOrWhatANoteSays() {
        ImportResult result = Tables.read(Tables.HEAD + "|服务对象|参与者名单|记录正文", "R1|x||W01|个案|1|" + "张三|李四、王五|和张三谈了家里的事");
        assertEquals(List.of("2 服务日期 BAD_DATE x"), Tables.said(result.problems()));
        assertFalse(result.toString().contains("张三"));
        assertFalse(result.toString().contains("李四"));
    }

    @Test
    void constantsFillBlankCellsAndCountAsKnown() {
        RecordMapping mapping = mapping(
                Map.of(
                        RecordField.SATISFACTION_MAX, "5",
                        RecordField.GOAL_SET, "true",
                        RecordField.PLANNED, "true",
                        RecordField.SERVICE_TYPE, "VISIT"),
                Map.of());
        ImportResult result = Tables.read(
                mapping,
                "记录编号|服务日期|社工|服务时长|设目标|满意度",
                "R1|2025-03-01|W01|1||4",
                "R2|2025-03-01|W01|1|否|6",
                "R3|2025-03-01|W01|1|也许|");
        List<ServiceRecord> records = result.records().records();
        assertEquals(
                List.of(true, false),
                records.stream().limit(2).map(ServiceRecord::goalSet).toList());
        assertEquals(null, records.get(2).goalSet());
        assertEquals(5.0, records.get(2).satisfactionMax());
        assertEquals(ServiceType.VISIT, records.get(0).type());
        assertEquals(List.of("3 满意度 OUT_OF_RANGE 6", "4 设目标 UNKNOWN_VALUE 也许"), Tables.said(result.problems()));
        assertTrue(result.records().traits().knows(RecordField.SATISFACTION_MAX));
        assertTrue(result.records().traits().plannedOnly());
    }

    @Test
    void minutesBecomeHours() {
        RecordMapping mapping = mapping(Map.of(), Map.of(RecordField.DURATION_HOURS, HourUnit.MINUTES));
        String header = "记录编号|服务日期|社工|服务类型|服务时长";
        assertEquals(
                1.5, Tables.record(mapping, header, "R1|2025-03-01|W01|个案|90").hours());
        assertEquals(
                24, Tables.record(mapping, header, "R1|2025-03-01|W01|个案|1440").hours());
        assertEquals(
                List.of("2 服务时长 OUT_OF_RANGE 1441"),
                Tables.said(Tables.read(mapping, header, "R1|2025-03-01|W01|个案|1441")
                        .problems()));
        assertEquals(
                0.25,
                Tables.record(RecordMapping.NONE, header + "(分钟)", "R1|2025-03-01|W01|个案|15")
                        .hours());
    }

    @Test
    void whoTypesForOthersIsComparedLikeAnyOtherId() {
        RecordMapping mapping = new RecordMapping(
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                true,
                Map.of(),
                null,
                DateOrder.YMD,
                Set.of(" 录入员０１ "),
                true);
        ImportResult result = Tables.read(mapping, Tables.HEAD + "|录入人|活动", GOOD + "|录入员01|手工班第3次");
        ServiceRecord record = result.records().records().get(0);
        assertTrue(result.records().traits().excludedRecorders().contains(record.recordedBy()));
        assertTrue(result.records().traits().meanSatisfaction());
        assertEquals("手工班第3次", record.series());
    }

    static RecordMapping mapping(Map<RecordField, String> constants, Map<RecordField, HourUnit> units) {
        return new RecordMapping(
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                constants,
                false,
                units,
                null,
                DateOrder.YMD,
                Set.of(),
                false);
    }
}
