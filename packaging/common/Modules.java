import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Compares the list of modules with what jdeps finds in class files, and fails when one is missing.
 *
 * <p>{@code java Modules.java modules FOLDER...}: folders of class files or of archives.
 */
final class Modules {

    private static final Pattern MODULE = Pattern.compile("-> ((java|jdk)\\.[a-z.]+)");

    private Modules() {}

    public static void main(String[] arguments) throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            missing.addAll(found(Path.of(folder)));
        }
        missing.removeAll(listed(Path.of(arguments[0])));
        if (!missing.isEmpty()) {
            System.err.println("used but not listed in " + arguments[0] + ": " + String.join(" ", missing));
            System.exit(1);
        }
    }

    private static Set<String> listed(Path list) throws IOException {
        Set<String> listed = new TreeSet<>();
        for (String line : Files.readAllLines(list)) {
            listed.add(line.replaceFirst("#.*", "").strip());
        }
        return listed;
    }

    private static Set<String> found(Path folder) throws IOException {
        List<Path> archives;
        try (Stream<Path> files = Files.list(folder)) {
            archives = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        Path plain = Files.createTempDirectory("modules");
        List<String> jdeps = new ArrayList<>(List.of("--multi-release", "base", "--ignore-missing-deps", "-s"));
        if (archives.isEmpty()) {
            jdeps.add(folder.toString());
        }
        for (Path archive : archives) {
            Path copy = plain.resolve(archive.getFileName());
            withoutModuleInfo(archive, copy);
            jdeps.add(copy.toString());
        }
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int status = ToolProvider.findFirst("jdeps").orElseThrow().run(out, out, jdeps.toArray(String[]::new));
        try (Stream<Path> copies = Files.list(plain)) {
            for (Path copy : copies.toList()) {
                Files.delete(copy);
            }
        }
        Files.delete(plain);
        if (status != 0) {
            throw new IOException("jdeps failed: " + said);
        }
        Set<String> modules = new TreeSet<>();
        MODULE.matcher(said.toString()).results().forEach(match -> modules.add(match.group(1)));
        return modules;
    }

    /** On a class path module descriptions mean nothing, but jdeps would stumble over those of neighbours. */
    private static void withoutModuleInfo(Path archive, Path copy) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile());
                ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(copy)))) {
            out.setLevel(0);
            for (ZipEntry entry : zip.stream().<ZipEntry>map(e -> e).toList()) {
                if (entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class")) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    zip.getInputStream(entry).transferTo(out);
                    out.closeEntry();
                }
            }
        }
    }
}
