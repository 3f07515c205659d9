package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.work.ProblemException;

/** A file may be attached when its name and its content both say that it is of a kind in which nothing runs. */
class AttachmentKindTest {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORD_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String type, String... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(latin("<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>"));
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Stream<Arguments> taken() throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("名单");
            workbook.write(sheet);
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("记录");
            document.write(text);
        }
        return Stream.of(
                Arguments.of("制度.PDF", latin("%PDF-1.4 …"), AttachmentKind.PDF),
                Arguments.of("a.png", latin("\u0089PNG\r\n\u001a\n…"), AttachmentKind.PNG),
                Arguments.of("a.JPeG", latin("\u00ff\u00d8\u00ff\u00e0"), AttachmentKind.JPEG),
                Arguments.of("a.webp", latin("RIFF\1\0\0\0WEBPVP8 "), AttachmentKind.WEBP),
                Arguments.of("a.heic", latin("\0\0\0\30ftypheic"), AttachmentKind.HEIC),
                Arguments.of("a.mp4", latin("\0\0\0\30ftypmp42"), AttachmentKind.MP4),
                Arguments.of("a.m4a", latin("\0\0\0\30ftypM4A "), AttachmentKind.M4A),
                Arguments.of("a.txt", "签到表\n".getBytes(StandardCharsets.UTF_8), AttachmentKind.TEXT),
                Arguments.of("a.txt", "签到表".getBytes(java.nio.charset.Charset.forName("GB18030")), AttachmentKind.TEXT),
                Arguments.of("a.txt", "签到表".getBytes(StandardCharsets.UTF_16), AttachmentKind.TEXT),
                Arguments.of("a.csv", latin("a,b\r\n"), AttachmentKind.CSV),
                Arguments.of("名单.xlsx", sheet.toByteArray(), AttachmentKind.XLSX),
                Arguments.of("记录.docx", text.toByteArray(), AttachmentKind.DOCX));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void taken(String name, byte[] content, AttachmentKind kind) {
        assertEquals(kind, AttachmentKind.of(name, content));
    }

    static Stream<Arguments> refused() {
        byte[] program = latin("MZ\u0090\0\3");
        return Stream.of(
                Arguments.of("a.exe", program, "kind"),
                Arguments.of("a.pdf.exe", program, "kind"),
                Arguments.of("a.pdf ", latin("%PDF-"), "kind"),
                Arguments.of("a.bat", latin("del"), "kind"),
                Arguments.of("a.js", latin("x"), "kind"),
                Arguments.of("a.html", latin("<p>"), "kind"),
                Arguments.of("a.svg", latin("<svg/>"), "kind"),
                Arguments.of("a.lnk", latin("L"), "kind"),
                Arguments.of("a.zip", zip(WORD), "kind"),
                Arguments.of("a.docm", zip(WORD_MACROS), "macros"),
                Arguments.of("a.XLSM", zip(WORD_MACROS), "macros"),
                Arguments.of("a.doc", latin("\u00d0\u00cf\u0011\u00e0"), "macros"),
                Arguments.of("a.pdf", program, "otherContent"),
                Arguments.of("a.jpg", latin("%PDF-"), "otherContent"),
                Arguments.of("a.txt", program, "otherContent"),
                Arguments.of("a.txt", latin("MZ a program that holds no zero"), "otherContent"),
                Arguments.of("a.txt", latin("  <HTML><script>"), "otherContent"),
                Arguments.of("a.csv", latin("\u00ef\u00bb\u00bf<!DOCTYPE html>"), "otherContent"),
                Arguments.of("a.txt", "<script>".getBytes(StandardCharsets.UTF_16), "otherContent"),
                Arguments.of("a.txt", latin("#!/bin/sh"), "otherContent"),
                Arguments.of("a.mp4", latin("\0\0\0\30ftypqt  "), "otherContent"),
                Arguments.of("a.docx", latin("PK\3\4 no zip"), "otherContent"),
                Arguments.of("a.docx", zip(WORD_MACROS), "otherContent"),
                Arguments.of("a.xlsx", zip(WORD), "otherContent"),
                Arguments.of("a.docx", zip(WORD, "word/vbaProject.bin"), "active"),
                Arguments.of("a.docx", zip(WORD, "word/VBAPROJECT.BIN"), "active"),
                Arguments.of("a.docx", zip(WORD, "setup.exe"), "active"),
                Arguments.of("a.docx", zip(WORD, "word/embeddings/run.JS"), "active"),
                Arguments.of("a.docx", zip(WORD, "word/activeX/activeX1.xml"), "active"),
                Arguments.of("a.docx", zip(WORD + "\"/><Override ContentType=\"" + WORD_MACROS), "active"),
                Arguments.of("a.pdf", new byte[0], "empty"),
                // Named, lest its 50 million bytes be written out in the name of the test.
                Arguments.of("a.pdf", Named.of("large", new byte[(50 << 20) + 1]), "tooLarge"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource
    void refused(String name, byte[] content, String why) {
        ProblemException refused = assertThrows(ProblemException.class, () -> AttachmentKind.of(name, content));
        assertEquals("problems.attachment." + why, refused.problems().get(0).key());
        assertEquals(ProblemException.Kind.INPUT, refused.kind());
    }

    @Test
    void whateverABrokenPackageHoldsItIsRefusedOrTaken() {
        byte[] whole = zip(WORD, "word/document.xml");
        Random random = new Random(92);
        int taken = 0;
        for (int i = 0; i < 4000; i++) {
            byte[] changed = i % 4 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int k = 0; k < 3 && changed.length > 0; k++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                AttachmentKind.of("a.docx", changed);
                taken++;
            } catch (ProblemException refused) {
                assertEquals(ProblemException.Kind.INPUT, refused.kind());
            }
        }
        assertEquals(true, taken > 100, "most of the bytes are not the directory's");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            家访记录.pdf             | 家访记录.pdf
            家访 (1)·二稿.jpeg        | 家访 (1)·二稿.pdf
            ..\\..\\a.pdf             | ______a.pdf
            a/b:c*d?.pdf             | a_b_c_d_.pdf
            CON.pdf                  | _CON.pdf
            lpt1.pdf                 | _lpt1.pdf
            \u202efdp.exe.pdf        | _fdp_exe.pdf
            😀.pdf                   | file.pdf
            .pdf                     | _pdf.pdf
            """)
    void namesAreSafe(String name, String safe) {
        assertEquals(safe, SafeName.of(name, "pdf"));
    }
}
