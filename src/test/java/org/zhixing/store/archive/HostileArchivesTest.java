package org.zhixing.store.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** An archive is read when it is as the program writes it, and refused with the entry named when anything is otherwise. */
class HostileArchivesTest {

    private static final byte[] DATA = "the data file".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PHOTO = "a photo".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SCAN = "a scan".getBytes(StandardCharsets.UTF_8);
    private static final byte[] EVIL = "evil".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NONE = {};

    @TempDir
    Path folder;

    private static Arguments refused(String what, String where, String key, Consumer<ZipBytes> change) {
        ZipBytes zip = honest();
        change.accept(zip);
        return Arguments.of(what, where, "problems.archive." + key, zip.bytes());
    }

    /** An archive with one entry more, which the list tells of. */
    private static Arguments named(String what, String shown, String name) {
        return refused(what, shown, "name", zip -> {
            zip.with(name, EVIL);
            zip.entries.set(0, new ZipBytes.Entry("manifest.txt", list(zip)));
        });
    }

    static Stream<Arguments> hostile() {
        String photo = attachment(PHOTO);
        return Stream.of(
                // names that lead out of the folder, or to something else than they seem
                named("up", "../evil", "../evil"),
                named("up from within", "attachments/../../evil", "attachments/../../evil"),
                named("absolute", "/etc/passwd", "/etc/passwd"),
                named("drive", "C:/evil", "C:/evil"),
                named("drive and backslash", "C:\\evil", "C:\\evil"),
                named("backslash up", "..\\evil", "..\\evil"),
                named("share", "\\\\server\\share", "\\\\server\\share"),
                named("a folder", "attachments/", "attachments/"),
                named("another name beside", "data.db-journal", "data.db-journal"),
                named("upper case", "DATA.DB", "DATA.DB"),
                named(
                        "upper-case hash",
                        photo.toUpperCase(java.util.Locale.ROOT),
                        photo.toUpperCase(java.util.Locale.ROOT)),
                named("full-width", "?ata.db", "ｄata.db"),
                named("decomposed", "cafe?", "cafe\u0301"),
                named("control character", "data.db?", "data.db\0"),
                named("new line", "data.db?x", "data.db\nx"),
                named("right-to-left", "?fdp.exe", "\u202efdp.exe"),
                named("no name", "?", ""),
                named("stream", "data.db:evil", "data.db:evil"),
                named("other folder", "attachments/00/" + "1".repeat(64), "attachments/00/" + "1".repeat(64)),
                named("reserved", "CON", "CON"),
                // what is no plain entry
                refused("link", photo, "noFile", zip -> {
                    zip.entries.get(2).madeBy = 3 << 8 | 10;
                    zip.entries.get(2).attributes = 0120777 << 16;
                }),
                refused("folder's attribute", photo, "noFile", zip -> zip.entries.get(2).attributes = 0x10),
                refused("password", photo, "locked", zip -> zip.entries.get(2).flags = 1),
                refused("strong password", photo, "locked", zip -> zip.entries.get(2).flags = 1 << 6),
                refused("hidden directory", photo, "locked", zip -> zip.entries.get(2).flags = 1 << 13),
                refused("sizes behind", photo, "method", zip -> zip.entries.get(2).flags = 1 << 3),
                refused("compressed", photo, "method", zip -> zip.entries.get(2).method = 8),
                refused("unknown method", photo, "method", zip -> zip.entries.get(2).method = 97),
                refused("grows a thousandfold", photo, "method", zip -> zip.entries.get(2).told = 7_000),
                refused("size elsewhere", photo, "method", zip -> zip.entries.get(2).told = 0xffffffffL),
                refused("extra field", photo, "disagrees", zip -> zip.entries.get(2).extra = new byte[] {1, 0, 0, 0}),
                // two places that say two things
                refused(
                        "another name inside",
                        photo,
                        "disagrees",
                        zip -> zip.entries.get(2).localName = "../../../evil".getBytes(StandardCharsets.UTF_8)),
                refused("another method inside", photo, "disagrees", zip -> zip.entries.get(2).localMethod = 8),
                refused("another size inside", photo, "disagrees", zip -> zip.entries.get(2).localTold = 1),
                refused("two in one place", photo, "disagrees", zip -> zip.entries.get(2).offset = 0),
                refused("far outside", photo, "disagrees", zip -> zip.entries.get(2).offset = 0xfffffff0L),
                refused("the same twice", photo, "twice", zip -> zip.with(photo, PHOTO)),
                // more, less, other
                refused("something before", "manifest.txt", "disagrees", zip -> zip.before = EVIL),
                refused("something between", "", "more", zip -> zip.between = EVIL),
                refused("a comment", "", "cut", zip -> zip.comment = EVIL),
                refused("more told than there", "", "cut", zip -> zip.countTold = 9),
                refused("less told than there", "", "more", zip -> zip.countTold = 2),
                refused("too many told", "", "tooMany", zip -> zip.countTold = 65_000),
                refused("not listed", attachment(EVIL), "notListed", zip -> zip.with(attachment(EVIL), EVIL)),
                refused("listed and missing", attachment(SCAN), "missing", zip -> zip.entries.remove(3)),
                refused(
                        "another order",
                        attachment(SCAN),
                        "notListed",
                        zip -> zip.entries.add(2, zip.entries.remove(3))),
                refused("no list", "", "notOne", zip -> zip.entries.remove(0)),
                refused("the list last", "", "notOne", zip -> zip.entries.add(zip.entries.remove(0))),
                refused("nothing", "", "notOne", zip -> zip.entries.clear()),
                refused("changed content", photo, "changed", zip -> zip.entries.get(2).content = EVIL),
                refused("a hash of other content", photo, "changed", zip -> {
                    zip.entries.get(2).content = "A PHOTO".getBytes(StandardCharsets.UTF_8);
                }),
                refused("content of another name", photo, "changed", zip -> {
                    zip.entries.get(2).content = EVIL;
                    zip.entries.set(0, new ZipBytes.Entry("manifest.txt", list(zip)));
                }),
                // lists
                listed("an empty list", "list", ""),
                listed("no version", "list", "zhixing-archive\n"),
                listed("from a newer program", "newer", "zhixing-archive 2\n"),
                listed("no data file", "list", "zhixing-archive 1\n"),
                listed("cut", "list", "zhixing-archive 1\n13 "),
                listed("a number below", "list", "zhixing-archive 1\n-1 " + "0".repeat(64) + " data.db\n"),
                listed("a number beyond", "list", "zhixing-archive 1\n9999999999999 " + "0".repeat(64) + " data.db\n"),
                listed("a hash too short", "list", "zhixing-archive 1\n13 00 data.db\n"),
                listed("carriage return", "list", "zhixing-archive 1\r\n13 " + "0".repeat(64) + " data.db\r\n"),
                Arguments.of("no bytes", "", "problems.archive.notOne", NONE),
                Arguments.of(
                        "a picture",
                        "",
                        "problems.archive.notOne",
                        "\u0089PNG and much more".repeat(9).getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Arguments listed(String what, String key, String list) {
        return refused(
                what,
                "manifest.txt",
                key,
                zip -> zip.entries.set(0, new ZipBytes.Entry("manifest.txt", list.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedWithTheEntryNamedAndNothingIsWrittenOutside(String what, String where, String key, byte[] archive)
            throws IOException {
        Problem problem = refusal(() -> ArchiveReader.check(archive));
        assertEquals(key + " at " + where, problem.key() + " at " + problem.where());
        Path file = Files.write(folder.resolve("a.zip"), archive);
        Path inside = Files.createDirectories(folder.resolve("deep/target"));
        assertEquals(problem, refusal(() -> ArchiveReader.unpack(file, inside)));
        assertEquals(problem, refusal(() -> ArchiveReader.check(file)));
        try (Stream<Path> written = Files.walk(folder)) {
            assertEquals(
                    List.of(),
                    written.filter(Files::isRegularFile)
                            .filter(f -> !f.equals(file) && !f.startsWith(inside))
                            .toList());
        }
    }

    @Test
    void whatIsHonestIsReadAndUnpacked() throws IOException {
        byte[] archive = honest().bytes();
        List<ArchiveEntry> entries = ArchiveReader.check(archive);
        assertEquals(
                List.of("data.db", attachment(PHOTO), attachment(SCAN)),
                entries.stream().map(ArchiveEntry::name).toList());
        Path file = Files.write(folder.resolve("a.zip"), archive);
        Path into = Files.createDirectory(folder.resolve("into"));
        assertEquals(entries, ArchiveReader.unpack(file, into));
        assertArrayEquals(DATA, Files.readAllBytes(into.resolve("data.db")));
        assertArrayEquals(SCAN, Files.readAllBytes(into.resolve(attachment(SCAN))));
        assertTrue(ArchiveReader.isOne(file));
    }

    @Test
    void whatIsWrittenIsReadAndTheSameEachTime() throws IOException {
        byte[] once = written();
        assertEquals(
                List.of("data.db", attachment(PHOTO), attachment(SCAN)),
                ArchiveReader.check(once).stream().map(ArchiveEntry::name).toList());
        assertArrayEquals(once, written());
    }

    @Test
    void whateverIsCutIsRefused() throws IOException {
        byte[] whole = written();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            refusal(() -> ArchiveReader.check(cut));
        }
    }

    @Test
    void whateverByteIsChangedIsRefusedOrLeavesTheSameFiles() throws IOException {
        byte[] whole = written();
        List<ArchiveEntry> entries = ArchiveReader.check(whole);
        Random random = new Random(20_261_126);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            try {
                assertEquals(entries, ArchiveReader.check(changed), "byte " + at);
            } catch (ProblemException refused) {
                assertEquals(ProblemException.Kind.INPUT, refused.kind());
            }
        }
    }

    private static Problem refusal(org.junit.jupiter.api.function.Executable reading) {
        ProblemException refused = assertThrows(ProblemException.class, reading);
        assertEquals(ProblemException.Kind.INPUT, refused.kind());
        return refused.problems().get(0);
    }

    private byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveWriter.write(
                List.of(
                        new ArchiveWriter.Item("data.db", Files.write(folder.resolve("d"), DATA)),
                        new ArchiveWriter.Item(attachment(PHOTO), Files.write(folder.resolve("p"), PHOTO)),
                        new ArchiveWriter.Item(attachment(SCAN), Files.write(folder.resolve("s"), SCAN))),
                out);
        return out.toByteArray();
    }

    private static ZipBytes honest() {
        ZipBytes zip = new ZipBytes()
                .with("manifest.txt", NONE)
                .with("data.db", DATA)
                .with(attachment(PHOTO), PHOTO)
                .with(attachment(SCAN), SCAN);
        zip.entries.get(0).content = list(zip);
        return zip;
    }

    private static byte[] list(ZipBytes zip) {
        StringBuilder list = new StringBuilder("zhixing-archive 1\n");
        zip.entries.stream()
                .skip(1)
                .forEach(e -> list.append(e.content.length + " " + hash(e.content) + " "
                        + new String(e.name, StandardCharsets.UTF_8) + "\n"));
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String attachment(byte[] content) {
        return "attachments/" + hash(content).substring(0, 2) + "/" + hash(content);
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(ArchiveReader.sha256().digest(content));
    }
}
