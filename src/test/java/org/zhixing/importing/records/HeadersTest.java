package org.zhixing.importing.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RecordMapping.HourUnit;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Which header is which field (formats.md, D1). */
class HeadersTest {

    private static Headers find(RecordMapping mapping, String... lines) {
        return Headers.find(Tables.rows(lines), mapping).orElseThrow();
    }

    /** Fields and their headers, as text. */
    private static Map<String, String> columns(Headers headers) {
        Map<String, String> columns = new TreeMap<>();
        headers.columns()
                .forEach((field, found) -> columns.put(
                        field.key(), found.stream().map(Column::header).collect(Collectors.joining("+"))));
        return columns;
    }

    private static List<String> problems(Headers headers) {
        return headers.problems().stream()
                .map(p -> p.key().replace("problems.records.", "") + " " + String.join(",", p.arguments()))
                .toList();
    }

    private static RecordMapping mapping(Map<RecordField, List<String>> columns) {
        return RecordMapping.NONE.withColumns(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "recordId, 记录编号, 编号, recordid",
        "serviceDate, 服务日期, 日期, SERVICEDATE",
        "recordedDate, 记录日期, 录入日期, recordedDate",
        "workerId, 社工, 工号, 社工工号",
        "clientId, 服务对象, 个案号, 服务对象编号",
        "clientId, 对象编号, 服务对象姓名, ClientId",
        "caseId, 个案编号, 个案编号*, caseId",
        "activityId, 活动编号, 小组编号, 活动名称",
        "activityId, 小组名称, 活动, 小组",
        "serviceType, 服务类型, 服务 类型, serviceType",
        "planned, 计划内/外, 计划内, planned",
        "durationHours, 服务时长, 时长, 时长（小时）",
        "startTime, 开始时间, 开始时间：, startTime",
        "docHours, 文书时长, 文书时长(h), dochours",
        "participants, 人数, 人数(人), participants",
        "newParticipants, 新, 新参与人数, newParticipants",
        "repeatParticipants, 老, 老参与人数, repeatParticipants",
        "participantIds, 参与者名单, 参与者名单（姓名）, participantIds",
        "goalSet, 设目标, 设目标（是/否）, goalSet",
        "goalReviewed, 回顾, 回顾, goalReviewed",
        "outcomeMeasured, 测成效, 测成效, outcomeMeasured",
        "caseStatus, 状态, 状态, caseStatus",
        "closeDate, 结案日, 结案日, closeDate",
        "openDate, 开案日, 开案日, openDate",
        "satisfaction, 满意度, 满意度, satisfaction",
        "satisfactionMax, 满意度满分, 满意度满分, satisfactionMax",
        "noteText, 记录正文, 记录正文, noteText",
        "crisis, 危机标记, 危机标记, crisis",
        "recordedBy, 录入人, 录入人, recordedBy",
    })
    void headersThatAreKnownWithoutAMapping(String field, String one, String two, String three) {
        for (String header : List.of(one, two, three, " " + one + "\u3000")) {
            Headers headers = Headers.at(Tables.rows(header).get(0), RecordMapping.NONE);
            assertEquals(List.of(field), columns(headers).keySet().stream().toList(), header);
        }
    }

    @Test
    void headersThatAreNotQuiteKnownStayUnused() {
        Headers headers = Headers.at(Tables.rows("服务日期|新来的|服务地点|||备注").get(0), RecordMapping.NONE);
        assertEquals(Map.of("serviceDate", "服务日期"), columns(headers));
        assertEquals(List.of(new Column(1, "新来的"), new Column(2, "服务地点"), new Column(5, "备注")), headers.unused());
        assertEquals("F", headers.unused().get(2).letters());
        assertEquals("AB", new Column(27, "").letters());
    }

    @Test
    void anActivitysNumberWinsOverItsName() {
        Headers headers = find(RecordMapping.NONE, "活动名称|活动编号|服务日期");
        assertEquals("活动编号", columns(headers).get("activityId"));
        assertEquals(List.of(new Column(0, "活动名称")), headers.unused());
        assertEquals(List.of(), headers.problems());
    }

