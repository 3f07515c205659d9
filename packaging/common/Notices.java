import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Writes the notices that the makers of the libraries ask for, and fails when a library has no line in the list or a licence
 * that is not among those accepted.
 *
 * <p>{@code java Notices.java FOLDER_OF_THIS OUT BOM LIBRARIES...}: the software bill of materials, or "-", and folders or
 * single archives of libraries.
 */
final class Notices {

    private static final Pattern NAME = Pattern.compile("(.+?)-(\\d[^-]*(?:-(?:jre|rc\\d+))?)(-(linux|win|mac)[a-z0-9-]*)?\\.jar");
    private static final Pattern NOTICE = Pattern.compile("META-INF/(.*/)?NOTICE(\\.(txt|md))?");
    private static final Pattern OWN_LICENCE = Pattern.compile("META-INF/maven/.*/LICENSE[^/]*");
    private static final Pattern BILLED = Pattern.compile("\"purl\"\\s*:\\s*\"pkg:maven/[^/]+/([^@\"]+)@([^?\"]+)");

    private final Map<String, String[]> listed = new TreeMap<>();
    private final Set<String> accepted = new TreeSet<>();
    private final Map<String, String> versions = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Path here;

    private Notices(Path here) throws IOException {
        this.here = here;
        for (String line : Files.readAllLines(here.resolve("libraries"))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] parts = line.split(" \\| ", 3);
                listed.put(parts[0], parts);
            }
        }
        accepted.add("Apache-2.0");
        try (Stream<Path> licences = Files.list(here.resolve("licences"))) {
            licences.forEach(file -> accepted.add(file.getFileName().toString().replaceFirst("\\.txt$", "")));
        }
    }

    public static void main(String[] arguments) throws IOException {
        Notices notices = new Notices(Path.of(arguments[0]));
        notices.head();
        for (String libraries : List.of(arguments).subList(3, arguments.length)) {
            notices.addAll(Path.of(libraries));
        }
        notices.licences();
        if (!arguments[2].equals("-")) {
            notices.compare(Files.readString(Path.of(arguments[2])));
        }
        notices.listed.keySet().stream()
                .filter(name -> !notices.versions.containsKey(name) && !name.startsWith("jna"))
                .forEach(name -> notices.wrong.add(name + ": listed, but not there"));
        if (!notices.wrong.isEmpty()) {
            notices.wrong.forEach(System.err::println);
            System.exit(1);
        }
        Files.writeString(Path.of(arguments[1]), notices.text);
    }

    private void head() {
        text.append("知行 Zhixing is under the Apache License 2.0. It stands on the work of others, who ask for these notices.\n")
                .append("The Java runtime that comes with it is Eclipse Temurin (OpenJDK), under the GPL 2.0 with the Classpath\n")
                .append("Exception; its notices lie in the runtime's folder legal.\n");
    }

    private void addAll(Path libraries) throws IOException {
        if (Files.isRegularFile(libraries)) {
            add(libraries);
            return;
        }
        try (Stream<Path> files = Files.list(libraries)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
                add(file);
            }
        }
    }

    private void add(Path library) throws IOException {
        Matcher name = NAME.matcher(library.getFileName().toString());
        if (!name.matches()) {
            wrong.add(library.getFileName() + ": no name and version");
            return;
        }
        versions.put(name.group(1), name.group(2));
        String[] line = listed.get(name.group(1));
        if (line == null) {
            wrong.add(name.group(1) + ": not in the list of libraries");
        } else if (!accepted.contains(line[1])) {
            wrong.add(name.group(1) + ": " + line[1] + " is no accepted licence");
        } else {
            text.append("\n\n== ").append(name.group(1)).append(' ').append(name.group(2)).append(" — ");
            text.append(line[1]).append("\n").append(line[2]).append('\n');
            own(library);
        }
    }

    /** What the library itself says beside the text of its licence. */
    private void own(Path library) throws IOException {
        try (ZipFile zip = new ZipFile(library.toFile())) {
            for (ZipEntry entry : zip.stream().<ZipEntry>map(e -> e).toList()) {
                if (NOTICE.matcher(entry.getName()).matches() || OWN_LICENCE.matcher(entry.getName()).matches()) {
                    String said = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    if (!said.contains("TERMS AND CONDITIONS FOR USE")) {
                        text.append('\n').append(said.replace("\r\n", "\n").strip()).append('\n');
                    }
                }
            }
        }
    }

    private void licences() throws IOException {
        for (String licence : accepted) {
            boolean apache = licence.equals("Apache-2.0");
            Path file = apache ? here.resolve("../../LICENSE") : here.resolve("licences").resolve(licence + ".txt");
            text.append("\n\n==== ").append(licence).append(" ====\n\n").append(Files.readString(file).strip()).append('\n');
        }
    }

    /** The bill must name what is carried, in the same versions. */
    private void compare(String bill) {
        Map<String, String> billed = new TreeMap<>();
        Matcher component = BILLED.matcher(bill);
        while (component.find()) {
            billed.put(component.group(1), component.group(2));
        }
        versions.forEach((name, version) -> {
            if (!version.equals(billed.get(name))) {
                wrong.add(name + " " + version + ": the bill of materials says " + billed.get(name));
            }
        });
    }
}
