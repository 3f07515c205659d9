package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is carried about on a stick keeps what belongs to its user with itself. */
class PortableTest {

    @TempDir
    private Path folder;

    private Ran makeAssessment(Path home, Path program) throws IOException, InterruptedException {
        Child child = new Child(
                Files.createDirectories(home),
                ("assessment new --model annual-self-check --agency 我们 --from 2026-01-01 --to 2026-12-31").split(" "));
        return child.withJvm("-Dzhixing.home=" + program).run();
    }

    @Test
    void withItsFolderBesideItEverythingIsInThere() throws IOException, InterruptedException {
        Path program = folder.resolve("桌面").resolve("评估 工具 (1)");
        Files.createDirectories(program.resolve("portable"));

        Ran ran = makeAssessment(folder.resolve("user"), program);

        assertEquals(0, ran.status(), ran.err());
        assertTrue(
                Files.isRegularFile(program.resolve("portable").resolve("data").resolve("zhixing.db")));
        assertEquals(List.of(), filesBelow(folder.resolve("user")));
    }

    @Test
    void withoutThatFolderTheUsersOwnPlacesAreUsed() throws IOException, InterruptedException {
        Path program = Files.createDirectories(folder.resolve("zhixing"));

        Ran ran = makeAssessment(folder.resolve("user"), program);

        assertEquals(0, ran.status(), ran.err());
        assertEquals(List.of(), filesBelow(program));
        assertTrue(filesBelow(folder.resolve("user")).contains(Path.of("data", "zhixing", "zhixing.db")));
    }

    private static List<Path> filesBelow(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile).map(top::relativize).toList();
        }
    }
}
