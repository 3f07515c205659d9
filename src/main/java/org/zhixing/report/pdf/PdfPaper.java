package org.zhixing.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.zhixing.report.paper.Block;
import org.zhixing.report.paper.Paper;
import org.zhixing.report.type.FontSet;
import org.zhixing.report.type.Typesetter;
import org.zhixing.work.Language;

/** A paper as a PDF: tagged, with bookmarks, in its language, its fonts embedded. The same paper gives the same bytes. */
public final class PdfPaper {

    private static final float VERSION = 1.7f;

    private final FontSet fonts;
    private final Setting setting;
    private final byte[] bytes;

    private PdfPaper(FontSet fonts, Setting setting) {
        this.fonts = fonts;
        this.setting = setting;
        this.bytes = written();
    }

    /** @param fonts stay open until the file is checked */
    public static PdfPaper of(Paper paper, FontSet fonts) {
        return new PdfPaper(fonts, Setting.of(paper, fonts));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many sheets it takes. */
    public int sheets() {
        return setting.sheets().size();
    }

    Setting setting() {
        return setting;
    }

    FontSet fonts() {
        return fonts;
    }

    private byte[] written() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            List<PDPage> pages = new ArrayList<>();
            setting.sheets()
                    .forEach(
                            sheet -> pages.add(new PDPage(new PDRectangle((float) Sheet.WIDTH, (float) Sheet.HEIGHT))));
            pages.forEach(document::addPage);
            paint(document, pages);
            properties(document);
            bookmarks(document, pages);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void paint(PDDocument document, List<PDPage> pages) throws IOException {
        PdfFonts embedded = new PdfFonts(document);
        Typesetter type = new Typesetter(fonts);
        Structure structure = new Structure(setting.document());
        for (int n = 0; n < pages.size(); n++) {
            PDPage page = pages.get(n);
            Sheet sheet = setting.sheets().get(n);
            Structure.OnPage on = structure.on(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                new Painter(stream, embedded, type, on).paint(sheet);
            }
            on.close(n);
            page.setAnnotations(links(sheet, pages));
        }
        structure.into(document);
    }

    private List<PDAnnotation> links(Sheet sheet, List<PDPage> pages) throws IOException {
        List<PDAnnotation> links = new ArrayList<>();
        for (Mark mark : sheet.marks()) {
            if (mark instanceof Mark.Link link) {
                PDAnnotationLink annotation = new PDAnnotationLink();
                annotation.setRectangle(new PDRectangle(
                        (float) link.x(),
                        (float) (Sheet.HEIGHT - link.y() - link.height()),
                        (float) link.width(),
                        (float) link.height()));
                PDBorderStyleDictionary none = new PDBorderStyleDictionary();
                none.setWidth(0);
                annotation.setBorderStyle(none);
                annotation.setDestination(place(link.heading(), pages));
                annotation.setContents(
                        setting.paper().headings().get(link.heading()).text());
                links.add(annotation);
            }
        }
        return links;
    }

    private PDPageXYZDestination place(int heading, List<PDPage> pages) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(pages.get(setting.headingSheets().get(heading)));
        place.setLeft(0);
        place.setTop((int) (Sheet.HEIGHT - setting.headingPlaces().get(heading) + 12));
        return place;
    }

    private void properties(PDDocument document) {
        Paper paper = setting.paper();
        document.setVersion(VERSION);
        document.getDocumentCatalog().setLanguage(paper.language() == Language.ZH ? "zh-CN" : "en");
        PDViewerPreferences shown = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(paper.titles().title() + " · " + paper.titles().agency());
        about.setCreator(paper.titles().product());
        about.setProducer(paper.titles().product());
        Calendar day = GregorianCalendar.from(paper.day().atTime(LocalTime.NOON).atZone(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        about.setCreationDate(day);
        about.setModificationDate(day);
        // The library would take the clock for the file's own number.
        document.setDocumentId(paper.day().toEpochDay());
    }

    private void bookmarks(PDDocument document, List<PDPage> pages) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem chapter = null;
        List<Block.Heading> headings = setting.paper().headings();
        for (int h = 0; h < headings.size(); h++) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(headings.get(h).text());
            item.setDestination(place(h, pages));
            if (headings.get(h).level() == 1 || chapter == null) {
                outline.addLast(item);
                chapter = item;
            } else {
                chapter.addLast(item);
            }
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }
}
