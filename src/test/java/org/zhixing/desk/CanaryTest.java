package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.secrets.Passphrase;
import org.zhixing.work.ProblemException;

/** Nothing that somebody typed into a sealed store is in any byte that the program leaves on the disk. */
class CanaryTest {

    private static final Traces CANARIES = new Traces(List.of(CanaryPlanting.LATIN, CanaryPlanting.CHINESE));

    @TempDir
    Path folder;

    @Test
    void noPlantedTextIsInAnyFileWhileItIsWorkedOnAfterACrashAndLater() throws IOException, InterruptedException {
        Path user = Files.createDirectories(folder.resolve("user"));
        Path given = Files.createDirectories(folder.resolve("given"));
        Path store = user.resolve("agency.db");
        Process planting = planting(store, given, user);
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(planting.getInputStream(), StandardCharsets.UTF_8))) {
            assertTrue(said.lines().anyMatch("planted"::equals), () -> errors(planting));
            assertTrue(Files.exists(user.resolve("agency.db-wal")), "the store is open and works with a log");
            assertTrue(
                    new Traces(List.of("bug ")).below(user).stream().anyMatch(found -> found.contains("zhixing.log")));
            assertEquals(List.of(), CANARIES.below(user), "while it is open");
        } finally {
            planting.destroyForcibly().waitFor();
        }
        assertEquals(List.of(), CANARIES.below(user), "after the crash");

        assertThrows(ProblemException.class, () -> Desk.open(store));
        assertThrows(ProblemException.class, () -> Desk.open(store, Passphrase.of("别的口令别的口令")));
        assertEquals(List.of(), CANARIES.below(user), "after a wrong passphrase");

        try (Desk desk = Desk.open(store, Passphrase.of(CanaryPlanting.PASSPHRASE))) {
            assertTrue(desk.check().isWell());
            assertEquals(
                    List.of("plain", "sealed"),
                    desk.assessments().stream()
                            .map(card -> card.agency().value().split("-")[1])
                            .sorted()
                            .toList());
            String id = desk.assessments().get(0).id();
            assertEquals(40, desk.records(id).summary().counts().total());
            assertTrue(desk.log(id).size() > 10);
        }
        assertEquals(List.of(), CANARIES.below(user), "after it was opened and closed");
        HandOver.take(user.resolve("taken.db"), user.resolve("h.zxh"), Passphrase.of("带走的糕点" + CanaryPlanting.LATIN));
        assertEquals(List.of(), CANARIES.below(user), "after it was taken over");
    }

    /** That nothing is found says something only if the search finds. */
    @Test
    void theSearchFindsWhatIsThere() throws IOException {
        for (String encoding : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "GBK")) {
            Path file = folder.resolve("file");
            Files.write(file, ("前" + CanaryPlanting.CHINESE + "后").getBytes(encoding));
            assertEquals(1, CANARIES.below(folder).size(), encoding);
            Files.write(file, ("before QZKanarie after").getBytes(encoding));
            assertEquals(1, CANARIES.below(folder).size(), encoding);
            Files.write(file, "nothing 没有".getBytes(encoding));
            assertEquals(0, CANARIES.below(folder).size(), encoding);
        }
        Files.write(folder.resolve(CanaryPlanting.LATIN), new byte[0]);
        assertFalse(CANARIES.below(folder).isEmpty());
    }

    private static Process planting(Path store, Path given, Path user) throws IOException {
        Path temporary = Files.createDirectories(user.resolve("tmp"));
        ProcessBuilder child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dfile.encoding=UTF-8",
                        "-Dlogback.configurationFile=logback.xml",
                        "-Duser.home=" + user,
                        "-Djava.io.tmpdir=" + temporary,
                        CanaryPlanting.class.getName(),
                        store.toString(),
                        given.toString())
                .redirectError(given.resolve("errors.txt").toFile());
        Map<String, String> environment = child.environment();
        environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.equals("JAVA_TOOL_OPTIONS"));
        for (String kind : List.of("DATA", "CACHE", "CONFIG")) {
            environment.put("XDG_" + kind + "_HOME", user.resolve(kind).toString());
        }
        environment.put("TMPDIR", temporary + File.separator);
        environment.put("SQLITE_TMPDIR", temporary.toString());
        return child.start();
    }

    /** Why it ended without having planted. */
    private String errors(Process planting) {
        try {
            planting.destroyForcibly().waitFor();
            return Files.readString(folder.resolve("given").resolve("errors.txt"));
        } catch (IOException | InterruptedException e) {
            return e.toString();
        }
    }
}