    @Test
    void twoHeadersForOneFieldAreRefusedUnlessAMappingChooses() {
        String header = "日期|服务日期|社工|服务类型|时长";
        assertEquals(List.of("twoHeaders 日期,服务日期"), problems(find(RecordMapping.NONE, header)));
        assertEquals(List.of("twoHeaders 活动名称,小组名称"), problems(find(RecordMapping.NONE, "活动名称|小组名称|日期")));
        Headers chosen = find(mapping(Map.of(RecordField.SERVICE_DATE, List.of("日期"))), header);
        assertEquals(List.of(), chosen.problems());
        assertEquals("日期", columns(chosen).get("serviceDate"));
        assertEquals(List.of(new Column(1, "服务日期")), chosen.unused());
    }

    @Test
    void aNamedHeaderIsExactButForWidthAndSpaceAndMayServeTwoFields() {
        Headers headers = find(
                mapping(Map.of(
                        RecordField.CLIENT_ID, List.of("对象(编号)"),
                        RecordField.CASE_ID, List.of("对象(编号)"),
                        RecordField.NOTE_TEXT, List.of("过程记录", "备注"))),
                "服务日期| 对象（编号） |备注|过程记录");
        assertEquals(
                Map.of("serviceDate", "服务日期", "clientId", "对象（编号）", "caseId", "对象（编号）", "noteText", "过程记录+备注"),
                columns(headers));
        assertEquals(List.of(), headers.unused());
    }

    @Test
    void aNamedHeaderThatIsAbsentOrThereTwiceIsRefused() {
        assertEquals(
                List.of("headerAbsent 服务时间"),
                problems(find(mapping(Map.of(RecordField.SERVICE_DATE, List.of("服务时间"))), "服务日期|社工|服务类型")));
        assertEquals(
                List.of("headerTwice 备注"),
                problems(find(mapping(Map.of(RecordField.NOTE_TEXT, List.of("备注"))), "服务日期|社工|备注|备注")));
    }

    @Test
    void aHeaderThatAMappingNamesMeansNothingElse() {
        Headers headers = find(mapping(Map.of(RecordField.SERVICE_DATE, List.of("录入日期"))), "录入日期|社工|服务类型|时长");
        assertEquals(
                Map.of("serviceDate", "录入日期", "workerId", "社工", "serviceType", "服务类型", "durationHours", "时长"),
                columns(headers));
    }

    @Test
    void anEmptyListSaysThatAFieldHasNoColumn() {
        Headers headers = find(mapping(Map.of(RecordField.SATISFACTION, List.of())), "服务日期|社工|满意度");
        assertEquals(Map.of("serviceDate", "服务日期", "workerId", "社工"), columns(headers));
        assertEquals(List.of(new Column(2, "满意度")), headers.unused());
    }

    @Test
    void theHeaderRowMayStandBelowTitlesAndBlankRows() {
        Headers headers = find(
                RecordMapping.NONE, "清河里社工站服务记录表|||2025 年", "", "填表人：|W01||日期", Tables.HEAD, "R1|2025-03-01||W01|活动|1");
        assertEquals(4, headers.row());
        assertEquals(6, headers.columns().size());
        ImportResult result = Tables.read("服务记录表", "", Tables.HEAD, "R1|x||W01|活动|1", "R2|2025-03-01||W01|活动|1");
        assertEquals(List.of("4 服务日期 BAD_DATE x"), Tables.said(result.problems()));
        assertEquals(1, result.accepted());
    }

    @Test
    void theHeaderRowIsLookedForInThirtyRowsWithContent() {
        String[] lines = new String[31];
        java.util.Arrays.fill(lines, "说明");
        lines[29] = Tables.HEAD;
        lines[30] = "R1|2025-03-01||W01|活动|1";
        assertEquals(1, Tables.read(lines).accepted());
        lines[29] = "说明";
        lines[30] = Tables.HEAD;
        assertFalse(find(RecordMapping.NONE, lines).recognised());
    }

