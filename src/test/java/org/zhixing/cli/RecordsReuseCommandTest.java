package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Near-duplicate texts and copied passages of a file. */
class RecordsReuseCommandTest {

    private static final String VISIT = "今日入户探访李奶奶，了解其身体状况，情绪稳定，提醒按时服药。";

    @TempDir
    Path folder;

    @Test
    void anotherSurnameIsANearDuplicate() throws IOException {
        Path file = table("记录编号,记录正文", "A-1," + VISIT, "=1+1," + VISIT.replace("李", "王"), "A-3,别的内容很短");

        Ran ran = run("reuse", file);

        assertEquals(List.of("left,right,jaccard", "A-1,=1+1,0.777778"), Files.readAllLines(out()));
        assertEquals(
                "读了 3 条正文，其中 1 条不足 20 个字、没有比；找到近重复 1 对\n"
                        + "这里没有去掉姓名；指标 DOC-2 会先去掉已知姓名，两处的结果可能不同\n"
                        + "已写好 "
                        + out() + "\n",
                ran.out());
        assertEquals(0, ran.status());
    }

    @Test
    void aHigherThresholdKeepsItOut() throws IOException {
        Path file = table("记录编号,记录正文", "A-1," + VISIT, "A-2," + VISIT.replace("李", "王"));

        run("reuse", file, "--threshold", "0.8");

        assertEquals(List.of("left,right,jaccard"), Files.readAllLines(out()));
    }

    @Test
    void rawTextsKeepTheirDigits() throws IOException {
        Path file = table("id,body", "x,2025年3月1日上午到社区探访并了解近况一切安好甲乙", "y,1999年9月9日上午到社区探访并了解近况一切安好甲乙");

        run("reuse", file, "--text", "body", "--id", "id", "--threshold", "0.5");
        assertEquals(List.of("left,right,jaccard", "x,y,1.000000"), Files.readAllLines(out()));
        run("reuse", file, "--text", "body", "--id", "id", "--threshold", "0.5", "--raw", "--force");
        assertEquals(List.of("left,right,jaccard", "x,y,0.515152"), Files.readAllLines(out()));
    }

    @Test
    void withoutIdsTheRowNumberStands() throws IOException {
        Path file = table("noteText", VISIT, "短", VISIT);

        run("reuse", file);

        assertEquals(List.of("left,right,jaccard", "2,4,1.000000"), Files.readAllLines(out()));
    }

    @Test
    void linesAreInTheOrderOfTheFileCopiesAmongThem() throws IOException {
        String near = VISIT.replace("李", "王");
        Path file = table("recordId,noteText", "5," + near, "4," + VISIT, "3," + near, "2," + VISIT, "1," + near);

        run("reuse", file);

        List<String> expected = new ArrayList<>(List.of("left,right,jaccard"));
        List<String> ids = List.of("5", "4", "3", "2", "1");
        for (int i = 0; i < 5; i++) {
            for (int j = i + 1; j < 5; j++) {
                expected.add(ids.get(i) + "," + ids.get(j) + "," + ((j - i) % 2 == 0 ? "1.000000" : "0.777778"));
            }
        }
        assertEquals(expected, Files.readAllLines(out()));
    }

    @ParameterizedTest
    @CsvSource({"21, 27, 0.777778", "1, 1, 1.000000", "1, 2000000, 0.000001", "1, 3, 0.333333", "2, 3, 0.666667"})
    void jaccardHasSixDecimalsHalfUp(int common, int union, String expected) {
        assertEquals(expected, RecordsReuseCommand.jaccard(common, union));
    }

    @Test
    void passagesAreTheSameRunsAsFarAsTheyReach() throws IOException {
        String passage = "服务对象表示近来睡眠好转与邻居来往增多愿意参加下周的活动";
        Path file = table("recordId,noteText", "a,早上：" + passage + "，谢谢", "b,下午" + passage + "完");

        Ran ran = run("passages", file, "--min", "20");

        assertEquals(
                List.of("left,leftStart,right,rightStart,length", "a,2,b,2," + passage.length()),
                Files.readAllLines(out()));
        assertTrue(ran.out().startsWith("读了 2 条正文；不少于 20 个字的相同段落有 1 处\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reuse|--threshold|1.2|--threshold：应大于 0、不超过 1，至多九位小数，如 0.70",
                "reuse|--threshold|0|--threshold：应大于 0、不超过 1，至多九位小数，如 0.70",
                "reuse|--shingle|0|--shingle：应为 1 到 1000 的整数",
                "passages|--min|0|--min：应为不小于 1 的整数"
            })
    void whatMakesNoSenseIsRefused(String command, String option, String value, String sentence) throws IOException {
        Path file = table("noteText", VISIT);

        assertEquals(new Ran(2, "", sentence + "\n"), run(command, file, option, value));
        assertTrue(Files.notExists(out()));
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        Path file = table("甲,乙", "1,2");

        assertEquals(new Ran(3, "", file + "：没有找到正文一列。列名用“记录正文”，或用 --text 说明是哪一列\n"), run("reuse", file));
        assertEquals(new Ran(3, "", file + "：表里没有“丙”一列。核对列名，要一字不差\n"), run("passages", file, "--text", "丙"));
        assertEquals(
                new Ran(3, "", file + "：没有同时有“甲”和“丁”两列的表。核对列名，要一字不差\n"),
                run("reuse", file, "--text", "甲", "--id", "丁"));
        assertTrue(Files.notExists(out()));
    }

    @Test
    void anExistingFileNeedsForce() throws IOException {
        Path file = table("noteText", VISIT, VISIT);
        Files.writeString(out(), "mine");

        assertEquals(2, run("reuse", file).status());
        assertEquals("mine", Files.readString(out()));
        assertEquals(0, run("reuse", file, "--force").status());
        assertEquals(2, Files.readAllLines(out()).size());
    }

    private Ran run(String command, Path file, String... more) {
        return Ran.of(Stream.concat(
                        Stream.of("records", command, file.toString(), "--out", out().toString()), Stream.of(more))
                .toList());
    }

    private Path out() {
        return folder.resolve("out.csv");
    }

    private Path table(String... lines) throws IOException {
        return Files.write(folder.resolve("in.csv"), List.of(lines));
    }
}
