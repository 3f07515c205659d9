package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.forms.SurveyMapping;
import org.zhixing.model.Role;

/** Mapping files of questionnaire exports. */
class SurveyMappingReaderTest {

    private static SurveyMapping read(String text) {
        return SurveyMappingReader.read(text, "map.json", ShippedModel.read());
    }

    @Test
    void everyPartOfAMappingIsReadAsItIsMeant() {
        SurveyMapping mapping = read("""
                {"columns": {"M1.1": " 做预估吗 ", "CONF×CASE": "保密", "L1": "当天记完"}, "inOrder": false,
                 "role": "W", "roleColumn": "做什么", "roles": {"带队伍的": "S"}, "durationColumn": "花了多久",
                 "values": {"常常": 3, "没有这项": "NA", "说不好": "DK"}}
                """);
        assertEquals(
                new SurveyMapping(
                        Map.of("做预估吗", "M1.1", "保密", "CONF×CASE", "当天记完", "L1"),
                        false,
                        "做什么",
                        Map.of("带队伍的", Role.S),
                        Role.W,
                        "花了多久",
                        Map.of("常常", "3", "没有这项", "NA", "说不好", "DK")),
                mapping);
    }

    @Test
    void anEmptyMappingRecognisesEverything() {
        assertEquals(SurveyMapping.RECOGNISE, read("{}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'columns': {'M9.9': 'a'}}|map.json /columns/M9.9 assessment.unknownPlace",
                "{'columns': {'M1.1': 'a', 'M1.2': 'a '}}|map.json /columns/M1.2 form.headerTwice",
                "{'columns': {'M1.1': 3}}|map.json /columns/M1.1 json.type",
                "{'columns': {'M1.1': ' '}}|map.json /columns/M1.1 json.blank",
                "{'role': 'T'}|map.json /role json.oneOf",
                "{'values': {'好': 5}}|map.json /values/好 json.oneOf",
                "{'values': {'好': 2.5}}|map.json /values/好 json.oneOf",
                "{'roles': {'头': 'B'}}|map.json /roles/头 json.oneOf",
                "{'colums': {}}|map.json /colums json.unknownKey",
                "[]|map.json json.type",
            })
    void whatIsNoMappingIsRefusedWithItsPlace(String text, String refusal) {
        assertEquals(List.of(refusal), Refusals.of(() -> read(text.replace('\'', '"'))));
    }
}
