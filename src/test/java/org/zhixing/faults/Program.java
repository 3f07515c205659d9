package org.zhixing.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The built program, started as people start it: its own process, its own folders of a user.
 *
 * @param classPath jars or folders
 * @param heap such as {@code 768m}, the launcher's
 * @param archive classes laid out for the JVM, which halve the start
 * @param before a command that starts the program, such as strace with its options
 * @param options of the JVM beside the usual ones
 */
record Program(String classPath, String heap, Optional<Path> archive, List<String> before, List<String> options) {

    static final String HEAP = "768m";

    static Program of(String classPath) {
        return new Program(classPath, HEAP, Optional.empty(), List.of(), List.of());
    }

    /** The classes beside these, without the tests' own. */
    static Program ofTests() {
        return of(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator)));
    }

    Program withHeap(String wanted) {
        return new Program(classPath, wanted, archive, before, options);
    }

    Program behind(List<String> command) {
        return new Program(classPath, heap, archive, command, options);
    }

    Program with(String... more) {
        return new Program(classPath, heap, archive, before, List.of(more));
    }

    /** The same in jars alone and with its classes laid out, as an installed program is. */
    Program laidOut(Path folder) throws IOException, InterruptedException {
        if (archive.isPresent()) {
            return this;
        }
        List<String> jars = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            Path place = Path.of(entry);
            jars.add(
                    Files.isDirectory(place)
                            ? Folders.jar(place, folder.resolve(jars.size() + ".jar"))
                                    .toString()
                            : entry);
        }
        Path made = folder.resolve("commands.jsa");
        Program packed = new Program(String.join(File.pathSeparator, jars), heap, Optional.empty(), before, options);
        if (Files.notExists(made)) {
            Path trained = Files.createTempDirectory(folder, "train");
            packed.with("-XX:ArchiveClassesAtExit=" + made)
                    .run(trained, "demo", "--out", trained.resolve("demo").toString())
                    .with(0);
            Folders.delete(trained);
        }
        return new Program(packed.classPath, heap, Optional.of(made), before, options);
    }

    Running start(Path home, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        archive.ifPresent(file -> command.add("-XX:SharedArchiveFile=" + file));
        command.addAll(List.of(
                "-Xlog:disable",
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + Files.createDirectories(home.resolve("tmp"))));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, "org.zhixing.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.equals("JAVA_TOOL_OPTIONS"));
        environment.put("XDG_DATA_HOME", home.resolve("data").toString());
        environment.put("XDG_CACHE_HOME", home.resolve("cache").toString());
        environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
        environment.put("LC_ALL", "C.UTF-8");
        return new Running(builder.directory(home.toFile()).start());
    }

    /** Runs to its end without any input. */
    Ended run(Path home, String... arguments) throws IOException, InterruptedException {
        Running running = start(home, arguments);
        running.endInput();
        return running.ended();
    }
}
