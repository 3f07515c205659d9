package org.zhixing.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are something else than their names say, or no table at all. */
class RecognitionTest {

    @TempDir
    Path folder;

    private String key(byte[] bytes) throws IOException {
        return Reading.refusal(Files.write(folder.resolve("记录.xlsx"), bytes)).key();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "<html><table><tr><td>编号</td></tr></table></html>~problems.table.webPage",
                " <TABLE border=1><tr><td>编号</td></tr></TABLE>~problems.table.webPage",
                "<!DOCTYPE html><p>~problems.table.webPage",
                "<?xml version=\"1.0\"?><!DOCTYPE html><html xmlns=\"x\"/>~problems.table.webPage",
                "MIME-Version: 1.0 Content-Type: multipart/related~problems.table.webPage",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>~problems.table.xml2003",
                "<?xml version=\"1.0\"?><a/>~problems.table.kind",
                "%PDF-1.7 x~problems.table.kind",
                "{\\rtf1 x}~problems.table.kind"
            })
    void whatPretendsToBeAWorkbookIsNamed(String text, String key) throws IOException {
        assertEquals(key, key(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(key, key(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void otherKindsOfFilesAreNoTables() throws IOException {
        assertEquals("problems.table.kind", key(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}));
        assertEquals("problems.table.kind", key("a,b\n1,\0\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("problems.table.oldExcel", key(new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0}));
        Path zip = folder.resolve("x.xlsx");
        RawWorkbook document = new RawWorkbook().without("xl/workbook.xml").without("_rels/.rels");
        assertEquals("problems.table.kind", Reading.refusal(document.write(zip)).key());
        document.with("content.xml", "<x/>");
        assertEquals(
                "problems.table.openDocument",
                Reading.refusal(document.write(zip)).key());
        RawWorkbook binary = new RawWorkbook().without("xl/workbook.xml").with("xl/workbook.bin", "x");
        binary.with(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>");
        assertEquals(
                "problems.table.binaryWorkbook",
                Reading.refusal(binary.write(zip)).key());
        Path other = folder.resolve("x.xls");
        try (POIFSFileSystem system = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(other)) {
            system.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            system.writeFilesystem(out);
        }
        assertEquals("problems.table.kind", Reading.refusal(other).key());
    }

    @Test
    void whatIsNoFileIsNamed() throws IOException {
        assertEquals(
                "problems.file.absent",
                Reading.refusal(folder.resolve("没有.xlsx")).key());
        assertEquals("problems.file.directory", Reading.refusal(folder).key());
        assertEquals("problems.table.empty", key(new byte[0]));
    }

    @Test
    void aPasswordIsToldInBothForms() throws Exception {
        Path file = folder.resolve("记录.xlsx");
        try (POIFSFileSystem system = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet();
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("1234");
            try (OutputStream out = encryptor.getDataStream(system)) {
                workbook.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                system.writeFilesystem(out);
            }
        }
        assertEquals("problems.table.password", Reading.refusal(file).key());

        Biff8EncryptionKey.setCurrentUserPassword("1234");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("a");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertEquals("problems.table.password", Reading.refusal(file).key());
    }

    @Test
    void aFileThatWasNotCopiedToItsEndIsRefusedWhereverItBreaksOff() throws IOException {
        Path whole = folder.resolve("whole");
        for (boolean old : new boolean[] {false, true}) {
            try (var workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(whole)) {
                var sheet = workbook.createSheet();
                for (int i = 0; i < 500; i++) {
                    sheet.createRow(i).createCell(0).setCellValue("记录 " + i);
                }
                workbook.write(out);
            }
            byte[] bytes = Files.readAllBytes(whole);
            for (int length = 8; length < bytes.length - 512; length += 311) {
                byte[] cut = Arrays.copyOf(bytes, length);
                String key = key(cut);
                assertEquals(
                        true,
                        key.equals("problems.table.cutShort") || key.equals("problems.table.damaged"),
                        key + " at " + length);
            }
        }
    }
}
