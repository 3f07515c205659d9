package org.zhixing.importing.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.records.partners.Benefit;
import org.zhixing.records.partners.LedgerProblem;
import org.zhixing.records.partners.Partner;
import org.zhixing.records.partners.PartnerLedger;
import org.zhixing.records.partners.ResourceElement;
import org.zhixing.work.ProblemException;

/** A ledger is read strictly: what is not understood keeps its row out and is named. */
class PartnerLedgerReaderTest {

    private static final String HEADER =
            "partner,interactions,agencyGives,partnerGives,writtenDivision,contact,rules,responseTime";

    @TempDir
    Path folder;

    @Test
    void aRowIsReadWithItsSurplus() throws IOException {
        PartnerLedger ledger = read(HEADER + ",agencyFunds,partnerClients\n"
                + "桂花巷居委会,8,KNOWLEDGE、TALENT,FUNDS、EQUIPMENT,true,√,否,,-1,1\n");

        assertEquals(
                List.of(new Partner(
                        "桂花巷居委会",
                        8,
                        Set.of(ResourceElement.KNOWLEDGE, ResourceElement.TALENT),
                        Set.of(ResourceElement.FUNDS, ResourceElement.EQUIPMENT),
                        new Partner.Order(true, true, false, false),
                        Map.of(Benefit.FUNDS, -1),
                        Map.of(Benefit.CLIENTS, 1))),
                ledger.partners());
        assertEquals(List.of(), ledger.problems());
        assertEquals(List.of(), ledger.ignored());
    }

    @Test
    void chineseHeadersAndWordsSayTheSame() throws IOException {
        PartnerLedger chinese = read(
                "合作伙伴,年互动次数,机构投入,伙伴投入,书面分工,联系人,议事规则,回应时限,机构资金,机构服务对象,伙伴技术\n" + "卫生站,12,知识，人才,资金 能力,是,有,无,×,−1,0,1\n");
        PartnerLedger english = read(HEADER + ",agencyFunds,agencyClients,partnerTechnology\n"
                + "卫生站,12,KNOWLEDGE、TALENT,FUNDS、CAPACITY,1,1,0,0,-1,0,1\n");

        assertEquals(List.of(), chinese.problems());
        assertEquals(english.partners(), chinese.partners());
    }

    @Test
    void aWorkbookWithATitleAndAnotherSheetIsReadLikeTheCsv() throws IOException {
        Path file = folder.resolve("台账.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("说明").createRow(0).createCell(0).setCellValue("填写说明");
            XSSFSheet sheet = book.createSheet("台账");
            sheet.createRow(0).createCell(0).setCellValue("2026 年伙伴台账");
            fill(sheet.createRow(2), HEADER.split(","));
            Row row = sheet.createRow(3);
            fill(row, "学校", "", "INFORMATION", "", "", "", "", "");
            row.getCell(1).setCellValue(3);
            row.getCell(4).setCellValue(true);
            row.getCell(5).setCellValue(1);
            book.write(out);
        }

        PartnerLedger ledger = PartnerLedgerReader.read(file);

        assertEquals(read(HEADER + "\n学校,3,INFORMATION,,true,1,,\n").partners(), ledger.partners());
    }

    @Test
    void aLedgerWithoutPartnersIsBlank() throws IOException {
        assertEquals(new PartnerLedger(List.of(), List.of(), List.of()), read(HEADER + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' ,3,,,,,,'                      | partner         | problems.ledger.noPartner      |",
                "'甲,,,,,,,\n甲,1,,,,,,'            | partner         | problems.ledger.twice          | 甲",
                "'甲,-1,,,,,,'                     | interactions    | problems.ledger.interactions   | -1",
                "'甲,很多,,,,,,'                    | interactions    | problems.ledger.interactions   | 很多",
                "'甲,1,MONEY、FUNDS,,,,,'           | agencyGives     | problems.ledger.resource       | MONEY",
                "'甲,1,,CLIENTS,,,,'               | partnerGives    | problems.ledger.resource       | CLIENTS",
                "'甲,1,,,也许,,,'                   | writtenDivision | problems.ledger.answer         |",
                "'甲,1,,,,何老师,,'                  | contact         | problems.ledger.answer         |",
            })
    void whatIsNotUnderstoodKeepsTheRowOut(String rows, String column, String key, String argument) throws IOException {
        PartnerLedger ledger = read(HEADER + "\n" + rows + "\n");

        LedgerProblem problem = ledger.problems().get(ledger.problems().size() - 1);
        assertEquals(column, problem.column());
        assertEquals(key, problem.key());
        assertEquals(argument == null ? List.of() : List.of(argument), problem.arguments());
        assertTrue(ledger.hasFaults());
        assertEquals(rows.contains("\n") ? 1 : 0, ledger.partners().size());
    }

    @ParameterizedTest
    @CsvSource({"-1, -1", "−1, -1", "0, 0", "1, 1", "+1, 1", "1.0, ", "2, ", "-2, ", "正, "})
    void aNetIsMinusOneNoneOrOne(String cell, Integer net) throws IOException {
        PartnerLedger ledger = read(HEADER + ",agencyTalent\n甲,1,,,,,,," + cell + "\n");

        if (net == null) {
            assertEquals("problems.ledger.net", ledger.problems().get(0).key());
            assertEquals(List.of(cell), ledger.problems().get(0).arguments());
        } else {
            assertEquals(Map.of(Benefit.TALENT, net), ledger.partners().get(0).agencyNet());
        }
    }

    @Test
    void aBlankNumberOfInteractionsCountsAsNoneAndIsTold() throws IOException {
        PartnerLedger ledger = read(HEADER + "\n甲,,FUNDS,,1,1,1,1\n");

        assertEquals(0, ledger.partners().get(0).interactions());
        assertEquals("problems.ledger.noInteractions", ledger.problems().get(0).key());
        assertFalse(ledger.hasFaults());
    }

    @Test
    void otherColumnsAreListed() throws IOException {
        assertEquals(
                List.of("备注", "partnerType"),
                read(HEADER + ",备注,partnerType\n甲,1,,,,,,,x,GOV\n").ignored());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b,c | problems.ledger.noHeader",
                "partner,interactions | problems.ledger.missing",
                "伙伴,partner,interactions | problems.ledger.missing",
            })
    void aTableThatIsNoLedgerIsRefused(String header, String key) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), header + "\n1,2,3\n");

        ProblemException refused = assertThrows(ProblemException.class, () -> PartnerLedgerReader.read(file));

        assertEquals(key, refused.problems().get(0).key());
        assertEquals(ProblemException.Kind.INPUT, refused.kind());
    }

    @Test
    void aColumnThatStandsThereTwiceIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), HEADER + ",联系人\n");

        ProblemException refused = assertThrows(ProblemException.class, () -> PartnerLedgerReader.read(file));

        assertEquals("problems.ledger.columnTwice", refused.problems().get(0).key());
        assertEquals(List.of("联系人"), refused.problems().get(0).arguments());
    }

    private PartnerLedger read(String text) throws IOException {
        return PartnerLedgerReader.read(Files.writeString(folder.resolve("ledger.csv"), text));
    }

    private static void fill(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
