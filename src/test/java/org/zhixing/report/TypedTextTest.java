package org.zhixing.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Evidence;
import org.zhixing.report.workbook.SafeText;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Progress;

/** What a person typed stands in the workbook as it is, and never becomes a formula. */
class TypedTextTest {

    private static final Path NAUGHTY = Path.of("../shared/corpora/blns/blns.base64.json");

    private static final List<String> AWKWARD = List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "=HYPERLINK(\"http://example.org\",\"看\")",
            "'单引号",
            "\t=1",
            " 前后空格 ",
            "_x0041_",
            "两行\n文字",
            "𠮷野家 👩‍👩‍👧",
            "<b>&amp;</b>",
            "{0} ''");

    @TempDir
    Path folder;

    @Test
    void whatLooksLikeAFormulaStaysAText() throws IOException {
        assertEquals(AWKWARD, locators(AWKWARD));
    }

    @Test
    void everyNaughtyStringStaysATextAndComesBackAsShown() throws IOException {
        assumeTrue(Files.exists(NAUGHTY), "the corpus is not here: " + NAUGHTY);
        List<String> naughty = new ArrayList<>();
        for (MatchResult match : Pattern.compile("\"([A-Za-z0-9+/=]+)\"")
                .matcher(Files.readString(NAUGHTY))
                .results()
                .toList()) {
            String text = new String(Base64.getDecoder().decode(match.group(1)), StandardCharsets.UTF_8);
            if (!text.isBlank()) {
                naughty.add(text);
            }
        }
        assertTrue(naughty.size() > 450, "only " + naughty.size() + " strings were found");
        List<String> found = locators(naughty);
        assertEquals(naughty.stream().map(SafeText::shown).toList(), found);
        long exact = naughty.stream().filter(found::contains).count();
        assertEquals(
                naughty.stream()
                        .filter(t -> t.chars().noneMatch(TypedTextTest::control))
                        .count(),
                exact);
    }

    /** What no spreadsheet can carry: it is shown as a picture. */
    private static boolean control(int unit) {
        return (unit < 0x20 && unit != '\t' && unit != '\n') || unit == 0x7F || unit == 0xFFFE || unit == 0xFFFF;
    }

    @Test
    void theAgencysNameIsSafeEverywhere() throws IOException {
        for (String name : List.of("=cmd|' /C calc'!A0", "&[页码] &P 机构", "很长".repeat(40_000), "\u0007\uD800", "  ")) {
            Path out = folder.resolve("report.xlsx");
            Assessment assessment = Assessment.empty(
                    Reports.PINNED.model().id(),
                    Reports.PINNED.model().version(),
                    new PersonalText(name),
                    Answers.year());
            assertTrue(
                    new ReportWriter(Language.ZH, Reports.DAY).write(Reports.of(assessment), out, true, Progress.NONE));
            try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(out))) {
                XSSFSheet method = workbook.getSheet("方法与版本");
                String expected = name.isBlank() ? "未命名机构" : SafeText.shown(name);
                assertEquals(expected, method.getRow(4).getCell(1).getStringCellValue());
                assertEquals(CellType.STRING, method.getRow(4).getCell(1).getCellType());
                assertTrue(workbook.getSheetAt(0).getFooter().getLeft().length() < 120);
            }
        }
    }

    /** The locators of evidence, written into a report and read out of the file. */
    private List<String> locators(List<String> texts) throws IOException {
        Answers answers = Answers.to(Reports.PINNED.model());
        for (int n = 0; n < texts.size(); n++) {
            answers.evidence(new Evidence(
                    "e" + n,
                    List.of("M1.1"),
                    "E01",
                    LocalDate.of(2025, 6, 30),
                    new PersonalText(texts.get(n)),
                    "D1",
                    "S1"));
        }
        Path out = folder.resolve("report.xlsx");
        new ReportWriter(Language.ZH, Reports.DAY).write(Reports.of(answers.done()), out, true, Progress.NONE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(out))) {
            List<String> found = new ArrayList<>();
            for (Row row : workbook.getSheet("方法与版本")) {
                Cell type = row.getCell(0);
                if (type != null && type.getStringCellValue().startsWith("E01 ")) {
                    assertEquals(CellType.STRING, row.getCell(3).getCellType());
                    found.add(row.getCell(3).getStringCellValue());
                }
            }
            return found;
        }
    }
}
