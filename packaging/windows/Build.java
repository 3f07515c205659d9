import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Builds what people on Windows install, out of the same lists as the packages of other systems. Run through build.cmd, with
 * JDK 25, Maven and (for the installer) WiX 3 or newer on the path. With {@code --dry-run}, on any system, it only prints
 * what it would run and writes the files of properties.
 */
final class Build {

    private static final long TIME = 1767225600L;

    /** Never changes: by it Windows knows that a newer version takes the place of an older one. */
    private static final String UPGRADES = "7d0f1f0e-5a83-4c8b-9b58-2f6f6f1d9a41";

    private final boolean dry;
    private final Path here = Path.of("").toAbsolutePath();
    private final Path common = here.resolve("packaging/common");
    private final Path out = here.resolve("target/packages");
    private final Path image = out.resolve("image").resolve("zhixing");
    private final String version;

    private Build(boolean dry) throws IOException {
        this.dry = dry;
        Matcher number = Pattern.compile("<version>(.*?)</version>").matcher(Files.readString(here.resolve("pom.xml")));
        if (!number.find()) {
            throw new IOException("no version in pom.xml");
        }
        version = number.group(1);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Build(List.of(arguments).contains("--dry-run")).run();
    }

    private void run() throws IOException, InterruptedException {
        Files.createDirectories(out);
        program();
        runtime();
        image();
        if (!dry) {
            notices();
            train();
            portable();
        }
        installer();
    }

    private void program() throws IOException, InterruptedException {
        run("mvn.cmd", "-q", "-B", "-Dmaven.test.skip=true", "package");
        run("mvn.cmd", "-q", "-B", "org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeBom", "-DoutputFormat=json",
                "-DincludeTestScope=false", "-DoutputName=zhixing.cdx");
        clear("program");
        String java = jdk("java");
        run(java, path(common, "Trim.java"), path(here, "target/app"), path(out, "program"), "windows", "x86_64", "" + TIME);
        run(java, path(common, "Modules.java"), path(common, "modules"), path(out, "program"), path(out, "program/lib"));
        run(java, "-cp", path(out, "program/lib/*"), path(common, "Argon2.java"));
        run(java, path(common, "Notices.java"), common.toString(), path(out, "THIRD-PARTY.txt"),
                path(here, "target/zhixing.cdx.json"), path(out, "program/lib"));
    }

    private void runtime() throws IOException, InterruptedException {
        clear("runtime");
        run(jdk("jlink"), "--add-modules", String.join(",", lines("modules")), "--strip-debug", "--no-header-files",
                "--no-man-pages", "--include-locales=zh,en", "--compress", "zip-6", "--output", path(out, "runtime"));
    }

    /** A folder in which the program runs by itself, with a start for the window, for commands and for safe mode. */
    private void image() throws IOException, InterruptedException {
        clear("image");
        List<String> options = new ArrayList<>(lines("options").stream()
                .map(option -> option.replace("SQLITE", "sqlitejdbc.dll"))
                .toList());
        // Windows asks for the user's folders through a native library, which must not be unpacked either.
        options.add("-Djna.boot.library.path=$APPDIR/lib");
        options.add("-Djna.nounpack=true");
        String archive = "-XX:SharedArchiveFile=$APPDIR/zhixing.jsa";
        Path cli = properties("zhixing-cli", options, archive, "win-console=true", "win-menu=false", "win-shortcut=false");
        Path safe = properties("zhixing-safe-mode", options, "", "arguments=--safe-mode", "win-menu=true", "win-shortcut=false");
        List<String> jpackage = new ArrayList<>(List.of(jdk("jpackage"), "--type", "app-image", "--dest", path(out, "image"),
                "--name", "zhixing", "--app-version", version, "--vendor", "Zhixing", "--description", "知行 Zhixing",
                "--icon", path(common, "zhixing.ico"), "--input", path(out, "program"), "--main-jar", "zhixing.jar",
                "--main-class", "org.zhixing.Main", "--runtime-image", path(out, "runtime"),
                "--add-launcher", "zhixing-cli=" + cli, "--add-launcher", "zhixing-safe-mode=" + safe));
        options.forEach(option -> jpackage.addAll(List.of("--java-options", option)));
        jpackage.addAll(List.of("--java-options", archive));
        run(jpackage.toArray(String[]::new));
    }

    private Path properties(String name, List<String> options, String archive, String... more) throws IOException {
        List<String> lines = new ArrayList<>(Arrays.asList(more));
        lines.add("java-options=" + String.join(" ", options) + " " + archive);
        return Files.write(out.resolve(name + ".properties"), lines, StandardCharsets.UTF_8);
    }

