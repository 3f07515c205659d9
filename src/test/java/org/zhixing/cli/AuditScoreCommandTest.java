package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an audit's files come to, on the command line; the numbers are those of the worked examples. */
class AuditScoreCommandTest {

    private static final Path EXAMPLES = Path.of("assessment-models/case-file-audit/examples");
    private static final String START = "{'files': [{'caseId': 'C1', 'worker': 'W1', 'stratum': 'A', 'size': 4";

    @TempDir
    Path folder;

    @Test
    void theAgencyIsToldFirstThenWorkersFilesAndItems() throws IOException {
        Ran ran = Ran.of("audit", "score", example("a-lost-file"));
        assertEquals("", ran.err());
        assertEquals(0, ran.status());
        assertEquals(
                List.of(
                        "总体 10 案，抽中 5 份",
                        "机构分 77.5",
                        "有分的案卷不满 10 份，不显示区间",
                        "关键项在 1 及以下的案卷（按层权）占 0.0%",
                        "遗失 1 份；按 0 分计的下界 59.0",
                        "遗失超过一成，机构分为临时",
                        "",
                        "社工  有分卷数  平均  最低  最高",
                        "W01          2     –     –     –",
                        "W02          2     –     –     –",
                        "",
                        "个案  层           卷分  封顶前    覆盖  状态",
                        "C1    W01|open    100.0   100.0  100.0%  已出分",
                        "C2    W01|open     75.0    75.0  100.0%  已出分",
                        "C3    W01|open        –       –       –  遗失",
                        "C4    W02|closed   75.0    75.0  100.0%  已出分",
                        "C5    W02|closed   50.0    50.0  100.0%  已出分",
                        "",
                        "项目                      有评卷数  平均  最低",
                        "F01   接案与资格                 4   3.0   2.0"),
                ran.outLines().subList(0, 20));
        assertEquals(39, ran.outLines().size());
    }

    @Test
    void englishIsCompleteBesideIt() throws IOException {
        List<String> lines = Ran.of("audit", "score", example("critical-items-cap"), "--lang", "en")
                .outLines();
        assertEquals(
                List.of(
                        "Population 3, 3 files drawn",
                        "Agency 53.3",
                        "Fewer than 10 files have a score, so no interval is shown",
                        "Files with a critical item at 1 or below (by strata weights): 66.7%",
                        "Act now (a critical item at 0): C2",
                        "",
                        "Worker  Scored files  Mean  Lowest  Highest",
                        "W01                3  53.3    20.0    100.0",
                        "",
                        "Case  Stratum  Score  Uncapped  Coverage  State",
                        "C1    HIGH      40.0      94.9    100.0%  capped F16",
                        "C2    HIGH      20.0      93.2    100.0%  capped F16",
                        "C3    HIGH     100.0     100.0    100.0%  scored"),
                lines.subList(0, 13));
    }

    /** 80 ± 1.6449·√(10/27): see the example. */
    @Test
    void theIntervalAndSecondReadingsAreTold() throws IOException {
        assertTrue(
                Ran.of("audit", "score", example("strata-weights")).outLines().contains("90% 区间 79.0–81.0"));
        assertTrue(Ran.of("audit", "score", example("two-readings"), "--lang", "en")
                .outLines()
                .contains("Read twice: 2 files, 40 pairs of levels, quadratic weighted kappa 0.90"));
    }

    /** Nothing was answered, so there is nothing that could be taken for a score. */
    @Test
    void tooLittleGivesNoScore() throws IOException {
        Ran ran = Ran.of("audit", "score", file(START + "}]}"));
        assertEquals(0, ran.status());
        assertEquals("机构分：有分的层覆盖不到总体的大部分，不出分", ran.outLines().get(1));
        assertTrue(ran.outLines().contains("C1    A      –       –  0.0%  覆盖不足"), ran.out());
        assertTrue(Ran.of("audit", "score", file(START + "}]}"), "--json")
                .json()
                .path("agency")
                .path("score")
                .isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"critical-items-cap", "strata-weights", "a-lost-file", "two-readings"})
    void theDocumentKeepsToItsSchema(String name) throws IOException {
        String all = Files.readString(Path.of(example(name)));
        for (String text : List.of(all, all.replaceFirst("\\{", "{\"method\": \"lqas\", "))) {
            Ran ran = Ran.of("audit", "score", file(text), "--json");
            assertEquals(0, ran.status(), ran.err());
            assertEquals(!text.equals(all), ran.json().has("lqas"));
            assertEquals(
                    List.of(),
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(
                                    Files.readString(Path.of("assessment-models/audit-score.schema.json")),
                                    InputFormat.JSON)
                            .validate(ran.out(), InputFormat.JSON));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", ’answers’: {’F16’: ’NA’}}]} | /files/0/answers/F16：这是关键项，不能选“不适用”",
                ", ’answers’: {’F99’: 1}}]}    | /files/0/answers/F99：审核表里没有这一项",
                ", ’answers’: {’F01’: 5}}]}    | /files/0/answers/F01：应为 0 到 4 的整数，或 NA",
                ", ’answers’: {’F17’: 1}}]}    | /files/0/answers/F17：没有风险线索（riskCue 为 false）时，这一项应为 2 到 4"
            })
    void aRefusedDocumentIsToldByItsPointer(String more, String problem) throws IOException {
        String file = file(START + more.replace('’', '\''));
        Ran ran = Ran.of("audit", "score", file);
        assertEquals(3, ran.status());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains(problem), ran.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{'files': []}", "{'files': [{}]}", "null", "{'files'", "\u0000"})
    void whatIsNoAuditIsRefusedWithoutATrace(String text) throws IOException {
        for (String language : List.of("zh", "en")) {
            Ran ran = Ran.of("audit", "score", file(text), "--json", "--lang", language);
            assertEquals(3, ran.status(), ran.err());
            assertEquals("", ran.out());
            assertFalse(ran.err().isBlank() || ran.err().contains("Exception"), ran.err());
        }
    }

    @Test
    void withoutAFileTheUsageIsWrongAndAnAbsentOneIsRefused() {
        assertEquals(2, Ran.of("audit", "score").status());
        assertEquals(
                3,
                Ran.of("audit", "score", folder.resolve("absent.json").toString())
                        .status());
    }

    private String example(String name) throws IOException {
        return file(Ran.JSON
                .readTree(Files.readString(EXAMPLES.resolve(name + ".json")))
                .path("audit")
                .toString());
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("audit.json"), text.contains("\"") ? text : text.replace('\'', '"'))
                .toString();
    }
}
