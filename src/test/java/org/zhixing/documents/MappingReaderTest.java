package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.records.CaseStatus;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RecordMapping.DateOrder;
import org.zhixing.records.RecordMapping.HourUnit;
import org.zhixing.records.ServiceType;

class MappingReaderTest {

    /** The example of formats.md, D1. */
    private static final String FILE = """
            {"columns": {"serviceDate": "服务时间", "noteText": ["过程记录", "备注"]},
             "values": {"serviceType": {"家访": "VISIT", "讲座": "ACTIVITY"}, "caseStatus": {"已结": "CLOSED"},
                        "booleans": {"true": ["已"], "false": ["未"]}},
             "constants": {"satisfactionMax": 5, "goalSet": true, "satisfactionIs": "person"},
             "units": {"durationHours": "minutes"}, "listSeparator": "、", "dateOrder": "YMD",
             "excludeRecordedBy": ["录入员01"], "keepSeriesSuffix": false}
            """;

    private static final RecordMapping MEANT = new RecordMapping(
            Map.of(
                    RecordField.SERVICE_DATE, List.of("服务时间"),
                    RecordField.NOTE_TEXT, List.of("过程记录", "备注")),
            Map.of("家访", ServiceType.VISIT, "讲座", ServiceType.ACTIVITY),
            Map.of("已结", CaseStatus.CLOSED),
            Set.of("已"),
            Set.of("未"),
            Map.of(RecordField.SATISFACTION_MAX, "5", RecordField.GOAL_SET, "true"),
            false,
            Map.of(RecordField.DURATION_HOURS, HourUnit.MINUTES),
            "、",
            DateOrder.YMD,
            Set.of("录入员01"),
            false);

    private static RecordMapping read(String text) {
        return MappingReader.read(text, "map.json");
    }

    @Test
    void theExampleIsReadAsItIsMeant() {
        assertEquals(MEANT, read(FILE));
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        RecordMapping full = new RecordMapping(
                Map.of(RecordField.SATISFACTION, List.of(), RecordField.WORKER_ID, List.of("姓名", "工号")),
                Map.of(),
                Map.of("已结", CaseStatus.CLOSED),
                Set.of(),
                Set.of("未", "没有"),
                Map.of(RecordField.SERVICE_TYPE, "家访", RecordField.DURATION_HOURS, "1.5"),
                true,
                Map.of(RecordField.DOC_HOURS, HourUnit.HOURS),
                " ",
                DateOrder.DMY,
                Set.of("a", "b"),
                true);
        for (RecordMapping mapping : List.of(MEANT, full, RecordMapping.NONE)) {
            assertEquals(mapping, read(MappingWriter.write(mapping)));
        }
        assertEquals("{ }", MappingWriter.write(RecordMapping.NONE));
        assertFalse(MappingWriter.write(MEANT).contains("keepSeriesSuffix"));
    }

    @Test
    void anEmptyObjectSaysNothing() {
        assertEquals(RecordMapping.NONE, read("{}"));
    }

    @Test
    void marksMayBeMeansAndConstantsMayBeTexts() {
        RecordMapping read = read("""
                {"constants": {"satisfactionIs": "mean", "planned": "是", "serviceDate": "2025-03-01", "docHours": 0.5}}
                """);
        assertEquals(true, read.meanSatisfaction());
        assertEquals(
                Map.of(
                        RecordField.PLANNED, "是",
                        RecordField.SERVICE_DATE, "2025-03-01",
                        RecordField.DOC_HOURS, "0.5"),
                read.constants());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'columns': {'date': '日期'}}|map.json /columns/date json.unknownKey",
                "{'columns': {'serviceDate': ''}}|map.json /columns/serviceDate json.blank",
                "{'columns': {'serviceDate': 3}}|map.json /columns/serviceDate json.type",
                "{'columns': {'serviceDate': ['a', 'b']}}|map.json /columns/serviceDate json.maxItems",
                "{'columns': {'noteText': ['a', ' ']}}|map.json /columns/noteText/1 json.blank",
                "{'columns': {'noteText': ['a', 'a']}}|map.json /columns/noteText json.uniqueItems",
                "{'values': {'serviceType': {'联欢': 'PARTY'}}}|map.json /values/serviceType/联欢 json.oneOf",
                "{'values': {'caseStatus': {'已结': 'closed'}}}|map.json /values/caseStatus/已结 json.oneOf",
                "{'values': {'booleans': {'yes': ['已']}}}|map.json /values/booleans/yes json.unknownKey",
                "{'values': {'booleans': {'true': ['已'], 'false': ['未', '已']}}}|map.json /values/booleans/false/1 mapping.bothYesAndNo",
                "{'values': {'planned': {}}}|map.json /values/planned json.unknownKey",
                "{'constants': {'recordId': 'R1'}}|map.json /constants/recordId json.unknownKey",
                "{'constants': {'goalSet': 1}}|map.json /constants/goalSet json.type",
                "{'constants': {'satisfactionMax': true}}|map.json /constants/satisfactionMax json.type",
                "{'constants': {'satisfactionIs': 'average'}}|map.json /constants/satisfactionIs json.oneOf",
                "{'units': {'durationHours': 'days'}}|map.json /units/durationHours json.oneOf",
                "{'units': {'participants': 'hours'}}|map.json /units/participants json.unknownKey",
                "{'listSeparator': ''}|map.json /listSeparator json.blank",
                "{'dateOrder': 'YDM'}|map.json /dateOrder json.oneOf",
                "{'excludeRecordedBy': '录入员01'}|map.json /excludeRecordedBy json.type",
                "{'keepSeriesSuffix': 'no'}|map.json /keepSeriesSuffix json.type",
                "{'column': {}}|map.json /column json.unknownKey",
                "[]|map.json json.type",
            })
    void whatIsNotOfThePublishedFormIsRefusedWithItsPlace(String text, String refusal) {
        assertEquals(List.of(refusal), Refusals.of(() -> read(text.replace('\'', '"'))));
    }
}