    @Test
    void aRowOfOwnWordsIsOfferedForMappingAndRecognisedWithOne() {
        String[] lines = {"服务台账", "时间|谁做的|做什么|多久|内容", "2025-03-01|W01|家访|1|好"};
        Headers offered = find(RecordMapping.NONE, lines);
        assertFalse(offered.recognised());
        assertEquals(2, offered.row());
        assertEquals(
                List.of(
                        RecordField.SERVICE_DATE,
                        RecordField.WORKER_ID,
                        RecordField.SERVICE_TYPE,
                        RecordField.DURATION_HOURS),
                offered.missing());
        RecordMapping mapping = mapping(Map.of(
                RecordField.SERVICE_DATE, List.of("时间"),
                RecordField.WORKER_ID, List.of("谁做的"),
                RecordField.SERVICE_TYPE, List.of("做什么"),
                RecordField.DURATION_HOURS, List.of("多久")));
        assertTrue(find(mapping, lines).recognised());
        assertEquals(1, Tables.read(mapping, lines).accepted());
    }

    @Test
    void aRequiredColumnThatIsMissingRefusesTheFileUnlessAConstantStandsForIt() {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> Tables.read("服务日期|服务类型", "2025-03-01|个案"));
        assertEquals(
                List.of(
                        "a.csv problems.records.columnMissing.workerId",
                        "a.csv problems.records.columnMissing.durationHours"),
                refused.problems().stream().map(p -> p.where() + " " + p.key()).toList());
        RecordMapping constants =
                RowsTest.mapping(Map.of(RecordField.WORKER_ID, "W01", RecordField.DURATION_HOURS, "1.5"), Map.of());
        assertEquals(1, Tables.read(constants, "服务日期|服务类型", "2025-03-01|个案").accepted());
    }

    @Test
    void aConstantThatIsNoValueOfItsFieldIsRefused() {
        RecordMapping constants = RowsTest.mapping(Map.of(RecordField.DURATION_HOURS, "25"), Map.of());
        ProblemException refused =
                assertThrows(ProblemException.class, () -> Tables.read(constants, Tables.HEAD, "R1"));
        assertEquals(
                List.of(new Problem("/constants/durationHours", "problems.records.hours", List.of())),
                refused.problems());
    }

    @ParameterizedTest
    @CsvSource({"时长（小时）, HOURS", "时长(分钟), MINUTES", "服务时长 [min], MINUTES", "服务时长（H）, HOURS", "时长（单位：小时）, ", "时长, "})
    void aBracketedUnitIsTheUnit(String header, HourUnit unit) {
        assertEquals(
                unit,
                Headers.at(Tables.rows(header).get(0), RecordMapping.NONE)
                        .units()
                        .get(RecordField.DURATION_HOURS));
    }

    @Test
    void aMappingsUnitGoesBeforeTheHeaders() {
        RecordMapping minutes = RowsTest.mapping(Map.of(), Map.of(RecordField.DURATION_HOURS, HourUnit.MINUTES));
        assertEquals(
                HourUnit.MINUTES,
                Headers.at(Tables.rows("时长（小时）").get(0), minutes).units().get(RecordField.DURATION_HOURS));
    }

    @Test
    void columnsWithoutAHeaderButWithContentAreListed() {
        ImportResult result =
                Tables.read("|" + Tables.HEAD, "1|R1|2025-03-01||W01|活动|1||备用", "|R2|2025-03-01||W01|活动|1||");
        assertEquals(
                List.of(new Column(0, ""), new Column(8, "")),
                result.sheets().get(0).unused());
    }

    @Test
    void theSameHeadersInAnyOrderHaveTheSameFingerprint() {
        Headers one = find(RecordMapping.NONE, "服务日期|社工|备注");
        Headers same = find(RecordMapping.NONE, "标题", "备注| 社工|服务日期");
        Headers other = find(RecordMapping.NONE, "服务日期|社工|备注1");
        assertEquals(one.fingerprint(), same.fingerprint());
        assertNotEquals(one.fingerprint(), other.fingerprint());
        assertEquals(64, one.fingerprint().length());
    }
}
