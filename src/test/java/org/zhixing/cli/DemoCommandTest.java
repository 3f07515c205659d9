package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample agency without a window, as often as one likes. */
class DemoCommandTest {

    @TempDir
    Path folder;

    @Test
    void theDemoPrintsTheSummaryAndSaysWhereItsFilesAre() throws IOException {
        Ran ran = Ran.of("demo", "--out", folder.resolve("new/demo").toString());

        assertEquals(0, ran.status());
        assertEquals("", ran.err());
        List<String> lines = ran.outLines();
        assertEquals(
                List.of(
                        "Excel 报告  " + folder.resolve("new/demo/zhixing-demo.xlsx"),
                        "数据文件    " + folder.resolve("new/demo/zhixing-demo.db")),
                lines.subList(lines.size() - 2, lines.size()));
        assertTrue(Files.size(folder.resolve("new/demo/zhixing-demo.xlsx")) > 0);
    }

    @Test
    void theSecondRunSaysTheSameAndAddsNoAssessment() {
        Ran first = Ran.of("demo", "--out", folder.toString());
        Ran second = Ran.of("demo", "--out", folder.toString());

        assertEquals(first, second);
        assertEquals(
                2,
                Ran.of(
                                "assessment",
                                "list",
                                "--json",
                                "--store",
                                folder.resolve("zhixing-demo.db").toString())
                        .json()
                        .get("assessments")
                        .size());
    }

    @Test
    void filesOfOthersInTheFolderStay() throws IOException {
        Files.writeString(folder.resolve("zhixing.db"), "mine");
        Files.writeString(folder.resolve("report.xlsx"), "mine too");

        Ran.of("demo", "--out", folder.toString());

        assertEquals("mine", Files.readString(folder.resolve("zhixing.db")));
        assertEquals("mine too", Files.readString(folder.resolve("report.xlsx")));
    }

    @Test
    void withJsonTheScoreDocumentIsPrintedAlone() throws IOException {
        Ran ran = Ran.of("demo", "--json", "--out", folder.toString());

        assertEquals("annual-self-check", ran.json().at("/model/id").asString());
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
            assertTrue(names.contains("zhixing-demo.xlsx"), names.toString());
        }
    }

    @Test
    void aFileInThePlaceOfTheFolderIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Ran ran = Ran.of("demo", "--out", file.toString());

        assertEquals(new Ran(4, "", file + "：这个文件夹建不了。看看这里能不能写，或用 --out 另选一个\n"), ran);
    }
}
