package org.zhixing.desk.diagnostics;

import java.io.IOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.Desk;
import org.zhixing.desk.Surroundings;
import org.zhixing.store.LogBreak;
import org.zhixing.store.StoreHealth;
import org.zhixing.work.LogFile;
import org.zhixing.work.ProblemException;
import org.zhixing.work.UserFolders;

/** Puts the diagnostics together. The texts are in plain English words, for whoever is to help. */
public final class Diagnostics {

    private static final long LARGEST_LOG = 4L * 1024 * 1024;

    /** Choices that are told, and as what they are told: whatever else is in the settings stays there. */
    private static final List<String> CHOICES =
            List.of("language", "theme", "textSize", "motion", "secondPressMovesOn", "lockAfter");

    private final Path settings;
    private final Path log;
    private final LocalDate today;

    /**
     * @param settings the file of settings
     * @param log where bugs are noted
     */
    Diagnostics(Path settings, Path log, LocalDate today) {
        this.settings = settings;
        this.log = log;
        this.today = today;
    }

    /** Of this user's program. */
    public static Diagnostics usual(LocalDate today) {
        return new Diagnostics(UserFolders.settings().resolve("settings.properties"), LogFile.path(), today);
    }

    /** Of an open data file. Changes nothing; takes as long as a check of it. */
    public List<DiagnosticPart> of(Desk desk) {
        return all(desk.store(), data(desk));
    }

    /**
     * Of a data file that is not open: it is tried, and how that went is told. One that is encrypted stays closed.
     *
     * @param store null: there is none to tell of
     */
    public List<DiagnosticPart> of(@Nullable Path store) {
        if (store == null || !Files.isRegularFile(store)) {
            return all(store, "no data file is open\n");
        }
        if (Desk.isLocked(store)) {
            return all(store, "encrypted, and not opened\n");
        }
        try (Desk desk = Desk.open(store)) {
            return of(desk);
        } catch (ProblemException cannot) {
            return all(store, "not readable: " + cannot.problems().get(0).key() + "\n");
        }
    }

    private List<DiagnosticPart> all(@Nullable Path store, String data) {
        LogExcerpt excerpt = LogExcerpt.of(log(), today);
        Lines codes = new Lines();
        excerpt.codes().forEach((code, times) -> codes.add(code, times));
        return List.of(
                new DiagnosticPart("program.txt", "help.diagnostics.program", program()),
                new DiagnosticPart("choices.txt", "help.diagnostics.settings", settings(store)),
                new DiagnosticPart("data.txt", "help.diagnostics.data", data),
                new DiagnosticPart(
                        "codes.txt", "help.diagnostics.codes", excerpt.codes().isEmpty() ? "none\n" : codes.toString()),
                new DiagnosticPart(
                        "log.txt",
                        "help.diagnostics.log",
                        excerpt.lines().isEmpty() ? "empty\n" : String.join("\n", excerpt.lines()) + "\n"));
    }

    private String program() {
        String version = Diagnostics.class.getPackage().getImplementationVersion();
        Runtime machine = Runtime.getRuntime();
        return new Lines()
                .add("made on", today)
                .add("zhixing", version == null ? "not packaged" : version)
                .add("portable", UserFolders.isPortable())
                .add("java", property("java.version") + ", " + property("java.vendor"))
                .add("javafx", property("javafx.runtime.version"))
                .add("drawing", property("prism.order"))
                .add("system", property("os.name") + " " + property("os.version") + " " + property("os.arch"))
                .add("locale", Locale.getDefault().toLanguageTag())
                .add("encoding", property("native.encoding"))
                .add("processors", machine.availableProcessors())
                .add("memory at most", machine.maxMemory() / (1024 * 1024) + " MB")
                .add("memory in use", (machine.totalMemory() - machine.freeMemory()) / (1024 * 1024) + " MB")
                .toString();
    }

    /** Makers of machines and systems put no names of people here; what looks otherwise is left out. */
    private static String property(String key) {
        String value = System.getProperty(key, "-");
        return value.matches("[\\w .,+()-]{1,60}") ? value : LogExcerpt.LEFT_OUT;
    }

    private String settings(@Nullable Path store) {
        Properties kept = new Properties();
        try (var in = Files.newBufferedReader(settings, StandardCharsets.UTF_8)) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException e) {
            return "not readable, defaults are used: " + e.getClass().getSimpleName() + "\n";
        }
        Lines lines = new Lines();
        for (String choice : CHOICES) {
            String value = kept.getProperty(choice, "default");
            lines.add(
                    choice,
                    value.matches("default|zh|en|light|dark|contrast|true|false|\\d{1,3}")
                            ? value
                            : LogExcerpt.LEFT_OUT);
        }
        boolean usual = store == null || store.equals(Desk.defaultStore());
        return lines.add("data file", usual ? "in its usual place" : "elsewhere")
                .toString();
    }

    private static String data(Desk desk) {
        Lines lines = new Lines();
        try {
            StoreHealth health = desk.check();
            LogBreak broken = health.log().broken();
            lines.add("encrypted", desk.protection().isOn())
                    .add("version of tables", health.version())
                    .add("bytes", health.bytes())
                    .add(
                            "pages and references",
                            health.problems().isEmpty()
                                    ? "well"
                                    : health.problems().size() + " problems")
                    .add("log lines", health.log().lines())
                    .add("log chain", broken == null ? "well" : broken.log() + " " + broken.kind())
                    .add("changed while closed", health.outside() != null)
                    .add("backups", health.backups().size())
                    .add("backup of the day", desk.missesBackup() ? "could not be made" : "there");
            place(lines, desk.store());
            lines.add("rows by table");
            health.rows().forEach((table, rows) -> lines.add("  " + table, rows));
        } catch (ProblemException cannot) {
            lines.add("not readable", cannot.problems().get(0).key());
        }
        return lines.toString();
    }

    /** What often matters of a place without naming it. */
    private static void place(Lines lines, Path store) {
        Surroundings around = Surroundings.of(store);
        String path = store.toAbsolutePath().toString();
        lines.add("kept alike by", around.shared() == null ? "nothing" : around.shared())
                .add("conflict copies", around.copies().size())
                .add("length of its path", path.length())
                .add("path beyond ASCII", !path.chars().allMatch(c -> c < 128))
                .add("path with blanks", path.contains(" "));
    }

    private List<String> log() {
        List<String> lines = new ArrayList<>();
        for (Path file : List.of(log.resolveSibling(log.getFileName() + ".1"), log)) {
            try {
                if (Files.isRegularFile(file) && Files.size(file) <= LARGEST_LOG) {
                    String text = StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE)
                            .decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(file)))
                            .toString();
                    text.lines().forEach(lines::add);
                }
            } catch (IOException e) {
                lines.clear();
            }
        }
        return lines;
    }
}
