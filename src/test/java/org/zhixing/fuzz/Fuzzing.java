package org.zhixing.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts the fuzzer on one reader, in a process of its own with little memory, and says what came of it. Inputs that led
 * somewhere new, and those that broke the reader, are left in the work folder.
 */
final class Fuzzing {

    private static final String HEAP = "-Xmx512m";
    /** With the virtual machine's own memory and the fuzzer's; beyond that something outside the heap leaks. */
    private static final int MOST_MEGABYTES = 2048;

    private static final int SECONDS_AN_INPUT = 10;
    /** To start, to play the kept inputs, and to end. */
    private static final int SECONDS_BESIDE = 240;

    private static final int LONGEST_INPUT = 300;
    private static final int LINES_SHOWN = 40;

    private static final String WELL = "\nended with 0\n";
    private static final String TOOK_LONG = "\nended with 70\n";
    private static final Pattern PROGRESS = Pattern.compile("#(\\d+)\\s.*cov: (\\d+) ft: (\\d+) corp: (\\d+)/");
    private static final Pattern FINDING = Pattern.compile("== Java Exception|ERROR: libFuzzer");

    /** @param broken what broke the reader, with where its input lies; empty where nothing did */
    record Outcome(String said, String broken) {}

    private final Reader reader;
    private final int seconds;
    private final long seed;
    private final Path work;

    Fuzzing(Reader reader, int seconds, long seed, Path work) {
        this.reader = reader;
        this.seconds = seconds;
        this.seed = seed;
        this.work = work.resolve(reader.title());
    }

    Outcome run() throws IOException, InterruptedException {
        Path log = start(
                work.resolve("log.txt"),
                List.of("-seed=" + seed, "-max_total_time=" + seconds, "-len_control=0", "-max_len=" + LONGEST_INPUT),
                folders());
        String text = Files.readString(log);
        return text.contains(TOOK_LONG) && !takesLongAgain()
                ? new Outcome(said(text) + "; one input took long while the machine was busy, and not again", "")
                : new Outcome(said(text), broken(text));
    }

    /** An input that took long when others had the machine is no finding. */
    private boolean takesLongAgain() throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(work)) {
            List<String> inputs = files.map(Path::toString)
                    .filter(name -> name.contains("broken-timeout-"))
                    .toList();
            Path log = start(work.resolve("again.txt"), List.of(), inputs);
            return inputs.isEmpty() || !Files.readString(log).contains(WELL);
        }
    }

    /** The fewest inputs that lead as far as all that are kept and all that lie in the work folder take the place of those kept. */
    void keep() throws IOException, InterruptedException {
        Path fewest = Files.createDirectories(work.resolve("fewest"));
        delete(fewest);
        List<String> folders = new ArrayList<>(List.of(fewest.toString()));
        folders.addAll(folders());
        start(work.resolve("keep.txt"), List.of("-merge=1"), folders);
        Files.createDirectories(reader.folder());
        delete(reader.folder());
        try (Stream<Path> files = Files.list(fewest)) {
            for (Path file : files.toList()) {
                Files.copy(file, reader.folder().resolve(file.getFileName()));
            }
        }
    }

    private static void delete(Path inFolder) throws IOException {
        try (Stream<Path> files = Files.list(inFolder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private List<String> folders() throws IOException {
        List<String> folders = new ArrayList<>();
        folders.add(Files.createDirectories(work.resolve("inputs")).toString());
        if (Files.isDirectory(reader.folder())) {
            folders.add(reader.folder().toString());
        }
        return folders;
    }

    private Path start(Path log, List<String> more, List<String> folders) throws IOException, InterruptedException {
        Files.createDirectories(work);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir="
                        + Files.createDirectories(work.resolve("tmp")).toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + reader.target().getName(),
                "--instrumentation_includes=org.zhixing.**",
                "--instrumentation_excludes=org.zhixing.fuzz.**",
                "--reproducer_path=" + work,
                "-artifact_prefix=" + work + "/broken-",
                "-timeout=" + SECONDS_AN_INPUT,
                "-rss_limit_mb=" + MOST_MEGABYTES));
        command.addAll(more);
        command.addAll(folders);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(seconds + SECONDS_BESIDE, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Files.writeString(log, "\nended with " + process.exitValue() + "\n", java.nio.file.StandardOpenOption.APPEND);
        return log;
    }

    private String said(String log) {
        MatchResult last = PROGRESS.matcher(log)
                .results()
                .reduce((earlier, later) -> later)
                .orElse(null);
        return last == null
                ? String.format(Locale.ROOT, "%-11s nothing was executed", reader.title())
                : String.format(
                        Locale.ROOT,
                        "%-11s seed %d, %d s: %,d executions, %s places reached in %s ways, by %s inputs",
                        reader.title(),
                        seed,
                        seconds,
                        Long.parseLong(last.group(1)),
                        last.group(2),
                        last.group(3),
                        last.group(4));
    }

    /** A fuzzer that ends otherwise than well has found something, or has not run. */
    private String broken(String log) {
        if (log.contains(WELL)) {
            return "";
        }
        List<String> lines = log.lines()
                .dropWhile(line -> !FINDING.matcher(line).find())
                .limit(LINES_SHOWN)
                .toList();
        String shown = lines.isEmpty()
                ? log.substring(Math.max(0, log.length() - 2000))
                : lines.stream().collect(Collectors.joining("\n"));
        return reader.title() + ": the input lies in " + work + "/broken-…; copied into " + reader.folder()
                + " it is played by KeptInputsTest\n" + shown;
    }

    /** {@code READER SECONDS [SEED]} or {@code READER keep}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2) {
            System.err.println("src/fuzz/run READER SECONDS [SEED] | READER keep; READER is one of "
                    + Stream.of(Reader.values()).map(Reader::title).collect(Collectors.joining(", ")));
            System.exit(2);
        }
        Reader reader = Reader.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        Path work = Path.of("target/fuzz");
        if (arguments[1].equals("keep")) {
            new Fuzzing(reader, 600, 1, work).keep();
            System.out.println(reader.kept().size() + " inputs are kept in " + reader.folder());
            return;
        }
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.currentTimeMillis() % 100_000;
        Outcome outcome = new Fuzzing(reader, Integer.parseInt(arguments[1]), seed, work).run();
        System.out.println(outcome.said());
        System.out.println(outcome.broken());
        System.exit(outcome.broken().isEmpty() ? 0 : 1);
    }
}
