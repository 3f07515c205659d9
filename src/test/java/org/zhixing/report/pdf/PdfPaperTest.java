package org.zhixing.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.report.Reports;
import org.zhixing.report.chapters.ReportPaper;
import org.zhixing.report.paper.Block;
import org.zhixing.report.paper.Paper;
import org.zhixing.report.type.FontSet;
import org.zhixing.report.type.Fonts;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;

/** A PDF carries its fonts, reads back word for word, and says what it is. */
class PdfPaperTest {

    @TempDir
    Path folder;

    private Path written(PdfPaper pdf) throws IOException {
        return Files.write(folder.resolve("report.pdf"), pdf.bytes());
    }

    @Test
    void everyFontIsCarriedAndChineseReadsBack() throws IOException {
        Paper paper = ReportPaper.of(Reports.sample(), Language.ZH, Reports.DAY);
        try (FontSet fonts = Fonts.open(Language.ZH)) {
            PdfPaper pdf = PdfPaper.of(paper, fonts);
            Path file = written(pdf);
            assertEquals(Optional.empty(), PdfCheck.firstDifference(file, pdf));
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                for (PDPage page : document.getPages()) {
                    for (COSName name : page.getResources().getFontNames()) {
                        assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                    }
                }
                String all = new PDFTextStripper().getText(document).replaceAll("\\s", "");
                assertTrue(all.contains("机构年度自评报告"));
                assertTrue(all.contains("这是信号，先核对事实，再下判断。"));
                assertTrue(all.contains("第3页，共" + document.getNumberOfPages() + "页"));
                assertTrue(Files.size(file) < 600_000, "carries whole fonts");
            }
        }
    }

    @Test
    void itSaysItsLanguageTitleStructureAndChapters() throws IOException {
        Paper paper = ReportPaper.of(Reports.sample(), Language.EN, Reports.DAY);
        try (FontSet fonts = Fonts.open(Language.EN);
                PDDocument document = Loader.loadPDF(PdfPaper.of(paper, fonts).bytes())) {
            assertEquals("en", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentInformation().getTitle().startsWith("Annual self-assessment"));
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
            List<String> chapters = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                chapters.add(item.getTitle());
            }
            assertEquals(
                    paper.headings().stream()
                            .filter(heading -> heading.level() == 1)
                            .map(Block.Heading::text)
                            .toList(),
                    chapters);
        }
    }

    @Test
    void theSameDayGivesTheSameBytes() {
        Paper paper = ReportPaper.of(Reports.empty(), Language.ZH, Reports.DAY);
        try (FontSet one = Fonts.open(Language.ZH);
                FontSet other = Fonts.open(Language.ZH)) {
            assertArrayEquals(
                    PdfPaper.of(paper, one).bytes(), PdfPaper.of(paper, other).bytes());
        }
    }

    @Test
    void anyNameIsPrintedOrMarkedAndNeverStopsIt() throws IOException {
        for (String name :
                List.of("很长的机构名称".repeat(60), "𠮷野家 👩‍👩‍👧 \uD83D\uDE00", "مركز \u0007\u200B", "A".repeat(2000))) {
            Assessment assessment = Assessment.empty(
                    Reports.PINNED.model().id(),
                    Reports.PINNED.model().version(),
                    new PersonalText(name),
                    Answers.year());
            Paper paper = ReportPaper.of(Reports.of(assessment), Language.ZH, Reports.DAY);
            try (FontSet fonts = Fonts.open(Language.ZH)) {
                PdfPaper pdf = PdfPaper.of(paper, fonts);
                Path file = written(pdf);
                assertEquals(Optional.empty(), PdfCheck.firstDifference(file, pdf), name);
                if (!fonts.missing().isEmpty()) {
                    try (PDDocument document = Loader.loadPDF(file.toFile())) {
                        String all = new PDFTextStripper().getText(document);
                        String first = String.format(
                                "U+%04X", fonts.missing().iterator().next());
                        assertTrue(all.contains(first), first);
                    }
                }
            }
        }
    }

    @Test
    void aFileOfOtherWordsIsFoundOut() throws IOException {
        try (FontSet fonts = Fonts.open(Language.ZH)) {
            PdfPaper meant = PdfPaper.of(ReportPaper.of(Reports.empty(), Language.ZH, Reports.DAY), fonts);
            PdfPaper other = PdfPaper.of(ReportPaper.of(Reports.empty(), Language.ZH, Reports.DAY.plusDays(1)), fonts);
            assertFalse(PdfCheck.firstDifference(written(other), meant).isEmpty());
        }
    }

    @Test
    void noHeadingStandsLastOnItsSheet() {
        Paper paper = ReportPaper.of(Reports.sample(), Language.EN, Reports.DAY);
        try (FontSet fonts = Fonts.open(Language.EN)) {
            Setting setting = Setting.of(paper, fonts);
            for (int h = 0; h < setting.headingSheets().size(); h++) {
                Sheet sheet = setting.sheets().get(setting.headingSheets().get(h));
                double place = setting.headingPlaces().get(h);
                boolean followed = sheet.marks().stream()
                        .anyMatch(mark -> (mark instanceof Mark.Words words
                                        && words.tag() != null
                                        && !words.tag().role().startsWith("H")
                                        && words.y() > place)
                                || (mark instanceof Mark.Picture picture && picture.y() > place));
                assertTrue(followed, paper.headings().get(h).text());
            }
        }
    }

    @Test
    void nothingStandsOutsideTheMargins() {
        Paper paper = ReportPaper.of(Reports.sample(), Language.EN, Reports.DAY);
        try (FontSet fonts = Fonts.open(Language.EN)) {
            for (Sheet sheet : Setting.of(paper, fonts).sheets()) {
                for (Mark mark : sheet.marks()) {
                    if (mark instanceof Mark.Words words && words.tag() != null) {
                        assertTrue(words.x() >= Sheet.LEFT - 0.01, words.line().text());
                        assertTrue(
                                words.x() + words.line().width() <= Sheet.LEFT + Sheet.ROOM + 0.01,
                                words.line().text());
                        assertTrue(
                                words.y() <= Sheet.BOTTOM + 0.01, words.line().text());
                    }
                }
            }
        }
    }
}
