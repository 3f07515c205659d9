package org.zhixing.report.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.zhixing.report.paper.Block;
import org.zhixing.report.paper.Drawing;
import org.zhixing.report.paper.Paper;
import org.zhixing.report.paper.Run;
import org.zhixing.report.paper.Table;
import org.zhixing.report.type.FontSet;
import org.zhixing.report.workbook.SafeText;
import org.zhixing.report.workbook.Tone;

/** A paper as a Word file. The same paper on a computer with the same fonts gives the same bytes. */
public final class WordPaper {

    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int SIDE = 1053;
    private static final int TOP = 1300;
    private static final int BOTTOM = 1200;

    private final Paper paper;
    private final @Nullable Raster raster;
    private final WordText text = new WordText();
    private final WordTable tables = new WordTable(text);
    private final XWPFDocument document = new XWPFDocument();
    private int headings;
    private int pictures;

    private WordPaper(Paper paper, @Nullable FontSet fonts) {
        this.paper = paper;
        this.raster = fonts == null ? null : new Raster(fonts);
    }

    /**
     * @param fonts for the words in figures; null where this computer has none: a figure's words then stand in its place
     */
    public static byte[] of(Paper paper, @Nullable FontSet fonts) {
        return new WordPaper(paper, fonts).written();
    }

    private byte[] written() {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            WordStyles.into(document, paper.language());
            page();
            paper.blocks().forEach(this::block);
            new WordMargins(document, paper).write();
            properties();
            document.write(out);
            return SteadyZip.of(out.toByteArray(), paper.day());
        } catch (IOException | InvalidFormatException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(SIDE));
        margins.setRight(BigInteger.valueOf(SIDE));
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setHeader(BigInteger.valueOf(620));
        margins.setFooter(BigInteger.valueOf(560));
        margins.setGutter(BigInteger.ZERO);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            XWPFParagraph written = document.createParagraph();
            written.setStyle(WordStyles.of(paragraph.style()));
            text.runs(written, paragraph.runs(), null);
        } else if (block instanceof Block.Figure figure) {
            figure(figure.drawing());
        } else if (block instanceof Block.Contents) {
            new WordContents(document).write(paper);
        } else if (block instanceof Table table) {
            tables.write(document, table);
            // Two tables without a paragraph between them would grow into one.
            XWPFParagraph gap = document.createParagraph();
            gap.setStyle(WordStyles.TABLE);
        }
    }

    /** Chapters and the contents begin on a page of their own by their style, so that a page break is never left over. */
    private void heading(Block.Heading heading) {
        XWPFParagraph written = document.createParagraph();
        written.setStyle(WordStyles.heading(heading.level()));
        BigInteger id = BigInteger.valueOf(headings);
        var start = written.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(WordContents.bookmark(headings));
        text.runs(written, List.of(Run.of(heading.text())), null);
        written.getCTP().addNewBookmarkEnd().setId(id);
        headings++;
    }

    private void figure(Drawing drawing) {
        XWPFParagraph written = document.createParagraph();
        if (raster == null) {
            written.setStyle(WordStyles.of(Block.Style.NOTE));
            text.runs(written, List.of(Run.of(drawing.alt()).ink(Tone.INK3)), null);
            return;
        }
        written.setAlignment(ParagraphAlignment.CENTER);
        written.setKeepNext(true);
        XWPFRun run = written.createRun();
        String name = "figure-" + ++pictures + ".png";
        try {
            run.addPicture(
                    new ByteArrayInputStream(raster.png(drawing)),
                    Document.PICTURE_TYPE_PNG,
                    name,
                    Units.toEMU(drawing.width()),
                    Units.toEMU(drawing.height()));
        } catch (InvalidFormatException | IOException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        var about = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        about.setId(pictures);
        about.setName(name);
        about.setDescr(SafeText.shown(drawing.alt()));
    }

    /** Says what the file is; of people only the agency, of programs only this one. */
    private void properties() throws InvalidFormatException {
        Optional<Date> day =
                Optional.of(Date.from(paper.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties properties = document.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreator(paper.titles().product());
        core.setLastModifiedByUser(paper.titles().product());
        core.setTitle(SafeText.shown(paper.titles().title()));
        core.setSubjectProperty(SafeText.shown(paper.titles().agency()));
        core.setCreated(day);
        core.setModified(day);
        properties.getExtendedProperties().setApplication(paper.titles().product());
    }
}
