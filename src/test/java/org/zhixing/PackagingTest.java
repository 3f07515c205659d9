package org.zhixing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.ui.shell.App;
import org.zhixing.ui.shell.Opening;

/** What can be told of packages without building them. {@code packaging/linux/test} tries the built ones. */
class PackagingTest {

    private static final Path PACKAGING = Path.of("packaging").toAbsolutePath();
    private static final Path COMMON = PACKAGING.resolve("common");

    @TempDir
    private Path folder;

    private record Ended(int status, String said) {}

    private static Ended run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private static Ended java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8"));
        command.addAll(Arrays.asList(arguments));
        return run(command.toArray(String[]::new));
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(COMMON.resolve(name)).stream()
                .map(line -> line.replaceFirst("(^|\\s+)#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Set<String> listedLibraries() throws IOException {
        return lines("libraries").stream()
                .map(line -> line.split(" \\| ")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The archives of the listed libraries, as this build uses them. */
    private static List<String> archives() throws IOException {
        Set<String> listed = listedLibraries();
        Pattern name = Pattern.compile("(.+?)-\\d.*\\.jar");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> {
                    Matcher file = name.matcher(Path.of(entry).getFileName().toString());
                    return file.matches() && listed.contains(file.group(1));
                })
                .toList();
    }

    private Ended notices(Path lists) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                COMMON.resolve("Notices.java").toString(),
                lists.toString(),
                folder.resolve("THIRD-PARTY.txt").toString(),
                "-"));
        arguments.addAll(archives());
        return java(arguments.toArray(String[]::new));
    }

    /** The lists with something behind them, in a folder beside which the program's own licence lies. */
    private Path listsWith(String line) throws IOException {
        Path lists = Files.createDirectories(folder.resolve("packaging").resolve("common"));
        Files.copy(Path.of("LICENSE"), folder.resolve("LICENSE"));
        Files.createDirectories(lists.resolve("licences"));
        try (Stream<Path> licences = Files.list(COMMON.resolve("licences"))) {
            for (Path licence : licences.toList()) {
                Files.copy(licence, lists.resolve("licences").resolve(licence.getFileName()));
            }
        }
        Files.copy(COMMON.resolve("libraries"), lists.resolve("libraries"));
        Files.writeString(lists.resolve("libraries"), line, StandardOpenOption.APPEND);
        return lists;
    }

    @Test
    void everyLibraryOfTheBuildIsListedWithItsLicence() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String dependencies = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        Matcher dependency = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL)
                .matcher(dependencies);
        List<String> unlisted = new ArrayList<>();
        while (dependency.find()) {
            String name = dependency.group(1).replaceFirst("(?s).*?<artifactId>(.*?)</artifactId>.*", "$1");
            if (!dependency.group(1).contains("<scope>test</scope>")
                    && !listedLibraries().contains(name)) {
                unlisted.add(name);
            }
        }

        assertEquals(List.of(), unlisted);
    }

    @Test
    void noticesAreWrittenForEveryListedLibrary() throws IOException, InterruptedException {
        Ended ended = notices(COMMON);

        assertEquals(new Ended(0, ""), ended);
        String notices = Files.readString(folder.resolve("THIRD-PARTY.txt"));
        for (String library : listedLibraries()) {
            assertTrue(notices.contains("\n== " + library + " "), library);
        }
        assertTrue(notices.contains("Independent JPEG Group"));
        assertTrue(notices.contains("This product contains parts that were originally based on software from BEA."));
    }

    @Test
    void aLibraryWithoutALineALineWithoutALibraryAndAForbiddenLicenceStopThePackage()
            throws IOException, InterruptedException {
        Path lists = listsWith("gone | MIT | nobody\n");
        String text = Files.readString(lists.resolve("libraries"))
                .replaceFirst("\npicocli \\|.*", "")
                .replace("fastcsv | MIT", "fastcsv | AGPL-3.0-only");
        Files.writeString(lists.resolve("libraries"), text);

        Ended ended = notices(lists);

        assertEquals(1, ended.status());
        assertEquals(
                Set.of(
                        "fastcsv: AGPL-3.0-only is no accepted licence",
                        "picocli: not in the list of libraries",
                        "gone: listed, but not there"),
                Set.copyOf(ended.said().lines().toList()));
    }

    @Test
    void theListOfModulesCoversWhatTheProgramUses() throws IOException, InterruptedException, URISyntaxException {
        Path classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        String tool = COMMON.resolve("Modules.java").toString();

        assertEquals(new Ended(0, ""), java(tool, COMMON.resolve("modules").toString(), classes.toString()));

        Path withoutOne = Files.write(
                folder.resolve("modules"),
                lines("modules").stream()
                        .filter(module -> !module.equals("jdk.httpserver"))
                        .toList());
        Ended ended = java(tool, withoutOne.toString(), classes.toString());
        assertEquals(1, ended.status());
        assertTrue(ended.said().contains(": jdk.httpserver"), ended.said());
    }

    @Test
    void packagesAndTheLauncherGiveTheJavaMachineTheSameOptions() throws IOException {
        String launcher = Files.readString(Path.of("zhixing"));
        List<String> missing = lines("options").stream()
                .filter(option -> !option.contains("$") && !option.contains("SQLITE"))
                // The launcher's archive announces native code in its manifest.
                .filter(option -> !option.startsWith("--enable-native-access"))
                .filter(option -> !launcher.contains(option))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void theDesktopOpensOurDataFilesWithThisProgram() throws IOException {
        Path share = PACKAGING.resolve("linux").resolve("share");
        String entry = Files.readString(share.resolve("applications").resolve("zhixing.desktop"));
        String kind = Files.readString(share.resolve("mime").resolve("packages").resolve("zhixing.xml"));

        assertTrue(entry.contains("MimeType=application/x-zhixing;"));
        assertTrue(entry.contains("Exec=/usr/bin/zhixing %f"));
        assertTrue(entry.contains("StartupWMClass=" + App.class.getName()));
        assertTrue(entry.contains("Name[zh_CN]=知行\n"));
        assertTrue(kind.contains("type=\"application/x-zhixing\""));
        assertTrue(kind.contains("<glob pattern=\"*.zhixing\""));
        assertTrue(Opening.of(List.of("/home/zhang/我们.zhixing")).isPresent());
    }

    @Test
    void whatWindowsWouldRunNamesFilesPlainlyAndCarriesEveryOption() throws IOException, InterruptedException {
        Ended ended = java(PACKAGING.resolve("windows").resolve("Build.java").toString(), "--dry-run");

        assertEquals(0, ended.status(), ended.said());
        for (String option : lines("options")) {
            assertTrue(ended.said().contains(option.replace("SQLITE", "sqlitejdbc.dll")), option);
        }
        assertTrue(ended.said().contains("--type msi"));
        assertTrue(ended.said().contains("--win-per-user-install"));
        assertTrue(ended.said().contains("--install-dir zhixing"));
    }

    @Test
    void everyShellScriptIsWellFormed() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh here");
        List<Path> scripts;
        try (Stream<Path> files = Files.walk(PACKAGING)) {
            scripts = files.filter(Files::isRegularFile)
                    .filter(PackagingTest::isShell)
                    .toList();
        }
        assertTrue(scripts.size() >= 8, scripts.toString());
        for (Path script : scripts) {
            assertEquals(new Ended(0, ""), run("/bin/sh", "-n", script.toString()), script.toString());
        }
    }

    private static boolean isShell(Path file) {
        try {
            return file.toString().endsWith(".sh")
                    || new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                            .startsWith("#!/bin/sh");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
