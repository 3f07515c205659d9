package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up records as a file. */
class RecordsSampleCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void theSameSeedGivesTheSameBytes(String format) throws IOException {
        Path one = made("one." + format, "7");
        Path two = made("two." + format, "7");
        Path other = made("other." + format, "8");

        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
        assertFalse(Files.mismatch(one, other) < 0);
    }

    @Test
    void aCsvHasAHeaderAndAsManyLinesAsRows() throws IOException {
        List<String> lines = Files.readAllLines(made("a.csv", "1"));

        assertEquals(61, lines.size());
        assertEquals("\uFEFF记录编号,服务日期,记录日期,工号", lines.get(0).substring(0, 18));
    }

    @ParameterizedTest
    @CsvSource({
        "0, a.csv, --rows：行数应为 1 到 100000000 的整数",
        "-3, a.csv, --rows：行数应为 1 到 100000000 的整数",
        "1048576, a.xlsx, --rows：行数应为 1 到 1048575 的整数",
    })
    void aNumberThatNoFileHoldsIsRefused(String rows, String name, String sentence) throws IOException {
        Ran ran = Ran.of(
                "records",
                "sample",
                "--rows",
                rows,
                "--out",
                folder.resolve(name).toString());

        assertEquals(new Ran(2, "", sentence + "\n"), ran);
        assertEquals(List.of(), present());
    }

    @Test
    void anotherKindOfFileIsRefused() throws IOException {
        Path place = folder.resolve("a.txt");

        Ran ran = Ran.of("records", "sample", "--rows", "10", "--out", place.toString());

        assertEquals(new Ran(2, "", place + "：文件名应以 .csv 或 .xlsx 结尾\n"), ran);
        assertEquals(List.of(), present());
    }

    @Test
    void anExistingFileNeedsForce() throws IOException {
        Path place = Files.writeString(folder.resolve("a.csv"), "mine");

        assertEquals(
                2,
                Ran.of("records", "sample", "--rows", "10", "--out", place.toString())
                        .status());
        assertEquals("mine", Files.readString(place));
        assertEquals(
                0,
                Ran.of("records", "sample", "--rows", "10", "--force", "--out", place.toString())
                        .status());
        assertEquals(11, Files.readAllLines(place).size());
    }

    private Path made(String name, String seed) {
        Path place = folder.resolve(name);
        Ran ran = Ran.of("records", "sample", "--rows", "60", "--seed", seed, "--out", place.toString());
        assertEquals(new Ran(0, "已写好 " + place + "\n", ""), ran);
        return place;
    }

    private List<Path> present() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
