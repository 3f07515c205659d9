package org.zhixing.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** The program as a process of its own, with a user's folders of its own. */
final class Child {

    /** The class path without the tests' own, so that it is the program as people have it. */
    private static final String PROGRAM = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
            .collect(Collectors.joining(File.pathSeparator));

    private final Path home;
    private final ProcessBuilder builder;

    Child(Path home, String... arguments) {
        this.home = home;
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                PROGRAM,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.home=" + home,
                "org.zhixing.Main"));
        command.addAll(Arrays.asList(arguments));
        builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.equals("JAVA_TOOL_OPTIONS"));
        environment.put("XDG_DATA_HOME", home.resolve("data").toString());
        environment.put("XDG_CACHE_HOME", home.resolve("cache").toString());
        environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
    }

    Child with(String variable, String value) {
        builder.environment().put(variable, value);
        return this;
    }

    /** An option of the Java machine, such as a system property. */
    Child withJvm(String option) {
        builder.command().add(1, option);
        return this;
    }

    /** With a terminal of its own, whose keys are the process's input; it shows what it echoes on the output. */
    Child onTerminal() {
        String quoted = builder.command().stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
        builder.command("script", "-qec", quoted, "/dev/null");
        return this;
    }

    Child in(Path folder) {
        builder.directory(folder.toFile());
        return this;
    }

    Child into(Path file) {
        builder.redirectOutput(file.toFile());
        return this;
    }

    Path home() {
        return home;
    }

    Process start() throws IOException {
        return builder.start();
    }

    /** Runs to its end without any input. */
    Ran run() throws IOException, InterruptedException {
        Process process = start();
        process.getOutputStream().close();
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
        String out = all(process.getInputStream());
        return new Ran(process.waitFor(), out, err.join());
    }

    private static String all(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
