package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.audit.AuditedFile;
import org.zhixing.audit.CaseSample;

class AuditFilesReaderTest {

    private static final String START = "{'caseId': 'C1', 'worker': 'W1', 'stratum': 'A', 'size': 4";

    @Test
    void whatIsLeftOutIsNo() {
        AuditFiles got = read(START + "}");
        assertEquals(4, got.population());
        assertEquals(CaseSample.Method.STRATIFIED, got.method());
        AuditedFile file = got.files().get(0);
        assertTrue(file.first().marks().isEmpty() && !file.first().riskCue() && !file.lost());
        assertNull(file.second());
    }

    @Test
    void whatTwoAgreedOnSaysNothingOfHowTheyAgreedBefore() {
        String two = START + ", 'answers': {'F01': 3}, 'second': {'F01': 1}";
        assertEquals(1, read(two + "}").files().get(0).second().marks().size());
        AuditedFile agreed = read(two + ", 'agreed': true}").files().get(0);
        assertNull(agreed.second());
        assertEquals(1, agreed.agreed().marks().size());
        AuditedFile known =
                read(two + ", 'agreed': true, 'first': {'F01': 4}}").files().get(0);
        assertEquals(1, known.second().marks().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", 'answers': {'F16': 'NA'} | /files/0/answers/F16 audit.neverNotApplicable",
                ", 'answers': {'F99': 1} | /files/0/answers/F99 audit.unknownItem",
                ", 'answers': {'F01': 5} | /files/0/answers/F01 auditFile.answer",
                ", 'answers': {'F01': 2.5} | /files/0/answers/F01 auditFile.answer",
                ", 'answers': {'F01': null} | /files/0/answers/F01 auditFile.answer",
                ", 'answers': {'F01': 1e300} | /files/0/answers/F01 auditFile.answer",
                ", 'answers': {'F17': 0} | /files/0/answers/F17 auditFile.needsCue",
                ", 'answers': {'F17': 1}, 'riskCue': false | /files/0/answers/F17 auditFile.needsCue",
                ", 'agreed': true | /files/0/agreed auditFile.agreedAlone",
                ", 'first': {} | /files/0/first auditFile.firstNotAgreed",
                ", 'note': 'x' | /files/0/note json.unknownKey",
                ", 'lost': 1 | /files/0/lost json.type"
            })
    void eachWrongPlaceIsNamedByItsPointer(String more, String problem) {
        assertEquals(List.of(problem), Refusals.of(() -> read(START + more.replace('‘', '\'') + "}")));
    }

    @Test
    void strataAndCasesMustHoldTogether() {
        assertEquals(
                new TreeSet<>(List.of("/files/1/caseId auditFile.caseTwice", "/files/1/size auditFile.sizeDiffers")),
                new TreeSet<>(Refusals.of(() -> read(START + "}, " + START.replace("4", "5") + "}"))));
        String one = START.replace("4", "1");
        assertEquals(
                List.of("/files/1/size auditFile.moreThanSize"),
                Refusals.of(() -> read(one + "}, " + one.replace("C1", "C2") + "}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"files\": []}", "{\"files\": 7}", "null", "{\"files\": [1, null]}"})
    void hostileDocumentsAreRefused(String text) {
        assertTrue(!Refusals.of(() -> AuditFilesReader.read(text, "a.json", ShippedAuditModel.read()))
                .isEmpty());
    }

    @Test
    void aCueLetsLifeFirstTakeItsLowLevels() {
        assertEquals(
                1,
                read(START + ", 'answers': {'F17': 0}, 'riskCue': true}")
                        .files()
                        .get(0)
                        .first()
                        .marks()
                        .size());
        assertTrue(read(START + ", 'lost': true, 'answers': {'F20': 0}}")
                .files()
                .get(0)
                .first()
                .marks()
                .isEmpty());
    }

    private static AuditFiles read(String files) {
        return AuditFilesReader.read(("{'files': [" + files + "]}").replace('\'', '"'), "", ShippedAuditModel.read());
    }
}
