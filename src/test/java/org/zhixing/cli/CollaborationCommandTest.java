package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Degrees and surplus of a ledger, for people and for machines. */
class CollaborationCommandTest {

    private static final String HEADER = "partner,interactions,agencyGives,partnerGives,writtenDivision,contact,rules,"
            + "responseTime,agencyFunds,partnerFunds\n";

    @TempDir
    Path folder;

    @Test
    void jsonIsTheDocumentOfTheFormat() throws IOException {
        Ran ran = Ran.of("collaboration", ledger("居委会,6,FUNDS,FUNDS、TALENT,1,0,1,0,1,1\n学校,0,,,0,0,0,0,,\n"), "--json");

        assertEquals(0, ran.status());
        assertEquals("", ran.err());
        JsonNode document = ran.json();
        JsonNode partner = document.at("/partners/0");
        assertEquals("居委会", partner.get("id").asString());
        assertEquals(2 / 7.0, partner.get("combination").doubleValue(), 1e-12);
        assertEquals(0.5, partner.get("order").doubleValue());
        assertEquals(0.5, partner.get("frequency").doubleValue());
        assertEquals(Math.cbrt(1 / 14.0), partner.get("degree").doubleValue(), 1e-12);
        assertEquals("medium", partner.get("band").asString());
        assertEquals("shared", partner.get("surplus").asString());
        assertTrue(document.at("/partners/1/surplus").isNull());
        assertEquals(Math.cbrt(1 / 14.0) / 2, document.get("median").doubleValue(), 1e-12);
        assertEquals("weak", document.get("band").asString());
        assertEquals(List.of(), violations(ran.out()));
    }

    @Test
    void withoutPartnersThereIsNoMedian() throws IOException {
        Ran ran = Ran.of("collaboration", ledger(""), "--json");

        assertEquals(0, ran.json().get("partners").size());
        assertTrue(ran.json().get("median").isNull());
        assertTrue(ran.json().get("band").isNull());
        assertEquals(List.of(), violations(ran.out()));
        assertEquals("台账里还没有伙伴\n", Ran.of("collaboration", ledger("")).out());
    }

    @Test
    void peopleReadATableInTheirLanguage() throws IOException {
        String file = ledger("居委会,6,FUNDS,FUNDS、TALENT,1,0,1,0,1,0\n");

        assertEquals(
                List.of(
                        "伙伴     结合   有序   频率  协同度  分级  协同剩余",
                        "居委会  0.286  0.500  0.500   0.415  中    一方有收益",
                        "机构协同度（中位数） 0.415（中）"),
                Ran.of("collaboration", file).outLines());
        assertEquals(
                List.of(
                        "Partner  Combination  Order  Frequency  Degree  Band    Surplus",
                        "居委会         0.286  0.500      0.500   0.415  medium  one gains",
                        "Agency's degree (median) 0.415 (medium)"),
                Ran.of("collaboration", file, "--lang", "en").outLines());
    }

    @Test
    void interactionsOfHalfAYearCountDouble() throws IOException {
        String file = ledger("居委会,6,FUNDS,,1,1,1,1,,\n");

        Ran ran = Ran.of("collaboration", file, "--from", "2026-01-01", "--to", "2026-12-31", "--json");
        Ran half = Ran.of("collaboration", file, "--from", "2026-01-01", "--to", "2026-06-30", "--json");

        assertEquals(0.5, ran.json().at("/partners/0/frequency").doubleValue());
        assertEquals(1, half.json().at("/partners/0/frequency").doubleValue());
    }

    @ParameterizedTest
    @CsvSource({
        "--from, 2026-01-01, --from 和 --to 要一起给",
        "--to, 2026-01-01, --from 和 --to 要一起给",
        "--from=2026-02-01, --to=2026-01-31, --to 早于 --from",
    })
    void aPeriodHasTwoEndsInOrder(String one, String two, String sentence) throws IOException {
        assertEquals(new Ran(2, "", sentence + "\n"), Ran.of("collaboration", ledger(""), one, two));
    }

    @Test
    void everyFaultIsNamedByItsPlaceAndNothingIsComputed() throws IOException {
        String file = ledger("居委会,六,MONEY,,1,何老师,,,2,\n");

        Ran ran = Ran.of("collaboration", file, "--json");

        assertEquals(3, ran.status());
        assertEquals("", ran.out());
        assertEquals(
                List.of(
                        file + " 第 2 行“interactions”：互动次数“六”不是数字。填 0 或更大的数，如 12",
                        file + " 第 2 行“agencyGives”：不认识的投入“MONEY”。可填资金、信息、知识、人才、能力、设备、技术，用、分开",
                        file + " 第 2 行“contact”：只填有或无（是/否、√/×、1/0），不填姓名",
                        file + " 第 2 行“agencyFunds”：“2”不认识。填 -1（明显负）、0（持平）、1（明显正），或留空"),
                ran.errLines());
    }

    @Test
    void whatWasTakenOrLeftIsSaidBesideTheResult() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, HEADER.strip() + ",备注\n居委会,,FUNDS,,1,1,1,1,,,x\n");

        Ran ran = Ran.of("collaboration", file.toString(), "--json");

        assertEquals(0, ran.status());
        assertEquals(0, ran.json().get("median").doubleValue());
        assertEquals(List.of(file + " 第 2 行“interactions”：没有填互动次数，按 0 次算", "没有用到的列：备注"), ran.errLines());
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertEquals(
                3,
                Ran.of("collaboration", folder.resolve("none.csv").toString()).status());
    }

    private String ledger(String rows) throws IOException {
        Path file = folder.resolve("ledger.csv");
        Files.writeString(file, HEADER + rows);
        return file.toString();
    }

    private static List<String> violations(String document) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("assessment-models/collaboration.schema.json")), InputFormat.JSON)
                .validate(document, InputFormat.JSON)
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
