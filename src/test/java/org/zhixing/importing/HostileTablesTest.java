package org.zhixing.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.importing.RawWorkbook.Part;

/** Whatever a file holds, it is read or refused with a reason, soon and in little memory. */
class HostileTablesTest {

    private static final Path CORPUS = Path.of("../shared/corpora/poi-hostile");
    private static final int MILLION = 1_000_000;

    @TempDir
    Path folder;

    private String outcome(RawWorkbook workbook) throws Exception {
        return Reading.outcome(workbook.write(folder.resolve("x.xlsx")));
    }

    private static Part repeated(String text, int times) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return out -> {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        };
    }

    private static Part between(String begin, Part middle, String end) {
        return out -> {
            out.write(begin.getBytes(StandardCharsets.UTF_8));
            middle.write(out);
            out.write(end.getBytes(StandardCharsets.UTF_8));
        };
    }

    @Test
    void everyFileThatBrokeAnotherReaderHasATypedOutcome() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not here: " + CORPUS);
        int files = 0;
        try (Stream<Path> all = Files.list(CORPUS)) {
            for (Path file :
                    all.filter(f -> f.toString().contains(".xls")).sorted().toList()) {
                assertTrue(Reading.outcome(file).length() > 3, file.toString());
                files++;
            }
        }
        assertTrue(files >= 33, "only " + files + " files");
    }

    @Test
    void entitiesAndDocumentTypesAreRefusedAndNothingIsFetched() throws Exception {
        String cells = "<worksheet><sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>";
        for (String type : new String[] {
            "<!DOCTYPE a [<!ENTITY x \"y\">]>",
            "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">",
            "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>",
            ""
        }) {
            RawWorkbook workbook = new RawWorkbook().with("xl/worksheets/sheet1.xml", type + cells);
            assertEquals("problems.table.unsafe", outcome(workbook), type);
        }
    }

    @Test
    void aBombIsRefusedWhateverItDeclares() throws Exception {
        assertEquals("problems.table.unsafe", outcome(new RawWorkbook().sheet(repeated("<x/>", 50 * MILLION))));
        assertEquals(
                "problems.table.unsafe",
                outcome(new RawWorkbook()
                        .rows("<row><c t=\"s\"><v>99999999</v></c></row>")
                        .with("xl/sharedStrings.xml", between("<sst>", repeated("<si/>", 50 * MILLION), "</sst>"))));
    }

    @Test
    void aMillionStyledRowsOfNothingAreNothing() throws Exception {
        Part rows = out -> {
            StringBuilder row = new StringBuilder();
            for (int i = 1; i <= MILLION; i++) {
                row.setLength(0);
                row.append("<row r=\"").append(i).append("\" s=\"1\" customFormat=\"1\" ht=\"15\">");
                for (char column = 'A'; column <= 'D'; column++) {
                    row.append("<c r=\"").append(column).append(i).append("\" s=\"1\"/>");
                }
                out.write(row.append("</row>").toString().getBytes(StandardCharsets.UTF_8));
            }
        };
        assertEquals("0 cells", outcome(new RawWorkbook().sheet(rows)));
    }

    @Test
    void asManyColumnsAsExcelHasAreReadAndNotOneMore() throws Exception {
        StringBuilder row = new StringBuilder("<row r=\"1\">");
        for (int i = 0; i < 16_384; i++) {
            row.append("<c><v>1</v></c>");
        }
        assertEquals("16384 cells", outcome(new RawWorkbook().rows(row + "</row>")));
        assertEquals("problems.table.tooManyColumns", outcome(new RawWorkbook().rows(row + "<c><v>1</v></c></row>")));
        assertEquals(
                "problems.table.tooManyColumns",
                outcome(new RawWorkbook().rows("<row><c r=\"ZZZZZZZZ1\"><v>1</v></c></row>")));
    }

    @Test
    void wideRowsOfHolesDoNotFillTheMemory() throws Exception {
        Part rows = repeated("<row><c r=\"XFD1\"><v>1</v></c></row>", 100_000);
        assertEquals("problems.table.tooMuch", outcome(new RawWorkbook().sheet(rows)));
        assertEquals(
                "5000 cells",
                outcome(new RawWorkbook().sheet(repeated("<row><c r=\"XFD1\"><v>1</v></c></row>", 5_000))));
    }

    @Test
    void aCellOfAMillionCharactersIsOneUnreadableCell() throws Exception {
        String cell = "<c t=\"inlineStr\"><is><t>" + "字".repeat(MILLION) + "</t></is></c>";
        assertEquals("2 cells", outcome(new RawWorkbook().rows("<row>" + cell + "<c><v>1</v></c></row>")));
        assertEquals(
                "problems.table.unsafe",
                outcome(new RawWorkbook()
                        .sheet(between("<row><c><v>", repeated("1", 40 * MILLION), "</v></c></row>"))));
    }

    @Test
    void aRowOfManyLongTextsIsRefusedBeforeItFillsTheMemory() throws Exception {
        String cell = "<c t=\"inlineStr\"><is><t>" + "字".repeat(30_000) + "</t></is></c>";
        assertEquals("problems.table.tooMuch", outcome(new RawWorkbook().rows("<row>" + cell.repeat(334) + "</row>")));
        assertEquals("300 cells", outcome(new RawWorkbook().rows("<row>" + cell.repeat(300) + "</row>")));
        String text = "字".repeat(600_000);
        assertEquals(
                "problems.table.tooMuch",
                Reading.outcome(Files.writeString(folder.resolve("x.csv"), "a\n" + (text + ",").repeat(17) + "\n")));
    }

    @Test
    void tagsAndNamesAndDepthsWithoutEndAreRefused() throws Exception {
        for (Part rows : new Part[] {
            repeated("<a>", 5 * MILLION),
            repeated("<row><c>", 5 * MILLION),
            between("<row ", repeated("a", 30 * MILLION), "/>"),
            between("<row a=\"", repeated("b ", 15 * MILLION), "\"/>"),
            out -> {
                out.write("<row ".getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < 100_000; i++) {
                    out.write(("a" + i + "='' ").getBytes(StandardCharsets.UTF_8));
                }
                out.write("/>".getBytes(StandardCharsets.UTF_8));
            },
            between("<row><c t=\"str\"><v><![CDATA[", repeated("x<", 15 * MILLION), "]]></v></c></row>")
        }) {
            assertEquals("problems.table.unsafe", outcome(new RawWorkbook().sheet(rows)));
        }
    }

    @Test
    void sharedTextsThatDoNotFitIntoMemoryAreRefused() throws Exception {
        Random random = new Random(1);
        Part texts = out -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 1_800; i++) {
                text.setLength(0);
                for (int k = 0; k < 30_000; k++) {
                    text.append((char) (0x4E00 + random.nextInt(16)));
                }
                out.write(("<si><t>" + text + "</t></si>").getBytes(StandardCharsets.UTF_8));
            }
        };
        RawWorkbook workbook = new RawWorkbook()
                .rows("<row><c t=\"s\"><v>1799</v></c></row>")
                .with("xl/sharedStrings.xml", between("<sst>", texts, "</sst>"));
        assertEquals("problems.table.tooMuch", outcome(workbook));
        workbook.rows("<row><c t=\"s\"><v>5</v></c></row>");
        assertEquals("1 cells", outcome(workbook));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"0\"/>",
                "<row r=\"-1\"/>",
                "<row r=\"x\"/>",
                "<row r=\"1048577\"/>",
                "<row r=\"99999999999999999999\"/>",
                "<row><c r=\"1\"><v>1</v></c></row>",
                "<row><c r=\"\"><v>1</v></c></row>",
                "<row><c t=\"s\"><v>0</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row><c t=\"s\"><v>x</v></c></row>",
                "<row><c s=\"-1\"><v>1</v></c></row>",
                "<row><c><v>1</c></v></row>",
                "<row><c><v>1</v></c>",
                "<row><c><v>1</v></c></row></sheetData>",
                "<row a=b/>",
                "<row a/>",
                "<row <c/>",
                "< row/>",
                "<row><c><v>&#0;</v></c></row>",
                "<row><c><v>&#xD800;</v></c></row>",
                "<row><c><v>\u0001</v></c></row>",
                "<row><c><v>&#x110000;</v></c></row>"
            })
    void whatNoProgramWritesIsDamage(String rows) throws Exception {
        assertEquals("problems.table.damaged", outcome(new RawWorkbook().rows(rows)));
    }

    @Test
    void bytesThatAreNoCharactersAreDamage() throws Exception {
        for (int[] wrong :
                new int[][] {{0xFF}, {0xC0, 0x80}, {0xE4, 0xBD}, {0xED, 0xA0, 0x80}, {0xF8, 0x88}, {0x80}, {0}}) {
            RawWorkbook workbook = new RawWorkbook().sheet(out -> {
                out.write("<row><c t=\"str\"><v>a".getBytes(StandardCharsets.UTF_8));
                for (int one : wrong) {
                    out.write(one);
                }
                out.write("b</v></c></row>".getBytes(StandardCharsets.UTF_8));
            });
            assertEquals("problems.table.damaged", outcome(workbook), Arrays.toString(wrong));
        }
    }

    @Test
    void aMissingPartIsDamageUnlessItIsNotNeeded() throws Exception {
        RawWorkbook workbook = new RawWorkbook().rows("<row><c s=\"1\"><v>1</v></c></row>");
        assertEquals("1 cells", outcome(workbook));
        assertEquals("1 cells", outcome(workbook.without("_rels/.rels")));
        assertEquals("1 cells", outcome(workbook.without("xl/styles.xml")));
        assertEquals("problems.table.damaged", outcome(workbook.without("xl/worksheets/sheet1.xml")));
        assertEquals("problems.table.noSheet", outcome(workbook.without("xl/_rels/workbook.xml.rels")));
    }

    /** Seeded: one file in a few hundred damaged ways. */
    @Test
    void flippedBytesNeverComeOutAsAnythingElse() throws Exception {
        Path file = folder.resolve("whole.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet();
            for (int i = 0; i < 200; i++) {
                sheet.createRow(i).createCell(0).setCellValue("记录 " + i);
                sheet.getRow(i).createCell(1).setCellValue(i * 1.25);
            }
            workbook.write(out);
        }
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            String outcome = Reading.outcome(Files.write(folder.resolve("x.xlsx"), damaged));
            assertTrue(outcome.equals("400 cells") || outcome.startsWith("problems.table."), outcome);
        }
    }

    @Test
    void textThatIsNotOneIsRefusedSoon() throws Exception {
        byte[] noise = new byte[20 * MILLION];
        new Random(5).nextBytes(noise);
        assertEquals("problems.table.kind", Reading.outcome(Files.write(folder.resolve("x.csv"), noise)));
        Arrays.fill(noise, (byte) ',');
        assertEquals("problems.table.tooManyColumns", Reading.outcome(Files.write(folder.resolve("x.csv"), noise)));
        Arrays.fill(noise, (byte) '"');
        assertEquals("problems.table.quoteOpen", Reading.outcome(Files.write(folder.resolve("x.csv"), noise)));
        Arrays.fill(noise, (byte) 'a');
        assertEquals("problems.table.quoteOpen", Reading.outcome(Files.write(folder.resolve("x.csv"), noise)));
    }

    @Test
    void aPartThatLiesAboutItsSizeIsRefused() throws IOException {
        Path file = new RawWorkbook().rows("<row><c><v>1</v></c></row>").write(folder.resolve("x.xlsx"));
        byte[] bytes = Files.readAllBytes(file);
        // The checksum of the sheet in the zip's directory: the last one there.
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        bytes[directory + 16] ^= 1;
        assertEquals(
                "problems.table.damaged",
                Reading.refusal(Files.write(file, bytes)).key());
    }
}
