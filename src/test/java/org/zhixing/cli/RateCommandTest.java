package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The protocol of answers on standard input. */
class RateCommandTest {

    @TempDir
    Path folder;

    private String store = "";
    private String id = "";

    @BeforeEach
    void begin() {
        store = folder.resolve("a.db").toString();
        id = Ran.of(
                        "assessment",
                        "new",
                        "--model",
                        Ran.MODEL,
                        "--agency",
                        "示例",
                        "--from",
                        "2025-01-01",
                        "--to",
                        "2025-12-31",
                        "--store",
                        store)
                .out()
                .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "M1.1 3                         | saved M1.1 3",
                "M1.2 NA 本年无此服务           | saved M1.2 NA 本年无此服务",
                "M1.3 DK                        | saved M1.3 DK",
                "CONF×CASE 3                    | saved CONF×CASE 3",
                "CONFxCASE 3                    | saved CONFxCASE 3",
                "CONF×CASE NA 没有个案          | saved CONF×CASE NA 没有个案",
                "STATED CONF 4                  | saved STATED CONF 4",
                "STATED CONF 2.5                | saved STATED CONF 2.5",
                "VALIDITY L1 1                  | saved VALIDITY L1 1",
                "COMMENT M1.1 先问督导          | saved COMMENT M1.1 先问督导",
                "EVIDENCE {\"for\": [\"M1.1\", \"CONF×CASE\"], \"type\": \"E01\"} "
                        + "| saved EVIDENCE {\"for\": [\"M1.1\", \"CONF×CASE\"], \"type\": \"E01\"}",
                "M1.1 9                         | refused M1.1 9: 应为 0 到 4",
                "M1.1 -1                        | refused M1.1 -1: 应为 0 到 4",
                "M1.1 2.5                       | refused M1.1 2.5: 应为一个整数级别、NA 理由，或 DK",
                "M1.1 3 4                       | refused M1.1 3 4: 应为一个整数级别、NA 理由，或 DK",
                "M1.1 99999999999               | refused M1.1 99999999999: 应为一个整数级别、NA 理由，或 DK",
                "M1.1                           | refused M1.1: 应为一个整数级别、NA 理由，或 DK",
                "M1.2 NA                        | refused M1.2 NA: 选“不适用”要写理由",
                "M9.9 3                         | refused M9.9 3: 模型里没有指标 M9.9",
                "V3.3 3                         | refused V3.3 3: 这里不问角色 S，只问 D X C",
                "CONF×NONE 3                    | refused CONF×NONE 3: 矩阵里没有 CONF×NONE 这一格，或这一格不问",
                "STATED CONF 5                  | refused STATED CONF 5: 应为 0 到 4",
                "STATED NONE 4                  | refused STATED NONE 4: 模型里没有价值 NONE",
                "STATED CONF                    | refused STATED CONF: 应为 STATED 价值 0 到 4，如 STATED CONF 4",
                "VALIDITY L1 2                  | refused VALIDITY L1 2: 应为 0 到 1",
                "CONFLICT CONF×CASE 例子        | refused CONFLICT CONF×CASE 例子: 先给这一格评分，再标冲突",
                "EVIDENCE                       " + "| refused EVIDENCE: EVIDENCE 后面应为一条证据的 JSON，写法同评估文件",
                "EVIDENCE {\"for\": [\"M1.1\"], \"type\": \"E01\", \"more\": 1} "
                        + "| refused EVIDENCE {\"for\": [\"M1.1\"], \"type\": \"E01\", \"more\": 1}: "
                        + "/more：不认识这个键。核对拼写，或删去",
            })
    void everyLineIsAnsweredByOne(String line, String answer) {
        Ran ran = rate(line + "\n");

        assertEquals(List.of(answer), ran.outLines());
        assertEquals(answer.startsWith("saved") ? 0 : 3, ran.status());
    }

    @Test
    void emptyLinesAndRemarksAreSkipped() {
        assertEquals(new Ran(0, "saved M1.1 3\n", ""), rate("\n  \n# M1.2 3\nM1.1 3"));
    }

    @Test
    void linesMayBeginAndEndAsOnWindows() {
        assertEquals(
                "saved M1.1 3\nsaved M1.2 NA 无\n",
                rate("\uFEFFM1.1 3\r\nM1.2 NA 无\r\n").out());
        assertEquals("无", dumped().at("/ratings/1/reason").asString());
    }

    @Test
    void theLastAnswerToAQuestionCounts() {
        rate("M1.1 3\nM1.1 9\nM1.1 1\nCONF×CASE 4\nCONFLICT CONF×CASE 例子\nCONFxCASE 2\n");

        assertEquals(1, dumped().get("ratings").size());
        assertEquals(1, dumped().at("/ratings/0/answer").asInt());
        assertEquals(2, dumped().at("/matrix/0/answer").asInt());
        assertEquals("例子", dumped().at("/matrix/0/example").asString());
    }

    @Test
    void endlessAndBinaryLinesAreRefusedAndTheNextIsRead() {
        byte[] endless = new byte[3_000_000];
        java.util.Arrays.fill(endless, (byte) '7');
        SequenceInputStream input = new SequenceInputStream(java.util.Collections.enumeration(List.of(
                new ByteArrayInputStream(endless),
                new ByteArrayInputStream(new byte[] {'\n', (byte) 0xFF, 0, (byte) 0x9B, 'M', '\n'}),
                new ByteArrayInputStream("M1.1 3\n".getBytes(StandardCharsets.UTF_8)))));

        Ran ran = Ran.with(input, "rate", "--assessment", id, "--rater", "李敏", "--role", "S", "--store", store);

        assertEquals(
                List.of(
                        "refused " + "7".repeat(200) + "…: 这一行太长",
                        "refused \uFFFD\uFFFD\uFFFDM: 这一行不是 UTF-8 文字",
                        "saved M1.1 3"),
                ran.outLines());
        assertEquals(3, ran.status());
    }

    @Test
    void aRaterIsMadeOnceAndFoundByNameOrId() {
        rate("M1.1 3\n");
        rate("M1.2 3\n");
        Ran.with("M1.3 3\n", "rate", "--assessment", id, "--rater", "r1", "--role", "S", "--store", store);

        assertEquals(1, dumped().get("raters").size());
        assertEquals(3, dumped().get("ratings").size());
    }

    @Test
    void namesOfPeopleStayOutOfFilesButCodesMayBeIds() {
        Ran.with("M1.1 3\n", "rate", "--assessment", id, "--rater", "Anna", "--role", "S", "--store", store);
        Ran.with("M1.1 3\n", "rate", "--assessment", id, "--rater", "w12", "--role", "W", "--store", store);

        assertEquals("r1", dumped().at("/raters/0/id").asString());
        assertEquals("w12", dumped().at("/raters/1/id").asString());
    }

    @Test
    void nobodyAnswersInASecondRole() {
        rate("M1.1 3\n");

        Ran ran = Ran.with("M1.1 3\n", "rate", "--assessment", id, "--rater", "李敏", "--role", "D", "--store", store);

        assertEquals(new Ran(3, "", "--role D：这位评分人的角色是 S，不能换\n"), ran);
    }

    @Test
    void evidenceNamesPeopleByIdOrByName() {
        Ran.with("", "rate", "--assessment", id, "--rater", "王芳", "--role", "D", "--store", store);

        rate("EVIDENCE {\"for\": [\"M1.1\"], \"type\": \"E01\", \"date\": \"2025-06-30\", \"locator\": \"案卷 12\","
                + " \"submittedBy\": \"李敏\", \"verifiedBy\": \"r1\"}\n");

        assertEquals("r2", dumped().at("/evidence/0/submittedBy").asString());
        assertEquals("r1", dumped().at("/evidence/0/verifiedBy").asString());
    }

    @Test
    void aNewAssessmentIsNamedOnTheFirstLine() {
        Ran ran = Ran.with(
                "M1.1 3\n",
                "rate",
                "--new",
                "--model",
                Ran.MODEL,
                "--agency",
                "新机构",
                "--from",
                "2024-01-01",
                "--to",
                "2024-12-31",
                "--rater",
                "李敏",
                "--role",
                "S",
                "--store",
                store);

        assertEquals(2, ran.outLines().size());
        assertTrue(ran.outLines().get(0).matches("assessment [0-9a-f-]{36}"), ran.out());
        JsonNode older = Ran.of("store", "dump", "--store", store).json().at("/assessments/1");
        assertEquals("新机构", older.get("agency").asString());
        assertEquals("2024-12-31", older.at("/period/to").asString());
    }

    @Test
    void aNewAssessmentIsOfThisYearUnlessSaidOtherwise() {
        Ran ran = Ran.with("", "rate", "--new", "--model", Ran.MODEL, "--rater", "a", "--role", "D", "--store", store);

        assertEquals(0, ran.status(), ran.err());
    }

    @Test
    void anUnknownAssessmentIsRefused() {
        Ran ran = Ran.with("M1.1 3\n", "rate", "--assessment", "x", "--rater", "a", "--role", "D", "--store", store);

        assertEquals(new Ran(3, "", "x：没有这个编号的自评。用 assessment list 看看有哪些\n"), ran);
    }

    @Test
    void inputThatBreaksOffIsToldAndABugShowsACodeOnly() {
        String[] command = {"rate", "--assessment", id, "--rater", "a", "--role", "D", "--store", store};

        Ran broken = Ran.with(failing(new IOException("李敏")), command);
        Ran bug = Ran.with(failing(new IllegalStateException("李敏")), command);

        assertEquals(new Ran(3, "", "标准输入读不了。已说存好的都存好了\n"), broken);
        Ran memory = Ran.with(failing(new OutOfMemoryError("李敏")), command);
        assertEquals(new Ran(3, "", "内存不够，这一步没有做成，数据没有丢。关掉别的程序再试，或把表分成几个小一些的文件，比如按年份\n"), memory);
        assertEquals(70, bug.status());
        assertTrue(bug.err().matches("这里出了点问题，数据没有丢。代码 [A-Z2-9]{4}，可复制给我们；细节在 .*\n"), bug.err());
    }

    private static InputStream failing(Throwable failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                if (failure instanceof IOException e) {
                    throw e;
                }
                if (failure instanceof Error e) {
                    throw e;
                }
                throw (RuntimeException) failure;
            }
        };
    }

    private Ran rate(String lines) {
        return Ran.with(lines, "rate", "--assessment", id, "--rater", "李敏", "--role", "S", "--store", store);
    }

    private JsonNode dumped() {
        return Ran.of("store", "dump", "--store", store).json().at("/assessments/0");
    }
}
