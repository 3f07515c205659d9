package org.zhixing.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhixing.importing.TableFailure.Refused;

/** Tells what a file is by its first bytes, and says of the usual mistakes what they are. */
final class Recognition {

    private static final int HEAD = 8192;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
    /** Begin the bare streams of Excel 2 to 4. */
    private static final byte[][] BARE_EXCEL = {{9, 0, 4, 0}, {9, 2, 6, 0}, {9, 4, 6, 0}};

    private Recognition() {}

    static Table open(Path file, TableOptions options) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Refused("problems.file.directory");
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        long size = Files.size(file);
        if (head.length == 0) {
            throw new Refused("problems.table.empty");
        }
        if (begins(head, ZIP)) {
            return new XlsxTable(within(file, size, Limits.XLSX_BYTES));
        }
        if (begins(head, OLE)) {
            return new XlsTable(within(file, size, Limits.XLS_BYTES));
        }
        if (Stream.of(BARE_EXCEL).anyMatch(start -> begins(head, start))) {
            throw new Refused("problems.table.oldExcel");
        }
        refuseMarkup(head);
        if (options.charset() == null && ByteOrderMark.of(head).isEmpty() && hasZero(head)) {
            throw new Refused("problems.table.kind");
        }
        return CsvTable.open(within(file, size, Limits.CSV_BYTES), options);
    }

    private static Path within(Path file, long size, long limit) {
        if (size > limit) {
            throw new Refused("problems.file.tooLarge", limit >> 20);
        }
        return file;
    }

    private static boolean begins(byte[] head, byte[] start) {
        return head.length >= start.length && java.util.Arrays.equals(head, 0, start.length, start, 0, start.length);
    }

    /** No text has them, other than in encodings whose mark or choice says so. */
    private static boolean hasZero(byte[] head) {
        for (byte one : head) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    /** Web pages and Excel's XML of 2003 are often given the name of a workbook. */
    private static void refuseMarkup(byte[] head) {
        Charset charset = ByteOrderMark.of(head).map(ByteOrderMark::charset).orElse(StandardCharsets.ISO_8859_1);
        String text = new String(head, charset).replace("\uFEFF", "").replace("\u00EF\u00BB\u00BF", "");
        String start = text.strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") && start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            throw new Refused("problems.table.xml2003");
        }
        boolean page = Stream.of("<html", "<!doctype html", "<table", "<head", "<meta", "<style", "mime-version:")
                .anyMatch(start::startsWith);
        if (page || (start.startsWith("<?xml") && start.contains("<html"))) {
            throw new Refused("problems.table.webPage");
        }
        if (start.startsWith("<?xml") || start.startsWith("%pdf") || start.startsWith("{\\rtf")) {
            throw new Refused("problems.table.kind");
        }
    }
}
