package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operating system sees of a whole run of the program: no connection to anywhere. */
class NoNetworkTest {

    private static final long MINUTES = 5;

    @TempDir
    Path folder;

    @Test
    void aWholeRunConnectsToNothing() throws Exception {
        assumeTrue(isTraceable(), "strace is not here, or may not trace");
        Path calls = folder.resolve("calls.txt");

        Process run = started(calls, WholeRun.class, folder.resolve("work").toString());

        assertTrue(run.waitFor(MINUTES, TimeUnit.MINUTES), "it does not end");
        assertEquals(0, run.exitValue(), Files.readString(folder.resolve("said.txt")));
        assertEquals(List.of(), internet(calls));
        assertTrue(Files.exists(folder.resolve("work/report.xlsx")));
    }

    /** The measure itself: a connection is seen. */
    @Test
    void aConnectionWouldBeSeen() throws Exception {
        assumeTrue(isTraceable(), "strace is not here, or may not trace");
        Path calls = folder.resolve("calls.txt");
        assertEquals(0, started(calls, Connecting.class).waitFor());
        assertTrue(internet(calls).stream().anyMatch(call -> call.contains("connect(")), "" + internet(calls));
    }

    private static List<String> internet(Path calls) throws IOException {
        try (Stream<String> lines = Files.lines(calls, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.matches(".*\\b(connect|bind|sendto)\\(.*"))
                    .filter(line -> line.contains("AF_INET"))
                    .toList();
        }
    }

    private Process started(Path calls, Class<?> program, String... arguments) throws IOException {
        Stream<String> command = Stream.of(
                "strace",
                "-f",
                "-qq",
                "-e",
                "trace=socket,connect,bind,sendto",
                "-o",
                calls.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                program.getName());
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(command, Arrays.stream(arguments)).toList());
        for (String kind : List.of("DATA", "CONFIG", "CACHE")) {
            builder.environment()
                    .put("XDG_" + kind + "_HOME", folder.resolve(kind).toString());
        }
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    private boolean isTraceable() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-qq", "-e", "trace=connect", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("tried.txt").toFile())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /** From the sample to a report, as a process of its own. */
    static final class WholeRun {

        private WholeRun() {}

        public static void main(String[] arguments) throws IOException {
            Path work = Files.createDirectories(Path.of(arguments[0]));
            String store = work.resolve("zhixing-demo.db").toString();
            String records = work.resolve("records.xlsx").toString();
            run("demo", "--out", work.toString());
            String id = first(store);
            run("model", "list");
            run("model", "check", "annual-self-check");
            run("assessment", "list", "--store", store);
            run("score", "--assessment", id, "--store", store);
            run(
                    "report",
                    "--assessment",
                    id,
                    "--store",
                    store,
                    "--out",
                    work.resolve("report.xlsx").toString());
            run("records", "sample", "--rows", "300", "--out", records);
            run("records", "check", records);
            run("records", "import", records, "--assessment", id, "--store", store);
            run("plan", "show", "--assessment", id, "--store", store);
            run(
                    "assessment",
                    "export",
                    id,
                    "--store",
                    store,
                    "--out",
                    work.resolve("a.json").toString());
            run(
                    "form",
                    "create",
                    "--assessment",
                    id,
                    "--role",
                    "W",
                    "--store",
                    store,
                    "--out",
                    work.resolve("forms").toString());
            run("federation", "show", "--store", store);
            run("store", "backup", work.resolve("copy.db").toString(), "--store", store);
            run("store", "check", "--store", store);
            run("store", "restore", "--newest", "--store", store);
            run("store", "dump", "--store", store);
        }

        private static String first(String store) {
            try (org.zhixing.desk.Desk desk = org.zhixing.desk.Desk.open(Path.of(store))) {
                return desk.assessments().get(0).id();
            }
        }

        private static void run(String... arguments) {
            int status = Commands.run(arguments);
            System.err.println(status + " " + String.join(" ", arguments));
            // A command that was called wrongly has not done its work.
            if (status == 2 || status == 70) {
                System.exit(1);
            }
        }
    }

    /** Tries to reach a port of this computer. */
    static final class Connecting {

        private Connecting() {}

        public static void main(String[] arguments) {
            try (java.net.Socket socket = new java.net.Socket("127.0.0.1", 9)) {
                System.out.println(socket);
            } catch (IOException nobodyThere) {
                System.out.println("nobody there");
            }
        }
    }
}
