package org.zhixing.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixing.assessment.Anonymity;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Standing;
import org.zhixing.review.RaterReview;
import org.zhixing.review.Review;
import org.zhixing.review.Reviews;
import org.zhixing.review.Sources;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

/** The list of what raters talk about, as it is printed. */
class DiscussionWriterTest {

    @TempDir
    Path folder;

    private Path written(Review review, Language language) {
        Path file = folder.resolve("讨论单.xlsx");
        new DiscussionWriter(language, Reports.DAY).write(review, file, true);
        return file;
    }

    private static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Row row : book.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING
                            && !cell.getStringCellValue().isEmpty()) {
                        cells.add(cell.getStringCellValue());
                    }
                }
                texts.add(String.join(" | ", cells));
            }
        }
        return texts;
    }

    @Test
    void eachItemHasTheLevelsInDisputeWhoGaveThemAndALineForTheAgreement() throws IOException {
        Review review = Reports.of(RaterReviews.many(6));
        List<String> texts = texts(written(review, Language.ZH));
        int item = texts.indexOf("M1.5 成效测量");

        assertEquals("极差 4.0，四分位距 2.0 · 中位：负责人 4.0、督导 3.0、一线社工 3.0", texts.get(item + 1));
        assertEquals("级 | 这一级的样子 | 谁给的", texts.get(item + 2));
        assertEquals("0 | 不测量 | 一线社工", texts.get(item + 3));
        assertEquals("2 | 部分服务有前后测或自评，方法不统一 | 督导、一线社工", texts.get(item + 4));
        assertEquals("4 | 同 3，有跟进测量或对照，结果用于改方案 | 负责人、督导、一线社工×2", texts.get(item + 6));
        assertEquals("我们的共识：", texts.get(item + 7));
        assertEquals(
                review.raters().discuss().size(),
                texts.stream().filter("我们的共识："::equals).count());
    }

    @Test
    void itPrintsOnA4AndNoItemRunsOverTwoPages() throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(Files.newInputStream(written(Reports.of(RaterReviews.many(6)), Language.ZH)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(PaperSize.A4_PAPER, sheet.getPrintSetup().getPaperSizeEnum());
            int[] breaks = sheet.getRowBreaks();
            assertTrue(breaks.length > 5);
            for (int last : breaks) {
                assertEquals("我们的共识：", sheet.getRow(last).getCell(0).getStringCellValue());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutDisputesThereIsAPageThatSaysSo(Language language) throws IOException {
        List<String> texts = texts(written(Reports.empty(), language));

        assertTrue(texts.contains(
                language == Language.ZH
                        ? "没有要谈的题：没有哪一题极差达到 3，或四分位距达到 2。"
                        : "Nothing to discuss: no item has a range of 3 or an interquartile range of 2."));
    }

    @Test
    void englishHasNoChineseBesideWhatPeopleTyped() throws IOException {
        Review review = Reports.of(RaterReviews.many(6));
        String agency = review.assessment().agency().value();

        assertEquals(
                List.of(),
                texts(written(review, Language.EN)).stream()
                        .map(text -> text.replace(agency, ""))
                        .filter(text -> text.codePoints().anyMatch(Character::isIdeographic))
                        .toList());
    }

    /** All five levels then, so that neither theirs nor those of the others can be told. */
    @Test
    void ofFewWorkersNoLevelIsTold() throws IOException {
        Review review = Reports.of(RaterReviews.many(2));
        RaterReview.Contested hidden = review.raters().discuss().stream()
                .filter(c -> review.shownRoles(c.indicator()) == null)
                .findFirst()
                .orElseThrow();
        List<String> texts = texts(written(review, Language.ZH));
        int item = texts.indexOf(texts.stream()
                .filter(t -> t.startsWith(hidden.indicator() + " "))
                .findFirst()
                .orElseThrow());

        assertTrue(texts.get(item + 1).contains("一线社工不足三人，不单列，所以这里不写各人给了几级"));
        assertTrue(texts.get(item + 1).contains("极差 " + hidden.range()), "how far apart they lie is told");
        assertEquals("级 | 这一级的样子", texts.get(item + 2));
        for (int level = 0; level <= 4; level++) {
            assertTrue(texts.get(item + 3 + level).startsWith(level + " | "));
        }
        assertTrue(texts.stream().noneMatch(t -> t.contains("| 一线社工")));
    }

    @Test
    void theSettingThatLeavesWorkersOutHoldsHereToo() throws IOException {
        Assessment many = RaterReviews.many(6);
        Assessment without = many.withPanel(many.panel().withAnonymity(new Anonymity(Anonymity.LEAST, false)));

        assertFalse(String.join("\n", texts(written(Reports.of(without), Language.ZH)))
                .contains("一线社工"));
    }

    @Test
    void whatWasRecordedAsAgreedStandsOnItsLine() throws IOException {
        Assessment many = RaterReviews.many(6);
        Dossier dossier =
                new Dossier(many, Standing.NEW.withClosed(true).withConsensus("M1.5", new PersonalText("=按 3 级，补前后测")));
        Review review = Reviews.of(Reports.PINNED, dossier, Sources.NONE);
        List<String> texts = texts(written(review, Language.ZH));

        assertEquals("我们的共识：=按 3 级，补前后测", texts.get(texts.indexOf("M1.5 成效测量") + 7));
    }

    @Test
    void aFileThatIsThereIsLeftUnlessItMayBeReplaced() throws IOException {
        Path file = folder.resolve("x.xlsx");
        Files.writeString(file, "mine");

        assertThrows(ProblemException.class, () -> new DiscussionWriter(Language.ZH, Reports.DAY)
                .write(Reports.empty(), file, false));
        assertEquals("mine", Files.readString(file));
    }
}
