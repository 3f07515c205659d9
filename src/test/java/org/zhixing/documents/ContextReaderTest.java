package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordContext.Contract;
import org.zhixing.records.RecordContext.FestivalDay;
import org.zhixing.records.RecordContext.Legitimate;
import org.zhixing.records.RecordContext.Target;
import org.zhixing.work.PersonalText;

class ContextReaderTest {

    /** The example of formats.md, D2 and D3. */
    private static final String FILE = """
            {"festivals": [{"date": "2025-01-29", "name": "春节"}],
             "contracts": [{"id": "K1", "from": "2025-03-16", "to": "2026-03-15", "actualStart": null,
                            "items": [{"name": "个案", "target": 40, "actual": 41}]}],
             "legitimateRecords": [{"ids": ["R00012", "R00031"], "reason": "购买方规定的随访格式", "by": "r2"}]}
            """;

    private static final RecordContext MEANT = new RecordContext(
            List.of(new FestivalDay(LocalDate.of(2025, 1, 29), "春节")),
            List.of(new Contract(
                    "K1",
                    new Period(LocalDate.of(2025, 3, 16), LocalDate.of(2026, 3, 15)),
                    null,
                    List.of(new Target("个案", 40, 41.0)))),
            List.of(new Legitimate(Set.of("R00012", "R00031"), new PersonalText("购买方规定的随访格式"), "r2")));

    private static RecordContext read(String text) {
        return ContextReader.read(text, "context.json");
    }

    @Test
    void theExampleIsReadAsItIsMeant() {
        assertEquals(MEANT, read(FILE));
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        RecordContext other = new RecordContext(
                List.of(),
                List.of(new Contract(
                        "K2",
                        new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1)),
                        LocalDate.of(2025, 1, 1),
                        List.of(new Target("小组", 0.5, null)))),
                List.of());
        for (RecordContext context : List.of(MEANT, other, RecordContext.NONE)) {
            assertEquals(context, read(ContextWriter.write(context)));
        }
    }

    @Test
    void anAbsentCalendarLeavesTheModelsAndAnEmptyOneReplacesIt() {
        assertEquals(RecordContext.NONE, read("{}"));
        assertEquals(List.of(), read("{\"festivals\": []}").festivals());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'festivals': [{'date': '2025-02-29', 'name': '春节'}]}|/festivals/0/date json.date",
                "{'festivals': [{'date': '2025-1-29', 'name': '春节'}]}|/festivals/0/date json.date",
                "{'festivals': [{'date': '2025-01-29'}]}|/festivals/0/name json.required",
                "{'festivals': [{'date': '2025-01-29', 'name': '春节', 'days': 3}]}|/festivals/0/days json.unknownKey",
                "{'festivals': null}|/festivals json.type",
                "{'contracts': [{'id': 'K', 'from': '2025-01-02', 'to': '2025-01-01'}]}|/contracts/0/to context.endsBeforeItBegins",
                "{'contracts': [{'id': 'K', 'from': '2025-01-02', 'to': '2025-02-01', 'actualStart': '2025-02-02'}]}|/contracts/0/actualStart context.startsAfterTheEnd",
                "{'contracts': [{'id': 'K', 'from': '2025-01-02'}]}|/contracts/0/to json.required",
                "{'contracts': [{'id': 'K', 'from': '2025-01-02', 'to': '2025-02-01', 'items': [{'name': 'a', 'target': '40'}]}]}|/contracts/0/items/0/target json.type",
                "{'contracts': [{'id': 'K', 'from': '2025-01-02', 'to': '2025-02-01', 'items': [{'name': 'a', 'target': 4, 'actual': -1}]}]}|/contracts/0/items/0/actual json.minimum",
                "{'contracts': [{'id': 'K', 'from': '2025-01-02', 'to': '2025-02-01'}, {'id': 'K', 'from': '2025-01-02', 'to': '2025-02-01'}]}|/contracts/1/id model.idTwice",
                "{'legitimateRecords': [{'ids': [], 'reason': 'a', 'by': 'r2'}]}|/legitimateRecords/0/ids json.minItems",
                "{'legitimateRecords': [{'ids': ['R1'], 'reason': ' ', 'by': 'r2'}]}|/legitimateRecords/0/reason json.blank",
                "{'legitimateRecords': [{'ids': ['R1'], 'reason': 'a'}]}|/legitimateRecords/0/by json.required",
                "{'targets': []}|/targets json.unknownKey",
            })
    void whatIsNotOfThePublishedFormIsRefusedWithItsPlace(String text, String refusal) {
        assertEquals(List.of("context.json " + refusal), Refusals.of(() -> read(text.replace('\'', '"'))));
    }
}
