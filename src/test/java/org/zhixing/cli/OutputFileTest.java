package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.work.ProblemException;

/** Files are written whole or not at all, and never over another without being told to. */
class OutputFileTest {

    @TempDir
    Path folder;

    @Test
    void aWrittenFileStandsAloneInItsPlace() throws IOException {
        Path place = folder.resolve("a.json");

        new OutputFile(place, false).write("{}");

        assertEquals("{}\n", Files.readString(place));
        assertEquals(List.of(place), present());
    }

    @Test
    void anExistingFileIsKeptUnlessForced() throws IOException {
        Path place = Files.writeString(folder.resolve("a.json"), "old");

        ProblemException refused =
                assertThrows(ProblemException.class, () -> new OutputFile(place, false).write("new"));

        assertEquals(ProblemException.Kind.USAGE, refused.kind());
        assertEquals("old", Files.readString(place));
        new OutputFile(place, true).write("new");
        assertEquals("new\n", Files.readString(place));
        assertEquals(List.of(place), present());
    }

    @Test
    void aFolderIsNeverReplaced() {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> new OutputFile(folder, true).write("new"));

        assertEquals(ProblemException.Kind.STORE, refused.kind());
    }

    @Test
    void commandsThatWriteAskForForceInTheSameWay() throws IOException {
        Ran.of("demo", "--out", folder.toString());
        String store = folder.resolve("zhixing-demo.db").toString();
        String id = Ran.of("assessment", "list", "--json", "--store", store)
                .json()
                .at("/assessments/0/id")
                .asString();
        Path there = Files.writeString(folder.resolve("there"), "old");
        byte[] before = Files.readAllBytes(there);

        assertEquals(
                2,
                Ran.of("report", "--store", store, "--assessment", id, "--out", "" + there)
                        .status());
        assertEquals(
                2,
                Ran.of("assessment", "export", id, "--store", store, "--out", "" + there)
                        .status());
        assertEquals(2, Ran.of("store", "backup", "" + there, "--store", store).status());

        assertArrayEquals(before, Files.readAllBytes(there));
        assertEquals(
                0,
                Ran.of("store", "backup", "" + there, "--store", store, "--force")
                        .status());
        assertEquals(
                0,
                Ran.of("report", "--store", store, "--assessment", id, "--out", "" + there, "--force")
                        .status());
    }

    private List<Path> present() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
