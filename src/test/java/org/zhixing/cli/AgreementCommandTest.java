package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Agreement of published tables, for people and for machines. */
class AgreementCommandTest {

    private static final double FOUR_PLACES = 0.00005;

    private static final String KRIPPENDORFF =
            "unit,A,B,C,D\nu1,1,1,,1\nu2,2,2,3,2\nu3,3,3,3,3\nu4,3,3,3,3\nu5,2,2,2,2\n"
                    + "u6,1,2,3,4\nu7,4,4,4,4\nu8,1,1,2,1\nu9,2,2,2,2\nu10,,5,5,5\nu11,,,1,1\nu12,,3,,\n";

    private static final String SHROUT_FLEISS =
            "target,J1,J2,J3,J4\n1,9,2,5,8\n2,6,1,3,2\n3,8,4,6,8\n4,7,1,2,6\n5,10,5,6,9\n6,6,2,4,7\n";

    @TempDir
    Path folder;

    private String file(String content) throws IOException {
        Path file = folder.resolve("r.csv");
        Files.writeString(file, content);
        return file.toString();
    }

    private static List<String> violations(String document) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("assessment-models/agreement.schema.json")), InputFormat.JSON)
                .validate(document, InputFormat.JSON)
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    @Test
    void jsonHasWhatTheContractNames() throws IOException {
        Ran ran = Ran.of("agreement", file(KRIPPENDORFF), "--json");

        assertEquals(0, ran.status());
        assertEquals("", ran.err());
        JsonNode document = ran.json();
        assertEquals(12, document.get("units").intValue());
        assertEquals(4, document.get("raters").intValue());
        assertEquals(7, document.get("missing").intValue());
        assertEquals("ordinal", document.get("scale").asString());
        assertEquals(0.7434, document.at("/alpha/nominal").doubleValue(), FOUR_PLACES);
        assertEquals(0.8154, document.at("/alpha/ordinal").doubleValue(), FOUR_PLACES);
        assertEquals(0.8491, document.at("/alpha/interval").doubleValue(), FOUR_PLACES);
        assertEquals(11, document.get("alphaUnits").intValue());
        assertEquals(document.at("/intervals/alpha.ordinal"), document.get("alphaInterval"));
        assertTrue(document.at("/alphaInterval/0").doubleValue() <= 0.8153);
        assertTrue(document.at("/alphaInterval/1").doubleValue() >= 0.8154);
        assertEquals(8, document.get("iccUnits").intValue());
        assertEquals(6, document.get("kappa").size());
        assertEquals("A", document.at("/kappa/0/a").asString());
        assertEquals("B", document.at("/kappa/0/b").asString());
        assertEquals(8 / 11.0, document.get("exact").doubleValue());
        assertEquals(10 / 11.0, document.get("withinOne").doubleValue());
        assertEquals("u6", document.at("/items/0/unit").asString());
        assertEquals(1, document.at("/items/0/min").doubleValue());
        assertEquals(4, document.at("/items/0/max").doubleValue());
        assertEquals(1.5, document.at("/items/0/iqr").doubleValue());
        assertEquals(0, document.get("reasons").size());
        assertEquals(1000, document.get("resamples").intValue());
        assertEquals(1, document.get("seed").intValue());
        assertEquals(List.of(), violations(ran.out()));
    }

    @Test
    void shroutAndFleissHaveTheirCorrelationsAndFewerThanTenUnitsNoInterval() throws IOException {
        Ran ran = Ran.of("agreement", file(SHROUT_FLEISS), "--scale", "interval", "--json");

        JsonNode document = ran.json();
        assertEquals(0.2898, document.at("/icc/21").doubleValue(), FOUR_PLACES);
        assertEquals(0.6201, document.at("/icc/2k").doubleValue(), FOUR_PLACES);
        assertTrue(document.get("alphaInterval").isNull());
        assertEquals(List.of(), violations(ran.out()));
    }

    @Test
    void aWorkbookSaysTheSameAsTheCsv() throws IOException {
        Path book = folder.resolve("r.xlsx");
        try (XSSFWorkbook written = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(book)) {
            XSSFSheet sheet = written.createSheet("评分");
            for (String line : KRIPPENDORFF.lines().toList()) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                String[] cells = line.split(",", -1);
                for (int i = 0; i < cells.length; i++) {
                    row.createCell(i).setCellValue(cells[i]);
                }
            }
            written.write(out);
        }

        assertEquals(Ran.of("agreement", file(KRIPPENDORFF), "--json"), Ran.of("agreement", book.toString(), "--json"));
    }

    @Test
    void whatCannotBeComputedIsNullWithItsReasonAndNeverNaN() throws IOException {
        Ran same = Ran.of("agreement", file("u,A,B\nx,3,3\ny,3,3\nz,3,3\n"), "--json");
        Ran strangers = Ran.of("agreement", file("u,A,B\nx,3,\ny,,2\n"), "--json");

        for (Ran ran : List.of(same, strangers)) {
            assertEquals(0, ran.status());
            assertFalse(ran.out().contains("NaN"));
            assertTrue(ran.json().at("/alpha/ordinal").isNull());
            assertTrue(ran.json().at("/icc/21").isNull());
            assertTrue(ran.json().at("/kappa/0/quadratic").isNull());
            assertEquals(List.of(), violations(ran.out()));
        }
        assertEquals("NO_VARIANCE", same.json().at("/reasons/alpha.nominal").asString());
        assertEquals("NO_VARIANCE", same.json().at("/kappa/0/reason").asString());
        assertEquals(1, same.json().get("exact").doubleValue());
        assertEquals("TOO_FEW", strangers.json().at("/reasons/alpha.nominal").asString());
        assertEquals("NO_COMPLETE_UNITS", strangers.json().at("/reasons/icc.2k").asString());
        assertEquals("TOO_FEW", strangers.json().at("/reasons/withinOne").asString());
    }

    @Test
    void theSameSeedPrintsTheSameAndAnotherMovesIntervalsOnly() throws IOException {
        String file = file(KRIPPENDORFF);
        Ran one = Ran.of("agreement", file, "--json", "--seed", "1");
        Ran two = Ran.of("agreement", file, "--json", "--seed", "2");
        Ran none = Ran.of("agreement", file, "--json", "--bootstrap", "0");

        assertEquals(one, Ran.of("agreement", file, "--json"));
        assertNotEquals(one.json().get("intervals"), two.json().get("intervals"));
        assertEquals(one.json().get("alpha"), two.json().get("alpha"));
        assertEquals(one.json().get("alpha"), none.json().get("alpha"));
        assertTrue(none.json().get("alphaInterval").isNull());
        assertEquals(List.of(), violations(none.out()));
    }

    @ParameterizedTest
    @CsvSource({"nominal", "ORDINAL", "interval"})
    void theIntervalIsOfTheChosenScale(String scale) throws IOException {
        JsonNode document = Ran.of("agreement", file(KRIPPENDORFF), "--json", "--scale", scale)
                .json();

        assertEquals(scale.toLowerCase(Locale.ROOT), document.get("scale").asString());
        assertEquals(
                document.get("intervals").get("alpha." + document.get("scale").asString()),
                document.get("alphaInterval"));
    }

    @Test
    void peopleReadEachStatisticWithItsNumberItsIntervalAndWhatItSays() throws IOException {
        List<String> lines = Ran.of("agreement", file(SHROUT_FLEISS)).outLines();

        assertEquals("6 个条目，4 位评分者，缺 0 格", lines.get(0));
        assertEquals(
                List.of(
                        "统计                        值           95% 区间  条目数  怎么看",
                        "Krippendorff α（等级）   0.109  条目不足 10，不给       6  不下结论",
                        "Krippendorff α（类别）  −0.065  条目不足 10，不给       6  供对照",
                        "Krippendorff α（等距）   0.147  条目不足 10，不给       6  供对照",
                        "ICC(2,1) 单人            0.290  条目不足 10，不给       6  没有区间，不作判断",
                        "ICC(2,k) 平均            0.620  条目不足 10，不给       6  没有区间，不作判断",
                        "完全一致                    0%  条目不足 10，不给       6",
                        "相差不超过 1 级             0%  条目不足 10，不给       6  分歧较多"),
                lines.subList(2, 10));
        assertTrue(lines.contains("要谈一谈的条目（极差达到 3，或四分位距达到 2）"));
        assertTrue(lines.contains("  1  极差 7.0（2.0 到 9.0），四分位距 4.0"));
    }

    @Test
    void anAlphaWhoseIntervalReachesLowerSaysSo() throws IOException {
        String file = file(KRIPPENDORFF);

        assertTrue(Ran.of("agreement", file).out().contains("可靠；区间下限却是“不下结论”\n"));
        assertTrue(Ran.of("agreement", file, "--lang", "en")
                .out()
                .contains("reliable, yet \"no conclusion\" at the interval's lower end\n"));
    }

    @Test
    void englishIsCompleteAndOfManyPairsTheLeastAlikeAreShown() throws IOException {
        String head = IntStream.range(0, 6).mapToObj(r -> ",r" + r).collect(Collectors.joining());
        String rows = IntStream.range(0, 12)
                .mapToObj(u -> "u" + u
                        + IntStream.range(0, 6)
                                .mapToObj(r -> "," + (r == 5 ? 4 - u % 5 : u % 5))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        List<String> lines = Ran.of("agreement", file("u" + head + "\n" + rows), "--lang", "en")
                .outLines();

        int pairs = lines.indexOf("Pair by pair: the 10 least alike of 15; all are in --json");
        assertTrue(lines.get(pairs + 2).startsWith("  r0 and r5"), lines.get(pairs + 2));
        // Levels 0 and 4, and 1 and 3, of four units of five.
        assertTrue(lines.contains("  u0   range 4.0 (0.0 to 4.0), interquartile range 0.0"));
        assertTrue(lines.stream().noneMatch(line -> line.codePoints().anyMatch(Character::isIdeographic)));
    }

    @Test
    void aTableWhoseRatersAreNumbersIsAskedForItsHeader() throws IOException {
        Ran ran = Ran.of("agreement", file("u1,3,4\nu2,2,2\nu3,1,2\n"), "--json");

        assertEquals(0, ran.status());
        assertEquals(2, ran.json().get("units").intValue());
        assertEquals("评分者的名称都是数字。第一行按表头读，没有算作评分；如果这张表没有表头，请补上\n", ran.err());
    }

    @Test
    void everyWrongCellIsNamedAndNothingIsPrinted() throws IOException {
        String file = file("u,A,A\nx,三,1\n");

        assertEquals(
                new Ran(3, "", file + " C1：评分者的名称与 B1 相同。第一行是表头，每列一位，名称不能重复\n" + file + " B2：这一格不是数字。请填数字，没有评就留空\n"),
                Ran.of("agreement", file, "--json"));
    }

    @Test
    void aFileThatIsNotThereOrNoTableIsRefused() throws IOException {
        Path noise = folder.resolve("noise.xlsx");
        Files.write(noise, new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2, 3});

        assertEquals(
                3, Ran.of("agreement", folder.resolve("none.csv").toString()).status());
        assertEquals(3, Ran.of("agreement", noise.toString()).status());
        assertEquals(3, Ran.of("agreement", folder.toString()).status());
        assertEquals(3, Ran.of("agreement", file("")).status());
    }

    @ParameterizedTest
    @CsvSource({"--bootstrap, -1", "--bootstrap, 100001", "--bootstrap, many", "--scale, ratio", "--seed, x"})
    void optionsBeyondTheirRangeAreWrongUsage(String option, String value) throws IOException {
        Ran ran = Ran.of("agreement", file(KRIPPENDORFF), option, value);

        assertEquals(2, ran.status());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith(option), ran.err());
    }

    @Test
    void withoutAFileTheCommandSaysWhatItNeeds() {
        assertEquals(2, Ran.of("agreement").status());
    }

    @Test
    void namesThatWouldTurnATerminalDoNot() throws IOException {
        Ran ran = Ran.of("agreement", file("u,\u001B[31mA,B\n\u202Ex,1,4\ny,2,2\n"));

        assertEquals(0, ran.status());
        assertTrue(ran.out().codePoints().noneMatch(c -> c == 0x1B || c == 0x202E));
    }
}
