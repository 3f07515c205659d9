package org.zhixing.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.review.Review;
import org.zhixing.work.Language;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** A report is written whole, or the place stays as it was. */
class ReportWriterTest {

    private static final Review EMPTY = Reports.empty();

    private final ReportWriter writer = new ReportWriter(Language.ZH, Reports.DAY);

    @TempDir
    Path folder;

    @Test
    void theSheetsStandInTheirOrder() throws IOException {
        Path out = folder.resolve("report.xlsx");
        assertTrue(writer.write(Reports.sample(), out, false, Progress.NONE));
        assertEquals(List.of("概览", "维度与指标", "矩阵", "偏差", "评者", "建议", "方法与版本", "历史", "年度对比", "选项"), sheets(out));
        assertEquals(List.of("report.xlsx"), files());
    }

    @Test
    void theSheetsHaveEnglishNames() throws IOException {
        Path out = folder.resolve("report.xlsx");
        new ReportWriter(Language.EN, Reports.DAY).write(Reports.sample(), out, false, Progress.NONE);
        assertEquals(
                List.of(
                        "Overview",
                        "Dimensions and indicators",
                        "Alignment matrix",
                        "Drifts",
                        "Raters",
                        "Recommendations",
                        "Method and version",
                        "History",
                        "Years compared",
                        "Lists"),
                sheets(out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.odt", "report.xls", "report.pdf.txt"})
    void anEndingOfNoneOfTheThreeKindsIsRefused(String name) throws IOException {
        ProblemException refused = assertThrows(
                ProblemException.class, () -> writer.write(EMPTY, folder.resolve(name), false, Progress.NONE));
        assertEquals(ProblemException.Kind.USAGE, refused.kind());
        assertEquals("problems.report.fileKind", refused.problems().get(0).key());
        assertEquals(List.of(), files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "REPORT.DOCX"})
    void aWordFileIsWrittenWhereTheNameSaysSo(String name) throws IOException {
        assertTrue(writer.write(EMPTY, folder.resolve(name), false, Progress.NONE));
        assertEquals(List.of(name), files());
        assertFalse(writer.write(EMPTY, folder.resolve("other.docx"), false, (done, of) -> done < 2));
        assertEquals(List.of(name), files());
    }

    private static List<String> sheets(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            List<String> names = new ArrayList<>();
            workbook.forEach((Sheet s) -> names.add(s.getSheetName()));
            return names;
        }
    }

    @Test
    void anExistingFileIsReplacedOnlyWhenSaid() throws IOException {
        Path out = Files.writeString(folder.resolve("report.xlsx"), "old");
        ProblemException refused =
                assertThrows(ProblemException.class, () -> writer.write(EMPTY, out, false, Progress.NONE));
        assertEquals(ProblemException.Kind.USAGE, refused.kind());
        assertEquals("problems.report.exists", refused.problems().get(0).key());
        assertEquals("old", Files.readString(out));
        assertTrue(writer.write(EMPTY, out, true, Progress.NONE));
        assertEquals(9, sheets(out).size());
        assertEquals(List.of("report.xlsx"), files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.xlsx", "report.docx"})
    void whereItCannotBeRememberedThatTheReportIsOutItStaysIn(String name) throws IOException {
        Path out = Files.writeString(folder.resolve(name), "old");
        List<String> seen = new ArrayList<>();
        ProblemException trouble =
                new ProblemException(ProblemException.Kind.STORE, Problem.at("zhixing.db", "problems.store.disk"));
        Runnable refusing = () -> {
            seen.addAll(files());
            throw trouble;
        };
        assertEquals(
                trouble,
                assertThrows(ProblemException.class, () -> writer.write(EMPTY, out, true, Progress.NONE, refusing)));
        assertEquals(2, seen.size(), "asked when the file is whole: " + seen);
        assertEquals("old", Files.readString(out));
        assertEquals(List.of(name), files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"~$report.xlsx", ".~lock.report.xlsx#"})
    void aReportThatIsOpenInAnotherProgramIsLeftAlone(String owner) throws IOException {
        Path out = Files.writeString(folder.resolve("report.xlsx"), "old");
        Files.writeString(folder.resolve(owner), "somebody");
        refused("problems.report.open", out);
        assertEquals("old", Files.readString(out));
    }

    @Test
    void aLockedReportIsLeftAlone() throws IOException {
        Path out = Files.writeString(folder.resolve("report.xlsx"), "old");
        try (FileChannel channel = FileChannel.open(out, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertTrue(lock.isValid());
            refused("problems.report.open", out);
        }
        assertEquals("old", Files.readString(out));
    }

    @Test
    void aFolderIsNoPlaceForAReport() {
        refused("problems.report.isFolder", folder);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        refused("problems.report.noFolder", folder.resolve("nowhere").resolve("report.xlsx"));
        assertEquals(List.of(), files());
    }

    @Test
    void aFileInTheFoldersPlaceIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        refused("problems.report.noFolder", file.resolve("report.xlsx"));
    }

    @Test
    void aDeviceIsNoPlaceForAReport() {
        Path device = Path.of("/dev/full");
        assumeTrue(Files.exists(device), "no such device here");
        refused("problems.report.notWritten", device);
        assertTrue(Files.exists(device));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.xlsx"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("report.xlsx"), file);
        assertTrue(writer.write(EMPTY, link, true, Progress.NONE));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(9, sheets(file).size());
    }

    private void refused(String key, Path out) {
        ProblemException problem =
                assertThrows(ProblemException.class, () -> writer.write(EMPTY, out, true, Progress.NONE));
        assertEquals(ProblemException.Kind.STORE, problem.kind());
        assertEquals(key, problem.problems().get(0).key());
        assertEquals(out.toAbsolutePath().toString(), problem.problems().get(0).where());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void cancellingLeavesThePlaceAsItWas(int step) throws IOException {
        Path out = Files.writeString(folder.resolve("report.xlsx"), "old");
        byte[] before = Files.readAllBytes(out);
        assertFalse(writer.write(EMPTY, out, true, (done, total) -> done < step));
        assertArrayEquals(before, Files.readAllBytes(out));
        assertEquals(List.of("report.xlsx"), files());
    }

    @Test
    void progressIsToldFromNothingToAll() {
        List<Long> told = new ArrayList<>();
        writer.write(EMPTY, folder.resolve("report.xlsx"), false, (done, total) -> told.add(done));
        assertEquals(List.of(0L, 1L, 2L, 3L, 4L), told);
    }

    private List<String> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
