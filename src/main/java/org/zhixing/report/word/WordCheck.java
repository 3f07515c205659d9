package org.zhixing.report.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.zhixing.report.paper.Paper;

/** Opens a finished Word file and holds it against the paper: the same texts in the same order, and every picture. */
public final class WordCheck {

    private WordCheck() {}

    /**
     * @param drawn whether figures are pictures, and not words in their places
     * @return what first differs, nothing when it is whole
     */
    public static Optional<String> firstDifference(Path file, Paper paper, boolean drawn) throws IOException {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XWPFDocument document = new XWPFDocument(opened)) {
            List<String> found = texts(document);
            List<String> expected = new ArrayList<>(paper.texts());
            int at = 0;
            for (String text : expected) {
                // Contents, and words in the places of figures, may stand between.
                int next = text.isEmpty() ? at : found.subList(at, found.size()).indexOf(text) + at + 1;
                if (next <= at && !text.isEmpty()) {
                    return Optional.of(text.substring(0, Math.min(20, text.length())));
                }
                at = Math.max(at, next);
            }
            int pictures = drawn ? paper.drawings().size() : 0;
            return document.getAllPictures().size() <= pictures
                            && (pictures == 0 || !document.getAllPictures().isEmpty())
                    ? Optional.empty()
                    : Optional.of("figures " + document.getAllPictures().size());
        } catch (InvalidFormatException | POIXMLException | OpenXML4JRuntimeException e) {
            return Optional.of(file.getFileName().toString());
        }
    }

    private static List<String> texts(XWPFDocument document) {
        List<String> texts = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                texts.add(paragraph.getText());
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> texts.add(cell.getText())));
            }
        }
        return texts;
    }
}
