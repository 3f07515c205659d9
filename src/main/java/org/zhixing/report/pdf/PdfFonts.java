package org.zhixing.report.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.zhixing.report.type.Face;

/** The fonts of a document: each once, cut down to the characters that are used. */
final class PdfFonts {

    private final PDDocument document;
    private final Map<Face, PDFont> fonts = new IdentityHashMap<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDFont of(Face face) throws IOException {
        PDFont known = fonts.get(face);
        if (known == null) {
            known = PDType0Font.load(document, face.font(), true);
            fonts.put(face, known);
        }
        return known;
    }
}
