package org.zhixing.report.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.zhixing.report.type.Face;
import org.zhixing.report.type.FontSet;

/**
 * Opens a finished PDF and holds it against what was set: as many pages, every font embedded, and on every page the same words
 * in the same order. Characters that share a glyph are one to a reader and to this check.
 */
public final class PdfCheck {

    private PdfCheck() {}

    /** @return where the file first differs, such as {@code 3}, the number of a page; nothing when it is whole */
    public static Optional<String> firstDifference(Path file, PdfPaper meant) throws IOException {
        List<Sheet> sheets = meant.setting().sheets();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (document.getNumberOfPages() != sheets.size()) {
                return Optional.of("pages " + document.getNumberOfPages());
            }
            for (int n = 0; n < sheets.size(); n++) {
                Optional<String> bare = fontLeftOut(document.getPage(n));
                if (bare.isPresent()) {
                    return bare;
                }
                String found = new Read(meant.fonts()).of(document, n + 1);
                String expected = canonical(Setting.words(sheets.get(n), meant.fonts()), meant.fonts());
                if (!found.equals(expected)) {
                    return Optional.of(String.valueOf(n + 1));
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<String> fontLeftOut(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        for (COSName name : resources.getFontNames()) {
            if (!resources.getFont(name).isEmbedded()) {
                return Optional.of(resources.getFont(name).getName());
            }
        }
        return Optional.empty();
    }

    /** Each character as the first of those that share its glyph; without blanks. */
    private static String canonical(String text, FontSet fonts) {
        StringBuilder result = new StringBuilder();
        text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(point -> fonts.glyph(point, false)
                .ifPresent(glyph -> result.appendCodePoint(first(glyph.face(), glyph.point()))));
        return result.toString();
    }

    private static int first(Face face, int point) {
        List<Integer> sharing = face.sharing(point);
        return sharing.isEmpty() ? point : sharing.get(0);
    }

    /** The words of a page in the order in which they were painted, as they stand in the file. */
    private static final class Read extends PDFTextStripper {
        private final FontSet fonts;
        private final StringBuilder words = new StringBuilder();

        Read(FontSet fonts) throws IOException {
            this.fonts = fonts;
        }

        String of(PDDocument document, int page) throws IOException {
            setStartPage(page);
            setEndPage(page);
            getText(document);
            return canonical(words.toString(), fonts);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            words.append(text.getUnicode());
        }
    }
}
