package org.zhixing.desk.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.desk.Desk;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

class DiagnosticsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /** Of a user of the computer, an agency, raters, clients and files; some look like words of a log. */
    private static final List<String> PLANTED = List.of(
            "张晓岚",
            "zhangxiaolan",
            "ZhangXiaolan",
            "青禾路社工站",
            "qinghe-station",
            "周远航",
            "zhouyuanhang",
            "client-0077",
            "服务对象甲一",
            "年终总结草稿",
            "annual-draft-x",
            "r-zhouyuanhang",
            "HOSTOFZHANG");

    @TempDir
    private Path folder;

    private Path log;
    private Path settings;
    private Path store;

    private void plant() throws IOException {
        Path home =
                Files.createDirectories(folder.resolve("Users").resolve("张晓岚").resolve("zhangxiaolan data"));
        log = home.resolve("zhixing.log");
        settings = home.resolve("settings.properties");
        store = home.resolve("年终总结草稿.zhixing");
        Files.writeString(settings, """
                language=en
                theme=zhangxiaolan
                textSize=115
                store=C\\:\\\\Users\\\\zhangxiaolan\\\\annual-draft-x.zhixing
                assessment=client-0077
                rater=r-zhouyuanhang
                zhouyuanhang=ZhangXiaolan
                """);
        Files.writeString(log, """
                2026-11-01 08:00:00 WARN o.z.ui.workspace.SettingsFile settings not kept: OldException
                2026-11-20 08:00:00 WARN o.z.ui.workspace.SettingsFile settings not kept: AccessDeniedException
                2026-11-20 08:00:01 WARN o.z.store.Backups no backup today: C:\\Users\\zhangxiaolan\\qinghe-station.db
                2026-11-20 08:00:02 WARN o.z.store.Backups no backup today zhouyuanhang: IOException
                2026-11-20 08:00:03 WARN o.z.store.Store closing: ZhangXiaolan
                2026-11-20 08:00:04 WARN org.apache.pdfbox.Font no font in /home/zhangxiaolan/.fonts/青禾路社工站.ttf
                2026-11-20 08:00:05 ERROR zhangxiaolan.Agent client-0077 was here
                2026-11-20 08:00:06 ERROR HOSTOFZHANG
                free words of 周远航 and client-0077
                2026-11-21 09:30:00 ERROR o.zhixing.work.BugReport bug K7F2
                java.lang.IllegalStateException
                  org.zhixing.ui.rating.RatingView.show(RatingView.java:120)
                  java.base/java.util.ArrayList.forEach(ArrayList.java:1511)
                  com.zhangxiaolan.Plugin.run(Plugin.java:3)
                  at C:\\Users\\zhangxiaolan\\x.java
                caused by java.io.IOException
                caused by com.zhouyuanhang.Secret
                服务对象甲一

                2026-11-22 10:00:00 ERROR o.zhixing.work.BugReport bug K7F2
                2026-11-22 10:00:00 ERROR o.zhixing.work.BugReport bug zhouyuanhang
                not a line at all: qinghe-station
                """);
    }

    private Desk desk() {
        Desk desk = Desk.open(store);
        PinnedModel pinned = desk.models().newest("annual-self-check").orElseThrow();
        Assessment planted = Assessment.empty(
                        pinned.model().id(),
                        pinned.model().version(),
                        new PersonalText("青禾路社工站 qinghe-station"),
                        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .withRaters(List.of(new Rater("r-zhouyuanhang", Role.S, new PersonalText("周远航"), true, null)));
        desk.adopt(pinned, Dossier.of(planted), false);
        return desk;
    }

    private List<DiagnosticPart> parts() throws IOException {
        plant();
        try (Desk desk = desk()) {
            return new Diagnostics(settings, log, TODAY).of(desk);
        }
    }

    private static String text(List<DiagnosticPart> parts, String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .map(DiagnosticPart::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> leaks(String text) {
        List<String> planted = new ArrayList<>(PLANTED);
        planted.add(System.getProperty("user.home"));
        planted.removeIf(name -> name.length() < 3);
        return planted.stream()
                .filter(name -> text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Test
    void noNameOfAnybodyOrOfAnyFileIsInTheBundle() throws IOException {
        List<DiagnosticPart> parts = parts();
        Path bundle = folder.resolve("bundle.zip");
        DiagnosticBundle.write(bundle, parts);

        StringBuilder all = new StringBuilder(new String(Files.readAllBytes(bundle), StandardCharsets.ISO_8859_1));
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(entry.getName())
                        .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertEquals(List.of(), leaks(all.toString()));
        // What is looked for would be found: the raw texts hold all of it but the client's id in the data file.
        assertEquals(
                PLANTED.size(),
                leaks(Files.readString(log) + Files.readString(settings) + store).stream()
                        .filter(PLANTED::contains)
                        .count());
    }

    @Test
    void whatHelpsIsThere() throws IOException {
        List<DiagnosticPart> parts = parts();

        assertEquals("""
                2026-11-20 08:00:00 WARN o.z.ui.workspace.SettingsFile settings not kept: AccessDeniedException
                2026-11-20 08:00:01 WARN o.z.store.Backups [...]
                2026-11-20 08:00:02 WARN o.z.store.Backups [...]
                2026-11-20 08:00:03 WARN o.z.store.Store [...]
                2026-11-20 08:00:04 WARN org.apache.pdfbox.Font [...]
                2026-11-20 08:00:05 ERROR [...] [...]
                  [...]
                2026-11-21 09:30:00 ERROR o.zhixing.work.BugReport bug K7F2
                java.lang.IllegalStateException
                  org.zhixing.ui.rating.RatingView.show(RatingView.java:120)
                  java.base/java.util.ArrayList.forEach(ArrayList.java:1511)
                  [...]
                caused by java.io.IOException
                  [...]
                2026-11-22 10:00:00 ERROR o.zhixing.work.BugReport bug K7F2
                2026-11-22 10:00:00 ERROR o.zhixing.work.BugReport [...]
                  [...]
                """, text(parts, "log.txt"));
        assertEquals("K7F2: 2\n", text(parts, "codes.txt"));
        assertEquals("""
                language: en
                theme: [...]
                textSize: 115
                motion: default
                secondPressMovesOn: default
                lockAfter: default
                data file: elsewhere
                """, text(parts, "choices.txt"));
        List<String> data = text(parts, "data.txt").lines().toList();
        assertTrue(data.contains("encrypted: false"), data::toString);
        assertTrue(data.contains("pages and references: well"), data::toString);
        assertTrue(data.contains("log chain: well"), data::toString);
        assertTrue(data.contains("path beyond ASCII: true"), data::toString);
        assertTrue(data.contains("path with blanks: true"), data::toString);
        assertTrue(data.contains("  assessment: 1"), data::toString);
        assertTrue(data.contains("  rater: 1"), data::toString);
        assertTrue(text(parts, "program.txt").contains("made on: 2026-11-26\n"));
    }

    @Test
    void withoutSettingsLogAndDataFileTheRestIsThere() {
        List<DiagnosticPart> parts =
                new Diagnostics(folder.resolve("none"), folder.resolve("no.log"), TODAY).of(folder.resolve("no.db"));

        assertEquals("empty\n", text(parts, "log.txt"));
        assertEquals("none\n", text(parts, "codes.txt"));
        assertEquals("no data file is open\n", text(parts, "data.txt"));
        assertEquals("not readable, defaults are used: NoSuchFileException\n", text(parts, "choices.txt"));
    }

    @Test
    void ofADataFileThatCannotBeOpenedItIsToldWhyAndItsBytesStay() throws IOException {
        plant();
        byte[] damaged = "SQLite format 3\0 and then nothing of it".getBytes(StandardCharsets.UTF_8);
        Files.write(store, damaged);

        List<DiagnosticPart> parts = new Diagnostics(settings, log, TODAY).of(store);

        assertTrue(text(parts, "data.txt").matches("not readable: problems\\.store\\.\\w+\n"), text(parts, "data.txt"));
        org.junit.jupiter.api.Assertions.assertArrayEquals(damaged, Files.readAllBytes(store));
    }

    @Test
    void onlyTheTextsThatWereChosenAreWritten() throws IOException {
        Path bundle = folder.resolve("bundle.zip");
        Files.writeString(bundle, "old");
        DiagnosticBundle.write(bundle, List.of(new DiagnosticPart("a.txt", "", "one\n")));

        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            assertEquals(
                    List.of("a.txt"),
                    Collections.list(zip.entries()).stream()
                            .map(ZipEntry::getName)
                            .toList());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(bundle), files.toList());
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefusedAndNothingIsLeft() throws IOException {
        Path there = Files.writeString(folder.resolve("file"), "x").resolve("bundle.zip");
        ProblemException refused = org.junit.jupiter.api.Assertions.assertThrows(
                ProblemException.class, () -> DiagnosticBundle.write(there, List.of()));

        assertEquals(
                List.of("problems.cli.notWritten"),
                refused.problems().stream().map(Problem::key).toList());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void everyPhraseThatIsKeptIsOneThatOurCodeNotes() throws IOException {
        Pattern noted = Pattern.compile("LOG\\.(?:warn|error|info|debug)\\(\\s*\"([^\"]*)\"");
        Set<String> phrases = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = noted.matcher(Files.readString(file));
                while (matcher.find()) {
                    phrases.add(matcher.group(1));
                }
            }
        }
        List<String> unheard = LogExcerpt.PHRASES.stream()
                .filter(phrase -> !phrases.contains(phrase + ": {}"))
                .toList();
        assertEquals(List.of(), unheard);
    }
}
