package org.zhixing.importing.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.importing.records.ImportHint.Kind;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** What points to a person in columns that stay as they are is said, never repeated. */
class PrivateTracesTest {

    /** The check digits are worked by hand from GB 11643: 11010519491231002X is the standard's own example. */
    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, true",
        "11010519491231002x, true",
        "个案11010519491231002X号, true",
        "110105194912310021, false",
        "11010519491331002X, false",
        "1101051949123100, false",
        "911010519491231002X, false",
        "440524188001010014, true",
        "110105 19491231 002X, false",
    })
    void aNumberOfAnIdentityCardIsKnownByItsCheckDigitAndItsDay(String value, boolean found) {
        assertEquals(found, PrivateTraces.identity(value));
    }

    @Test
    void columnsThatAreKeptAreLookedThroughAndTheRecordsCounted() {
        ImportResult result = Tables.read(
                Tables.HEAD + "|服务对象|个案编号|活动|录入人|参与者名单",
                "R1|2025-03-01||王小明|个案|1|张三|11010519491231002X|探望张三|王小明|",
                "R2|2025-03-01||王小明|个案|1|C2|A-1|电话13812345678|13812345678|李四、C3",
                "R3|2025-03-01||王小明|个案|1|C3|A-1|电话 138-1234-5678|李四|",
                "R4|2025-03-01||王小明|个案|1|C3|A-2|138123456789|录入员|",
                "R5|x||王小明|个案|1|C3|张三|张三|张三|");
        assertEquals(
                List.of(
                        new ImportHint(Kind.IDENTITY_NUMBERS, "a.csv", "", "个案编号", 1),
                        new ImportHint(Kind.MOBILE_NUMBERS, "a.csv", "", "活动", 2),
                        new ImportHint(Kind.NAMES, "a.csv", "", "活动", 1),
                        new ImportHint(Kind.MOBILE_NUMBERS, "a.csv", "", "录入人", 1),
                        new ImportHint(Kind.NAMES, "a.csv", "", "录入人", 1)),
                result.hints());
        for (Language language : Language.values()) {
            for (ImportHint hint : result.hints()) {
                String said = hint.in(Messages.in(language));
                assertFalse(said.contains("张三") || said.contains("138"), said);
            }
        }
    }

    @Test
    void namesAreKnownByBeingAllHan() {
        for (String name : List.of("张三", "欧阳小明", "阿依古丽·买买提", "古丽•阿依", "平安")) {
            assertEquals(true, KnownNames.isName(name), name);
        }
        for (String other : List.of("张", "C7", "张三1", "张 三", "李Lee", "·", "张·", "")) {
            assertEquals(false, KnownNames.isName(other), other);
        }
    }

    @Test
    void namesOfRefusedRowsAreKnownTooWorkersAsWellAsClients() {
        ImportResult result = Tables.read(Tables.HEAD + "|服务对象", "R1|2025-03-01||W01|个案|1|C1", "R2|待定||王小明|个案|1|张三");
        assertEquals(1, result.accepted());
        assertEquals(java.util.Set.of("张三", "王小明"), result.names().all());
    }

    @Test
    void whatIsKnownOfNamesIsNotShown() {
        ImportResult result =
                Tables.read(Tables.HEAD + "|服务对象", "R1|2025-03-01||王小明|个案|1|张三", "R2|2025-03-01||W2|个案|1|Ｃ３");
        assertEquals(java.util.Set.of("张三", "王小明"), result.names().all());
        assertEquals("KnownNames[1 people, 1 workers]", result.names().toString());
    }
}
