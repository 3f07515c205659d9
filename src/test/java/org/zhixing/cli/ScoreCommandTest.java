package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Assessment;
import org.zhixing.documents.AssessmentReader;
import org.zhixing.documents.ScoreWriter;
import org.zhixing.documents.TextFile;
import org.zhixing.model.PinnedModel;
import org.zhixing.review.Reviews;
import org.zhixing.review.Sources;

/** The command prints what the review holds, from a file or from a store. */
class ScoreCommandTest {

    @TempDir
    Path folder;

    @Test
    void jsonIsTheScoreDocumentAndNothingElse() {
        Ran ran = Ran.of("score", "--model", Ran.MODEL, "--assessment", Ran.SAMPLE, "--json");

        PinnedModel pinned = ModelChoice.of(Ran.MODEL);
        Assessment read = AssessmentReader.read(TextFile.read(Path.of(Ran.SAMPLE)), "", pinned.model());
        assertEquals(new Ran(0, ScoreWriter.write(Reviews.of(pinned, read, Sources.NONE)) + "\n", ""), ran);
        assertTrue(ran.json().get("overall").get("score").isNumber());
    }

    @Test
    void theFileSaysItselfWhichModelScoresIt() {
        assertEquals(
                Ran.of("score", "--model", Ran.MODEL, "--assessment", Ran.SAMPLE),
                Ran.of("score", "--assessment", Ran.SAMPLE));
    }

    @Test
    void aModelCanBeAFileOrItsFolder() {
        assertEquals(
                Ran.of("score", "--model", Ran.MODEL, "--assessment", Ran.SAMPLE, "--json"),
                Ran.of(
                        "score",
                        "--model",
                        "assessment-models/annual-self-check",
                        "--assessment",
                        Ran.SAMPLE,
                        "--json"));
    }

    /** The sample agency's first year: an assessment file has no records, and the second year has some. */
    @Test
    void theStoreGivesTheSameNumbersAsTheFileExportedFromIt() {
        Ran.of("demo", "--out", folder.toString());
        String store = folder.resolve("zhixing-demo.db").toString();
        String id = Ran.of("assessment", "list", "--store", store, "--json")
                .json()
                .at("/assessments/1/id")
                .asString();
        String file = folder.resolve("a.json").toString();
        Ran.of("assessment", "export", id, "--out", file, "--store", store);

        assertEquals(
                Ran.of("score", "--model", Ran.MODEL, "--assessment", file, "--json"),
                Ran.of("score", "--store", store, "--assessment", id, "--json"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"answer\": 3', '\"answer\": 9', /ratings/",
        "'\"type\": \"E01\"', '\"type\": \"E99\"', /evidence/",
        "'\"model\": \"annual-self-check\"', '\"model\": \"another\"', /model",
    })
    void everyProblemOfAFileIsNamedByItsPlace(String there, String instead, String place) throws IOException {
        Path file = folder.resolve("a.json");
        Files.writeString(file, Files.readString(Path.of(Ran.SAMPLE)).replaceFirst(there, instead));

        Ran ran = Ran.of("score", "--model", Ran.MODEL, "--assessment", file.toString(), "--json");

        assertEquals(3, ran.status());
        assertEquals("", ran.out());
        assertTrue(ran.errLines().get(0).startsWith(file + " " + place), ran.err());
    }

    @Test
    void theSummaryNamesScoresDriftsAndWhatComesNext() {
        List<String> lines = Ran.of("score", "--assessment", Ran.SAMPLE).outLines();

        assertEquals("清河里社会工作服务中心 · 2026-01-01 至 2026-12-31", lines.get(0));
        for (String word : List.of("总分", "自述", "三个维度", "三种偏差（信号，需核对）", "封顶", "依据", "先做这 7 件")) {
            assertEquals(1, lines.stream().filter(line -> line.startsWith(word)).count(), word);
        }
    }
}
