package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Drawing an audit's sample from a list of cases on the command line. */
class AuditSampleCommandTest {

    private static final List<String> SMALL = List.of(
            "C1,W1,OPEN,1,HIGH,true",
            "C2,W1,OPEN,,W1|open,true",
            "C3,W1,OPEN,,W1|open,true",
            "C4,W2,CLOSED,1,W2|closed,true",
            "C5,W2,CLOSED,,W2|closed,true");

    @TempDir
    Path folder;

    private Path cases;

    @BeforeEach
    void aListOfFiveOfWhichTwoRowsCannotBeTaken() throws IOException {
        cases = Files.writeString(folder.resolve("cases.csv"), """
                caseId,worker,status,highRisk,note
                C1,W1,OPEN,1,a
                C2,W1,OPEN,,
                C3,W1,OPEN,,
                C4,W2,CLOSED,1,
                C5,W2,CLOSED,,
                C2,W2,OPEN,,
                C7,W2,OPEN,maybe,
                """);
    }

    @Test
    void whatIsDrawnIsSaidWithEveryRowThatIsLeftOut() throws IOException {
        Path out = folder.resolve("out.csv");
        Ran ran = ran(cases, "7", out);
        assertEquals(0, ran.status());
        assertEquals("没有用到的列：note\n", ran.err());
        assertEquals(
                List.of(
                        "总体 5 案，公式要 5 案，连同保底共抽 5 案（90%±15 个百分点）",
                        "种子 7",
                        "",
                        "层         总体  分配  抽中",
                        "HIGH          1     1     1",
                        "W1|open       2     2     2",
                        "W2|closed     2     2     2",
                        "",
                        "未列入总体的有 2 处：",
                        "  " + cases + "：第 7 行“caseId”与第 3 行相同，未列入总体。一个个案只留一行",
                        "  " + cases + "：第 8 行“highRisk”不认识，未列入总体。填是或否（√/×、1/0），不是高风险可留空",
                        "抽后不换卷；找不到的卷记为遗失",
                        "已写好 " + out),
                ran.outLines());
        List<String> lines = new ArrayList<>(List.of("caseId,worker,status,highRisk,stratum,drawn"));
        lines.addAll(SMALL);
        assertEquals(lines, Files.readAllLines(out));
    }

    @Test
    void englishIsCompleteBesideIt() {
        Ran ran = ran(cases, "7", folder.resolve("out.csv"), "--lang", "en");
        assertEquals("columns not used: note\n", ran.err());
        assertEquals(
                "Population 5, 5 by the formula, 5 drawn with the floors (90% sure to within 15 points)",
                ran.outLines().get(0));
        assertTrue(ran.out().chars().allMatch(c -> c < 0x80), ran.out());
    }

