package org.zhixing.report.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixing.report.Reports;
import org.zhixing.report.chapters.ReportPaper;
import org.zhixing.report.paper.Block;
import org.zhixing.report.paper.Paper;
import org.zhixing.report.paper.Table;
import org.zhixing.report.type.FontSet;
import org.zhixing.report.type.Fonts;
import org.zhixing.work.Language;

/** A Word file is made to be edited: headings are headings, tables are tables, figures have words. */
class WordPaperTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void headingsTablesAndTextsAreThoseOfThePaper(Language language) throws IOException {
        Paper paper = ReportPaper.of(Reports.sample(), language, Reports.DAY);
        byte[] bytes = WordPaper.of(paper, null);
        Path file = Files.write(folder.resolve("report.docx"), bytes);
        assertEquals(Optional.empty(), WordCheck.firstDifference(file, paper, false));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> headings = document.getParagraphs().stream()
                    .filter(p -> String.valueOf(p.getStyle()).startsWith("Heading"))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertEquals(paper.headings().stream().map(Block.Heading::text).toList(), headings);
            List<Table> meant = paper.blocks().stream()
                    .filter(Table.class::isInstance)
                    .map(Table.class::cast)
                    .toList();
            assertEquals(meant.size(), document.getTables().size());
            for (int t = 0; t < meant.size(); t++) {
                XWPFTable table = document.getTables().get(t);
                boolean headed = !meant.get(t).heads().isEmpty();
                assertEquals(
                        headed, table.getRow(0).isRepeatHeader(), meant.get(t).summary());
                assertEquals(meant.get(t).rows().size() + (headed ? 1 : 0), table.getNumberOfRows());
                assertTrue(table.getRows().stream().allMatch(row -> row.isCantSplitRow()));
            }
        }
    }

    @Test
    void everyFigureIsAPictureWithItsWords() throws IOException {
        Paper paper = ReportPaper.of(Reports.sample(), Language.ZH, Reports.DAY);
        try (FontSet fonts = Fonts.open(Language.ZH);
                XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(WordPaper.of(paper, fonts)))) {
            List<String> alts = document.getParagraphs().stream()
                    .flatMap(p -> p.getRuns().stream())
                    .filter(run -> run.getCTR().sizeOfDrawingArray() > 0)
                    .map(run -> run.getCTR()
                            .getDrawingArray(0)
                            .getInlineArray(0)
                            .getDocPr()
                            .getDescr())
                    .toList();
            assertEquals(paper.drawings().stream().map(d -> d.alt()).toList(), alts);
        }
    }

    @Test
    void itsPropertiesNameTheProgramAndTheAgencyAlone() throws IOException {
        Paper paper = ReportPaper.of(Reports.sample(), Language.ZH, Reports.DAY);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(WordPaper.of(paper, null)))) {
            var core = document.getProperties().getCoreProperties();
            assertEquals("知行", core.getCreator());
            assertEquals("知行", core.getLastModifiedByUser());
            assertEquals("机构年度自评报告", core.getTitle());
            assertEquals(paper.titles().agency(), core.getSubject());
            String foot =
                    document.getFooterList().stream().map(f -> f.getText()).reduce("", String::concat);
            assertTrue(foot.contains("第") && foot.contains("页，共"), foot);
        }
    }

    @Test
    void theSameDayGivesTheSameBytes() {
        Paper paper = ReportPaper.of(Reports.empty(), Language.EN, Reports.DAY);
        assertArrayEquals(WordPaper.of(paper, null), WordPaper.of(paper, null));
    }

    @Test
    void aFileOfOtherWordsIsFoundOut() throws IOException {
        Paper meant = ReportPaper.of(Reports.empty(), Language.ZH, Reports.DAY);
        Paper other = ReportPaper.of(Reports.empty(), Language.ZH, Reports.DAY.plusDays(1));
        Path file = Files.write(folder.resolve("report.docx"), WordPaper.of(other, null));
        assertFalse(WordCheck.firstDifference(file, meant, false).isEmpty());
    }
}