    private void notices() throws IOException {
        Path notices = Files.createDirectories(image.resolve("notices"));
        Files.copy(out.resolve("THIRD-PARTY.txt"), notices.resolve("THIRD-PARTY.txt"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(here.resolve("LICENSE"), notices.resolve("LICENSE.txt"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(here.resolve("target/zhixing.cdx.json"), notices.resolve("zhixing.cdx.json"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Notes which classes the main job takes and lays them out; a window that was open for half a minute adds its own. */
    private void train() throws IOException, InterruptedException {
        Path place = Files.createTempDirectory("zhixing");
        settle();
        String commands = place.resolve("commands").toString();
        trained("zhixing-cli.exe", "-XX:DumpLoadedClassList=" + commands, "demo", "--out", place.resolve("demo").toString()).waitFor();
        Process window = trained("zhixing.exe", "-XX:DumpLoadedClassList=" + place.resolve("window"),
                place.resolve("demo/zhixing-demo.db").toString());
        Thread.sleep(30_000);
        window.destroy();
        window.waitFor();
        Pattern unneeded = Pattern.compile("^#.*|.*source:.*|.*(org/(apache/(poi|xmlbeans|commons/compress)|openxmlformats|etsi)|com/microsoft/schemas).*");
        List<String> classes = Stream.concat(Files.readAllLines(place.resolve("commands")).stream(),
                        Files.readAllLines(place.resolve("window")).stream())
                .filter(line -> !unneeded.matcher(line).matches())
                .map(line -> line.replaceFirst(" id:.*", ""))
                .sorted()
                .distinct()
                .toList();
        Files.write(out.resolve("classes"), classes);
        trained("zhixing-cli.exe", "-Xshare:dump -XX:+AOTClassLinking -XX:SharedClassListFile=" + out.resolve("classes"), "--version")
                .waitFor();
        if (Files.notExists(image.resolve("app/zhixing.jsa"))) {
            throw new IOException("the class archive was not made");
        }
    }

    private Process trained(String program, String options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(image.resolve(program).toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(Map.of("JAVA_TOOL_OPTIONS", options));
        return builder.start();
    }

    private void settle() throws IOException {
        try (Stream<Path> files = Files.walk(image)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(TIME)));
            }
        }
    }

    private void portable() throws IOException {
        String folder = "zhixing-" + version + "/";
        Path zip = out.resolve("zhixing-" + version + "-windows-x86_64.zip");
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(zip));
                Stream<Path> files = Files.walk(image)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(archive, folder + image.relativize(file).toString().replace('\\', '/'), file);
            }
            add(archive, folder + "portable/README.txt", common.resolve("portable.txt"));
        }
    }

    private static void add(ZipOutputStream archive, String name, Path file) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(Instant.ofEpochSecond(TIME)));
        archive.putNextEntry(entry);
        Files.copy(file, archive);
        archive.closeEntry();
    }

    /** For one user, without asking for an administrator; the folder's name is plain, the name shown is Chinese. */
    private void installer() throws IOException, InterruptedException {
        Path kind = Files.write(out.resolve("data-file.properties"), List.of("extension=zhixing", "mime-type=application/x-zhixing",
                "description=Zhixing data", "icon=" + path(common, "zhixing.ico").replace('\\', '/')));
        // The installer's texts in Chinese, whatever the language of the computer that builds it.
        run(jdk("jpackage"), "-J-Duser.language=zh", "-J-Duser.country=CN", "--type", "msi", "--app-image", image.toString(),
                "--dest", out.toString(), "--name", "知行", "--app-version", version, "--vendor", "Zhixing",
                "--description", "社会工作机构的自我诊断", "--license-file", path(here, "LICENSE"), "--file-associations", kind.toString(),
                "--install-dir", "zhixing", "--win-per-user-install", "--win-dir-chooser", "--win-menu", "--win-menu-group", "知行",
                "--win-shortcut", "--win-upgrade-uuid", UPGRADES);
        if (!dry) {
            Files.move(out.resolve("知行-" + version + ".msi"), out.resolve("zhixing-" + version + "-windows-x86_64.msi"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<String> lines(String list) throws IOException {
        return Files.readAllLines(common.resolve(list)).stream()
                .map(line -> line.replaceFirst("(^|\\s+)#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String path(Path folder, String name) {
        return folder.resolve(name).toString();
    }

    private static String jdk(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private void clear(String name) throws IOException {
        Path folder = out.resolve(name);
        if (dry || Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void run(String... command) throws IOException, InterruptedException {
        System.out.println(Arrays.stream(command).map(part -> part.contains(" ") ? '"' + part + '"' : part).collect(Collectors.joining(" ")));
        if (!dry && new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("did not work: " + command[0]);
        }
    }
}