    @Test
    void aWorkbookHoldsTheSameAsTexts() throws IOException {
        Path out = folder.resolve("out.xlsx");
        assertEquals(0, ran(cases, "7", out).status());
        List<String> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(out);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheetAt(0)) {
                rows.add(IntStream.range(0, 6)
                        .mapToObj(i -> row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK))
                        .map(Cell::getStringCellValue)
                        .collect(Collectors.joining(",")));
            }
        }
        assertEquals("caseId,worker,status,highRisk,stratum,drawn", rows.remove(0));
        assertEquals(SMALL, rows);
    }

    @Test
    void chineseTextsGetTheMarkThatSpreadsheetProgramsNeed() throws IOException {
        Path list = Files.writeString(folder.resolve("zh.csv"), "案号,社工,状态,高风险\n甲,王,在案,\n");
        Path out = folder.resolve("out.csv");
        assertEquals(0, ran(list, "7", out).status());
        assertEquals(
                "\uFEFF案号,社工,状态,高风险,stratum,drawn\n甲,王,在案,,王|open,true\n",
                Files.readString(out).replace("\r", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers(String format) throws IOException {
        Path list = big();
        Path one = folder.resolve("one." + format);
        Path two = folder.resolve("two." + format);
        Path other = folder.resolve("other." + format);
        for (Path out : List.of(one, two, other)) {
            assertEquals(0, ran(list, out.equals(other) ? "8" : "7", out).status());
        }
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
        assertFalse(Files.mismatch(one, other) < 0);
    }

    /** TV31: 27 of 200 by the formula; four workers in two states need no floor above that. */
    @Test
    void theDocumentNamesTheDrawnAndTheStrata() throws IOException {
        Ran ran = ran(big(), "7", folder.resolve("out.csv"), "--json");
        JsonNode said = ran.json();
        assertEquals(
                "stratified 7 200 27",
                said.path("method").asString() + " " + said.path("seed").asString() + " " + said.path("population")
                        + " " + said.path("size"));
        assertEquals(27, said.path("sample").asInt());
        assertEquals(
                200,
                said.path("strata")
                        .valueStream()
                        .mapToInt(s -> s.path("size").asInt())
                        .sum());
        List<String> drawn = Files.readAllLines(folder.resolve("out.csv")).stream()
                .filter(line -> line.endsWith(",true"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertEquals(
                drawn, said.path("drawn").valueStream().map(JsonNode::asString).toList());
    }

    @Test
    void theQuickScreenDrawsNineteenFromAll() throws IOException {
        Ran ran = ran(big(), "7", folder.resolve("out.csv"), "--method", "lqas");
        assertEquals("快速筛：总体 200 案，抽 19 案（不分层，目标 19 案）", ran.outLines().get(0));
        assertEquals(
                19,
                Files.readAllLines(folder.resolve("out.csv")).stream()
                        .filter(line -> line.endsWith(",ALL,true"))
                        .count());
    }

    @ParameterizedTest
    @CsvSource({
        "--cases CASES --out OUT.csv, 2",
        "--seed 7 --out OUT.csv, 2",
        "--cases CASES --seed 7, 2",
        "--cases CASES --seed 7 --out OUT.txt, 2",
        "--cases CASES --seed 7 --out OUT.csv --method all, 2",
        "--cases CASES --seed 7 --out CASES --force, 2",
        "--cases ABSENT.csv --seed 7 --out OUT.csv, 3",
        "--cases NOLIST.csv --seed 7 --out OUT.csv, 3"
    })
    void wrongUsageAndWrongListsLeaveNothingBehind(String arguments, int status) throws IOException {
        Files.writeString(folder.resolve("NOLIST.csv"), "a,b\n1,2\n");
        String before = Files.readString(cases);
        List<Path> files = present();
        List<String> words = new ArrayList<>(List.of("audit", "sample"));
        for (String word : arguments.split(" ")) {
            words.add(
                    word.equals("CASES")
                            ? cases.toString()
                            : word.contains(".") ? folder.resolve(word).toString() : word);
        }
        Ran ran = Ran.of(words);
        assertEquals(status, ran.status(), ran.err());
        assertEquals("", ran.out());
        assertFalse(ran.err().isBlank());
        assertEquals(files, present());
        assertEquals(before, Files.readString(cases));
    }

    @Test
    void anExistingFileNeedsForce() throws IOException {
        Path out = Files.writeString(folder.resolve("out.csv"), "mine");
        Ran ran = ran(cases, "7", out);
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("--force"), ran.err());
        assertEquals("mine", Files.readString(out));
        assertEquals(0, ran(cases, "7", out, "--force").status());
        assertEquals(6, Files.readAllLines(out).size());
    }

    private static Ran ran(Path list, String seed, Path out, String... more) {
        List<String> words = new ArrayList<>(
                List.of("audit", "sample", "--cases", list.toString(), "--seed", seed, "--out", out.toString()));
        words.addAll(List.of(more));
        return Ran.of(words);
    }

    private Path big() throws IOException {
        String rows = IntStream.range(0, 200)
                .mapToObj(i -> "K" + i + ",W" + i % 4 + "," + (i % 8 < 4 ? "OPEN" : "CLOSED") + ",\n")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("big.csv"), "caseId,worker,status,highRisk\n" + rows);
    }

    private List<Path> present() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
